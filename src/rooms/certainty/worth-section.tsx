import { useState } from 'react';
import { TwinTableView } from '../../components/twin-table-view';
import { worthTerms } from '../../selectors/certainty-glossary';
import { worthGroupTable, worthSentence, worthTable } from '../../selectors/worth-rows';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';
import { OwnGroup } from './own-group';
import { Terms } from './terms';

const first = 8;

/** What is worth finding out before deciding, from the draws of the last complete run. */
export function WorthSection() {
  const { answer: { resolved } } = useOpenDocument();
  const worth = useRuns((runs) => runs.worth);
  const [whole, setWhole] = useState(false);
  if (worth === null) return null;
  const table = worthTable(worth.resolved, worth.value);
  const groups = worthGroupTable(worth.resolved, worth.value);
  const isOld = worth.resolved !== resolved;
  return (
    <section aria-labelledby="worth-title" className={isOld ? 'certainty__old' : undefined}>
      <h2 id="worth-title" className="section-title">What is worth finding out first</h2>
      <p>{worthSentence(worth.resolved, worth.options, worth.value)}</p>
      <p className="room__note">
        £ present value at {worth.resolved.period.baseYear}, {worth.resolved.priceBaseYear} prices, choosing between all options by net present social value.
        Finding out is worth less than this: no study settles an input wholly. Inputs that are not listed would change no choice.
      </p>
      {table.rows.length === 0 && <p>No single input would change the choice.</p>}
      {table.rows.length > 0 && <TwinTableView table={whole ? table : { ...table, rows: table.rows.slice(0, first) }} />}
      {table.rows.length > first && (
        <button type="button" className="plain-button" aria-expanded={whole} onClick={() => { setWhole(!whole); }}>
          {whole ? `Show the first ${first}` : `Show all ${table.rows.length}`}
        </button>
      )}
      {groups.rows.length > 0 && (
        <>
          <h3 className="certainty__sub">A whole body of evidence at once</h3>
          <TwinTableView table={groups} />
        </>
      )}
      {worth.value.evpi > 0 && <OwnGroup worth={worth} />}
      <Terms words={worthTerms} />
    </section>
  );
}
