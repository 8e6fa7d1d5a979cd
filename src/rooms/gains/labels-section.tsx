import type { WhoPays } from '../../../models/index';
import { ScrollRegion } from '../../components/scroll-region';
import { labelledRows, type LedgerView } from '../../selectors/ledger-tables';
import { useOpenDocument } from '../../state/workbench';

interface LabelsSectionProps {
  readonly who: WhoPays;
  readonly view: LedgerView;
  readonly basis: string;
}

/** Each gained pound, by line and agency, with what kind of pound it is. */
export function LabelsSection({ who, view, basis }: LabelsSectionProps) {
  const { answer } = useOpenDocument();
  return (
    <section aria-labelledby="labels-title">
      <h2 id="labels-title" className="section-title">What kind of pound each gain is</h2>
      <p className="room__note">
        {basis}. Cashable: money that leaves a budget, in the year it does. Capacity released: staff time and places freed for other work.
        Social: value in nobody’s budget. Shares, lags and splits between agencies are inputs, with their sources in Evidence.
      </p>
      <ScrollRegion label="Gains by line and agency, table">
        <table className="twin lines">
          <caption className="govuk-visually-hidden">Gains by line and agency</caption>
          <thead>
            <tr>
              <th scope="col" className="twin__fixed">Line</th>
              <th scope="col">Agency</th>
              <th scope="col">Kind of pound</th>
              <th scope="col" className="twin__number">Cashable share of the line</th>
              <th scope="col" className="twin__number">Cash comes after</th>
              <th scope="col" className="twin__number">All years</th>
            </tr>
          </thead>
          <tbody>
            {labelledRows(answer, who, view).map(({ key, line, agency, kind, share, lag, amount }) => (
              <tr key={key}>
                <th scope="row" className="twin__fixed lines__name">{line}</th>
                <td>{agency}</td>
                <td>{kind}</td>
                <td className="twin__number">{share}</td>
                <td className="twin__number">{lag}</td>
                <td className="twin__number"><data value={String(amount.value)}>{amount.text}</data></td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
