import { FigureButton } from '../../components/figure-button';
import { FigurePanel } from '../../components/figure-panel';
import { optionLabel } from '../../selectors/answered';
import { coverageGroups, coverageInWords, coverageRows, type CoverageRow } from '../../selectors/coverage-rows';
import { useOpenDocument } from '../../state/workbench';

interface RowsProps {
  readonly rows: readonly CoverageRow[];
}

/** One bar an authority; the share stands once for all authorities that share a team. */
function Bars({ rows }: RowsProps) {
  return (
    <table className="bars">
      <thead className="govuk-visually-hidden">
        <tr><th scope="col">Authority</th><td>Bar</td><th scope="col">Share worked with</th></tr>
      </thead>
      {coverageGroups(rows).map((group) => (
        <tbody key={group.team} className="bars__group">
          {group.rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row" className="bars__name">{row.name}</th>
              <td className="bars__cell">
                <span className="bars__track"><span className="bars__bar" style={{ width: `${row.share * 100}%` }} /></span>
              </td>
              {index === 0 && (
                <td className="bars__value" rowSpan={group.rows.length}>
                  {row.cell ? <FigureButton cell={row.cell} /> : 'not covered'}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CoverageTable({ rows }: RowsProps) {
  return (
    <table className="twin">
      <thead>
        <tr>
          <th scope="col">Authority</th>
          <th scope="col" className="twin__number">Perpetrators a year</th>
          <th scope="col" className="twin__number">Worked with</th>
        </tr>
      </thead>
      {coverageGroups(rows).map((group) => (
        <tbody key={group.team}>
          <tr><th scope="rowgroup" colSpan={3} className="twin__group">{group.team ?? 'No team'}</th></tr>
          {group.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td className="twin__number">{row.perpetrators}</td>
              <td className="twin__number">{row.cell ? <FigureButton cell={row.cell} /> : 'not covered'}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Who the chosen option reaches, area by area; an area left out is named. */
export function CoveragePanel() {
  const { answer, look } = useOpenDocument();
  const rows = coverageRows(answer, look.option);
  return (
    <FigurePanel
      title="Coverage by authority"
      basis={`Share worked with: ${optionLabel(answer.resolved, look.option)}`}
      description={coverageInWords(rows)}
      chart={<Bars rows={rows} />}
      table={<CoverageTable rows={rows} />}
      note="Of all perpetrators in high-risk cases."
    />
  );
}
