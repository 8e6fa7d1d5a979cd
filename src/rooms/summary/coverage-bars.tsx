import { FigureButton } from '../../components/figure-button';
import type { CoverageGroup } from '../../selectors/coverage-rows';

/** One bar a team: its authorities share one waiting list, and so one share. Those left out are named last, without a bar. */
export function CoverageBars({ groups }: { readonly groups: readonly CoverageGroup[] }) {
  return (
    <table className="bars">
      <thead className="govuk-visually-hidden">
        <tr><th scope="col">Authorities</th><td>Bar</td><th scope="col">Share worked with</th></tr>
      </thead>
      <tbody>
        {groups.map((group) => (group.cell === null ? <LeftOut key="none" group={group} /> : <Group key={group.team} group={group} />))}
      </tbody>
    </table>
  );
}

function namesOf({ rows }: CoverageGroup): string {
  return rows.map(({ name }) => name).join(', ');
}

function Group({ group }: { readonly group: CoverageGroup }) {
  return (
    <tr className="bars__group">
      <th scope="row" className="bars__name">{namesOf(group)}</th>
      <td className="bars__cell">
        <span className="bars__track"><span className="bars__bar" style={{ width: `${(group.rows[0]?.share ?? 0) * 100}%` }} /></span>
      </td>
      <td className="bars__value">{group.cell && <FigureButton cell={group.cell} />}</td>
    </tr>
  );
}

function LeftOut({ group }: { readonly group: CoverageGroup }) {
  return (
    <tr className="bars__group">
      <td colSpan={3} className="bars__left-out"><strong>Not covered ({group.rows.length}):</strong> {namesOf(group)}</td>
    </tr>
  );
}
