import { FigureButton } from '../../components/figure-button';
import type { CoverageGroup, CoverageRow } from '../../selectors/coverage-rows';

/** Authorities left out beyond this many are listed in a sentence, not drawn as empty bars. */
const mostEmptyBars = 6;

/** One bar an authority; the share stands once for all authorities of a team, since they share one waiting list. */
export function CoverageBars({ groups }: { readonly groups: readonly CoverageGroup[] }) {
  return (
    <table className="bars">
      <thead className="govuk-visually-hidden">
        <tr><th scope="col">Authority</th><td>Bar</td><th scope="col">Share worked with</th></tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.team} className="bars__group">
          {group.team === null && group.rows.length > mostEmptyBars ? <LeftOut rows={group.rows} /> : <Group group={group} />}
        </tbody>
      ))}
    </table>
  );
}

function Group({ group: { rows, cell } }: { readonly group: CoverageGroup }) {
  return rows.map(({ id, name, share }, index) => (
    <tr key={id}>
      <th scope="row" className="bars__name">{name}</th>
      <td className="bars__cell">
        <span className="bars__track"><span className="bars__bar" style={{ width: `${share * 100}%` }} /></span>
      </td>
      {index === 0 && (
        <td className="bars__value" rowSpan={rows.length}>{cell ? <FigureButton cell={cell} /> : 'not covered'}</td>
      )}
    </tr>
  ));
}

function LeftOut({ rows }: { readonly rows: readonly CoverageRow[] }) {
  return (
    <tr>
      <td colSpan={3} className="bars__left-out">
        <strong>Not covered ({rows.length}):</strong> {rows.map(({ name }) => name).join(', ')}
      </td>
    </tr>
  );
}
