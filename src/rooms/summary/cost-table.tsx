import { FigureButton } from '../../components/figure-button';
import { ScrollRegion } from '../../components/scroll-region';
import type { CostByYear } from '../../selectors/cost-years';

/** The table twin of the cost chart, with every option. */
export function CostTable({ costs }: { readonly costs: CostByYear }) {
  return (
    <ScrollRegion label="Cost by year, table">
      <table className="twin">
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">Year</th>
            {costs.series.map(({ option, label }) => <th key={option} scope="col" className="twin__number">{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {costs.years.map((year, index) => (
            <tr key={year}>
              <th scope="row" className="twin__fixed">{year}</th>
              {costs.series.map(({ option, points }) => (
                <td key={option} className="twin__number">{points[index] && <FigureButton cell={points[index]} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
