import { FigureButton } from '../../components/figure-button';
import { ScrollRegion } from '../../components/scroll-region';
import type { MoneyTerm } from '../../selectors/money-terms';

const caption = 'What £ of the day and ending a service rest on';

/** Each rate and term of the financial view with how good it is and where it comes from. */
export function TermsTable({ terms }: { readonly terms: readonly MoneyTerm[] }) {
  return (
    <section className="money__part" aria-labelledby="money-terms-title">
      <h2 id="money-terms-title" className="section-title">{caption}</h2>
      <p className="room__note">Select a figure to see why. The room Evidence changes them, each with a reason.</p>
      <ScrollRegion label={`${caption}, table`}>
        <table className="twin">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr><th scope="col" className="twin__fixed">Figure</th><th scope="col" className="twin__number">Value</th><th scope="col">Quality</th><th scope="col">Source</th></tr>
          </thead>
          <tbody>
            {terms.map(({ id, label, cell, quality, source }) => (
              <tr key={id}><th scope="row" className="twin__fixed">{label}</th><td className="twin__number"><FigureButton cell={cell} /></td><td>{quality}</td><td>{source}</td></tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
