import { useMemo, useState } from 'react';
import { compare } from '../../../models/index';
import { ScrollRegion } from '../../components/scroll-region';
import type { TwinCell } from '../../selectors/certainty-tables';
import { againstText } from '../../selectors/certainty-words';
import { switchingTerms } from '../../selectors/certainty-glossary';
import { switchingRows, type SwitchingRow } from '../../selectors/switching-words';
import { useAnswer } from '../../state/use-answer';
import { useActions, useOpen, useOpenDocument } from '../../state/workbench';
import { Terms } from './terms';

const first = 8;

/** How little has to go wrong: the value of each input at which the answer turns. */
export function SwitchingSection() {
  const { answer: { resolved, appraisal }, look: { option, baseline } } = useOpenDocument();
  const [whole, setWhole] = useState(false);
  const asked = useMemo(() => ({ resolved, option, baseline }), [resolved, option, baseline]);
  const { value, fault, isOld } = useAnswer('switching', asked);
  const pays = useMemo(() => compare(appraisal, option, baseline).netPresentSocialValue > 0, [appraisal, option, baseline]);
  const rows = value === null ? [] : switchingRows(resolved, value, pays);
  const turning = rows.filter(({ kind }) => kind === 'one' || kind === 'several').length;
  return (
    <section aria-labelledby="switching-title" className="certainty__wide">
      <h2 id="switching-title" className="section-title">What would have to go wrong</h2>
      <p className="room__note">
        {againstText(resolved, { option, baseline })}. Each input alone, the others at their central value and posts held; least distance first, as a share
        of the width of its range. Looked for over the range and its own width to either side. Trying or typing a value sizes posts anew where an option
        leaves them open: where that makes a difference, the sentence says which. Values in words are rounded; the button sets the exact one.
      </p>
      {fault !== null && <p role="alert">Switching values could not be worked out: {fault}</p>}
      {fault === null && value === null && <p>Being worked out.</p>}
      {rows.length > 0 && (
        <div className={isOld ? 'certainty__old' : undefined}>
          <ScrollRegion label="Switching values, table">
            <table className="twin certainty__switching">
              <caption className="govuk-visually-hidden">Switching values</caption>
              <thead>
                <tr>
                  <th scope="col" className="twin__fixed">In words</th>
                  <th scope="col" className="twin__number">Now</th>
                  <th scope="col" className="twin__number">Turns at</th>
                  <th scope="col" className="twin__number">To try</th>
                  <th scope="col" className="twin__number">Distance</th>
                </tr>
              </thead>
              <tbody>
                {(whole ? rows : rows.slice(0, first)).map((row) => <Row key={row.id} row={row} />)}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="room__note">{turning} of {rows.length} inputs can turn the answer alone.</p>
          <Terms words={switchingTerms} />
          {rows.length > first && (
            <button type="button" className="plain-button" aria-expanded={whole} onClick={() => { setWhole(!whole); }}>
              {whole ? `Show the first ${first} inputs` : `Show all ${rows.length} inputs`}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** One input in words and numbers, with its exact switching value to be tried and put back. */
function Row({ row: { id, label, sentence, now, turnsAt, distance, tried } }: { readonly row: SwitchingRow }) {
  const isMoved = useOpen(({ edits }) => edits.has(id));
  const { edit, reset } = useActions();
  return (
    <tr>
      <th scope="row" className="twin__fixed certainty__sentence">{sentence}</th>
      <Cell cell={now} />
      <Cell cell={turnsAt} />
      <td className="twin__number">
        {tried !== null && <span className="certainty__exactly">exactly <data value={String(tried.value)}>{tried.text}</data></span>}
        {(isMoved || tried !== null) && (
          <button type="button" className="plain-button" onClick={() => { if (isMoved) reset(id); else if (tried !== null) edit(id, tried.value); }}>
            {isMoved ? 'Put it back' : 'Try this value'}<span className="govuk-visually-hidden">: {label}</span>
          </button>
        )}
      </td>
      <Cell cell={distance} />
    </tr>
  );
}

function Cell({ cell }: { readonly cell: TwinCell }) {
  return <td className="twin__number">{cell.value === null ? cell.text : <data value={String(cell.value)}>{cell.text}</data>}</td>;
}
