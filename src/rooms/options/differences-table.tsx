import { FigureButton } from '../../components/figure-button';
import { ScrollRegion } from '../../components/scroll-region';
import { optionDifferences } from '../../selectors/option-differences';
import { useOpenDocument } from '../../state/workbench';

/** The option shown, the baseline, and what lies between them. */
export function DifferencesTable() {
  const { answer, look } = useOpenDocument();
  const { option, baseline, rows } = optionDifferences(answer, look);
  if (rows.length === 0) return <p>{option} is what the others are measured against, so there is no difference to show.</p>;
  return (
    <ScrollRegion label={`${option} less ${baseline}`}>
      <table className="plan-table plan-table--figures">
        <caption className="govuk-visually-hidden">{option}, {baseline} and the difference, in {answer.resolved.priceBaseYear} prices</caption>
        <thead>
          <tr><th scope="col">Figure</th><th scope="col">{option}</th><th scope="col">− {baseline}</th><th scope="col">= Difference</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.option.figure}>
              <th scope="row">{row.heading} <span className="option-table__unit">{row.unit}</span></th>
              <td><FigureButton cell={row.option} /></td>
              <td><FigureButton cell={row.baseline} /></td>
              <td><FigureButton cell={row.difference} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
