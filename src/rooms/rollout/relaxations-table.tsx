import { ScrollRegion } from '../../components/scroll-region';
import type { Amount, RelaxationRow } from '../../selectors/limit-rows';

interface RelaxationsTableProps {
  readonly rows: readonly RelaxationRow[];
  readonly priceBaseYear: string;
}

function Cell({ amount, none = '–' }: { readonly amount: Amount | null; readonly none?: string }) {
  return <td className="twin__number">{amount ? <data value={amount.value}>{amount.text}</data> : none}</td>;
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly RelaxationRow[] }) {
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={6} className="twin__group">{title}</th></tr>
      {rows.map(({ key, what, team, starts, cost, npsv, perStart }) => (
        <tr key={key}>
          <th scope="row">{what}</th><td>{team ?? 'every team'}</td>
          <Cell amount={starts} /><Cell amount={cost} /><Cell amount={npsv} /><Cell amount={perStart} none="no more start" />
        </tr>
      ))}
    </tbody>
  );
}

/** Every single change that was tried, what an option can choose apart from what would have to be true. */
export function RelaxationsTable({ rows, priceBaseYear }: RelaxationsTableProps) {
  const choices = rows.filter(({ lever }) => lever === 'choice');
  return (
    <details className="limits__all">
      <summary>Every change that was tried ({rows.length})</summary>
      <ScrollRegion label="Every change that was tried">
        <table className="twin">
          <caption className="govuk-visually-hidden">One change at a time, with the change less without it. Money in {priceBaseYear} prices.</caption>
          <thead>
            <tr>
              <th scope="col">Change</th><th scope="col">Team</th><th scope="col" className="twin__number">Starts</th>
              <th scope="col" className="twin__number">Cost, undiscounted</th><th scope="col" className="twin__number">NPSV</th>
              <th scope="col" className="twin__number">Cost per extra start</th>
            </tr>
          </thead>
          {choices.length > 0 && <Rows title="Choices of the option" rows={choices} />}
          <Rows title="Beliefs, which no option can choose: what if they were otherwise?" rows={rows.filter(({ lever }) => lever === 'belief')} />
        </table>
      </ScrollRegion>
    </details>
  );
}
