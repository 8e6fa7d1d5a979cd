import { useMemo, useState } from 'react';
import { compare } from '../../../models/index';
import { ScrollRegion } from '../../components/scroll-region';
import { againstText } from '../../selectors/certainty-words';
import { switchingTerms } from '../../selectors/certainty-glossary';
import { switchingRows } from '../../selectors/switching-words';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';
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
        of the width of its range. Looked for over the range and its own width to either side. Typing a value into another room sizes posts anew where an
        option leaves them open: where that makes a difference, the sentence says which.
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
                  <th scope="col" className="twin__number">Distance</th>
                </tr>
              </thead>
              <tbody>
                {(whole ? rows : rows.slice(0, first)).map(({ id, sentence, now, turnsAt, distance }) => (
                  <tr key={id}>
                    <th scope="row" className="twin__fixed certainty__sentence">{sentence}</th>
                    {[now, turnsAt, distance].map((cell, index) => (
                      <td key={index} className="twin__number">{cell.value === null ? cell.text : <data value={String(cell.value)}>{cell.text}</data>}</td>
                    ))}
                  </tr>
                ))}
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
