import { FigureButton } from '../../components/figure-button';
import type { CoverageGroup } from '../../selectors/coverage-rows';

/** The table twin of the coverage bars, with the number of people behind each share. */
export function CoverageTable({ groups }: { readonly groups: readonly CoverageGroup[] }) {
  return (
    <table className="twin">
      <thead>
        <tr>
          <th scope="col">Authority</th>
          <th scope="col" className="twin__number">Perpetrators a year</th>
          <th scope="col" className="twin__number">Worked with</th>
        </tr>
      </thead>
      {groups.map(({ team, rows }) => (
        <tbody key={team}>
          <tr><th scope="rowgroup" colSpan={3} className="twin__group">{team ?? 'No team'}</th></tr>
          {rows.map(({ id, name, perpetrators, cell }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="twin__number"><FigureButton cell={perpetrators} /></td>
              <td className="twin__number">{cell ? <FigureButton cell={cell} /> : 'not covered'}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
