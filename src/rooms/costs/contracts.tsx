import { FigureButton } from '../../components/figure-button';
import { ScrollRegion } from '../../components/scroll-region';
import { contractRows } from '../../selectors/contract-rows';
import type { FigureCell } from '../../selectors/figure-cells';
import { useOpenDocument } from '../../state/workbench';

/** The modelled cost of a case beside what commissioners have paid. */
export function Contracts({ cell }: { readonly cell: FigureCell }) {
  const { answer } = useOpenDocument();
  return (
    <section aria-labelledby="contracts-title">
      <h2 id="contracts-title" className="section-title">Cost per case beside published contracts</h2>
      <p>
        This option’s provider lines come to <FigureButton cell={cell} /> a case in {answer.resolved.priceBaseYear} prices, without optimism bias.
        Contracts are in the money of their day and never feed the model; most name one funder’s share only.
      </p>
      <ScrollRegion label="Published contracts, table">
        <table className="twin lines">
          <caption className="govuk-visually-hidden">Published contracts, nominal</caption>
          <thead>
            <tr>
              <th scope="col" className="twin__fixed">Contract</th>
              <th scope="col" className="twin__number">Cost per case</th>
              <th scope="col" className="twin__number">Amount</th>
              <th scope="col" className="twin__number">Cases</th>
              <th scope="col" className="twin__number">Months</th>
              <th scope="col">Quality</th>
              <th scope="col">Source and what to know</th>
            </tr>
          </thead>
          <tbody>
            {contractRows(answer.resolved).map((row) => (
              <tr key={row.id}>
                <th scope="row" className="twin__fixed lines__name">{row.label}</th>
                <td className="twin__number">{row.costPerCase === null ? 'not known' : <data value={String(row.costPerCase.value)}>{row.costPerCase.text}</data>}</td>
                <td className="twin__number">{row.amount}</td>
                <td className="twin__number">{row.cases}</td>
                <td className="twin__number">{row.months}</td>
                <td title={row.qualityMeaning}>{row.quality}</td>
                <td className="lines__note">{row.source}. {row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
