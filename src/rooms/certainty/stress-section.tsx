import { useMemo, useState } from 'react';
import { readStress, type StressOverlay } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { ScrollRegion } from '../../components/scroll-region';
import { againstText } from '../../selectors/certainty-words';
import { attackRows, pairSentences, stressSentence, type AttackRow } from '../../selectors/stress-rows';
import { useOpenDocument } from '../../state/workbench';
import { stressFiles } from '../../stress-files';
import { OwnAttack, type OwnText } from './own-attack';
import { useStress } from './use-stress';

const bundled: readonly StressOverlay[] = stressFiles.flatMap(({ text, file }) => {
  const read = readStress(text, file);
  return read.ok ? [read.value] : [];
});

function Attack({ row: { label, attack, note, answer, problems } }: { readonly row: AttackRow }) {
  return (
    <tr>
      <th scope="row" className="twin__fixed certainty__sentence">
        <strong>{label}</strong><br />{attack}
        {note !== null && <span className="certainty__how">{note}</span>}
      </th>
      {answer === null
        ? <td colSpan={3}><ProblemItems problems={problems} /></td>
        : (
          <>
            <td className="twin__number"><data value={String(answer.value)}>{answer.text}</data></td>
            <td className="twin__number"><data value={String(answer.change)}>{answer.changeText}</data></td>
            <td className={answer.verdict === 'survives' ? undefined : 'certainty__turns'}>{answer.verdict}</td>
          </>
        )}
    </tr>
  );
}

/** The attacks that a critic will make, each laid over the scenario alone, and two at a time. */
export function StressSection() {
  const { answer: { resolved }, look } = useOpenDocument();
  const [own, setOwn] = useState<readonly OwnText[]>([]);
  const overlays = useMemo(() => [...bundled, ...own.map(({ overlay }) => overlay)], [own]);
  const { stressed, isOld } = useStress(overlays);
  const rows = attackRows(stressed?.rows ?? []);
  return (
    <section aria-labelledby="stress-title">
      <h2 id="stress-title" className="section-title">What a critic would say</h2>
      {stressed === null && <p>The attacks are being worked out.</p>}
      {stressed !== null && stressed.problems.length > 0 && <div role="alert"><ProblemItems problems={stressed.problems} /></div>}
      {rows.length > 0 && stressed !== null && (
        <div className={isOld ? 'certainty__old' : undefined}>
          <p>{stressSentence(rows, stressed.value)} {stressed.pairs === null && 'Pairs are being tried.'}</p>
          {stressed.pairs !== null && <ul className="certainty__said">{pairSentences(stressed.pairs).map((words) => <li key={words}>{words}</li>)}</ul>}
          <p className="room__note">
            Net present social value, {againstText(resolved, look)}, £ present value at {resolved.period.baseYear}, {resolved.priceBaseYear} prices.
            Posts that an option leaves open are sized anew, as when the change is written into the scenario by hand.
          </p>
          <ScrollRegion label="Attacks, table">
            <table className="twin certainty__switching">
              <caption className="govuk-visually-hidden">Attacks</caption>
              <thead>
                <tr>
                  <th scope="col" className="twin__fixed">Attack</th>
                  <th scope="col" className="twin__number">Then</th>
                  <th scope="col" className="twin__number">Change</th>
                  <th scope="col">The answer</th>
                </tr>
              </thead>
              <tbody>{rows.map((row) => <Attack key={row.id} row={row} />)}</tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
      <OwnAttack own={own} onChange={setOwn} taken={bundled.map(({ id }) => id)} />
    </section>
  );
}
