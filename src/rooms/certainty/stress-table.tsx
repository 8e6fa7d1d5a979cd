import { ProblemItems } from '../../components/problem-list';
import { ScrollRegion } from '../../components/scroll-region';
import type { AttackRow } from '../../selectors/stress-rows';

interface Columns {
  /** The scenario states agreements, so that there is a gap to speak of. */
  readonly hasGap: boolean;
  /** The scenario states lines of the reader's own. */
  readonly hasLines: boolean;
}

function Attack({ row: { label, attack, note, answer, problems }, hasGap, hasLines }: Columns & { readonly row: AttackRow }) {
  const columns = 4 + Number(hasGap) + Number(hasLines);
  return (
    <tr>
      <th scope="row" className="twin__fixed certainty__sentence">
        <strong>{label}</strong><br />{attack}
        {note !== null && <details className="certainty__how"><summary>How it is put</summary>{note}</details>}
      </th>
      {answer === null
        ? <td colSpan={columns}><ProblemItems problems={problems} /></td>
        : (
          <>
            <td className={answer.flips ? 'certainty__turns' : undefined}>{answer.verdict}</td>
            <td className="twin__number"><data value={String(answer.value)}>{answer.text}</data></td>
            <td className="twin__number"><data value={String(answer.change)}>{answer.changeText}</data></td>
            <td className="twin__number"><data value={String(answer.starts.value)}>{answer.starts.text}</data></td>
            {hasGap && <td className="twin__number">{answer.gap === null ? 'not known' : <data value={String(answer.gap.value)}>{answer.gap.text}</data>}</td>}
            {hasLines && <td className="certainty__name">{answer.lines}</td>}
          </>
        )}
    </tr>
  );
}

/** Each attack and what it does to the answer, the most harmful first. */
export function StressTable({ rows, hasGap, hasLines }: Columns & { readonly rows: readonly AttackRow[] }) {
  return (
    <ScrollRegion label="Attacks, table">
      <table className="twin certainty__switching">
        <caption className="govuk-visually-hidden">Attacks</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">Attack</th>
            <th scope="col">The answer</th>
            <th scope="col" className="twin__number">Then</th>
            <th scope="col" className="twin__number">Change</th>
            <th scope="col" className="twin__number">Change in people worked with</th>
            {hasGap && <th scope="col" className="twin__number">Gap in funding</th>}
            {hasLines && <th scope="col">Your lines</th>}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Attack key={row.id} row={row} hasGap={hasGap} hasLines={hasLines} />)}</tbody>
      </table>
    </ScrollRegion>
  );
}
