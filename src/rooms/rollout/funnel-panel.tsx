import { FigureButton } from '../../components/figure-button';
import { FigurePanel } from '../../components/figure-panel';
import { funnelInWords, funnelRows, type FunnelRow } from '../../selectors/funnel-rows';
import { useOpenDocument } from '../../state/workbench';

function Count({ row: { cell, value, text } }: { readonly row: FunnelRow }) {
  return cell ? <FigureButton cell={cell} /> : <data value={value}>{text}</data>;
}

function FunnelBars({ rows }: { readonly rows: readonly FunnelRow[] }) {
  return (
    <table className="bars funnel">
      <thead className="govuk-visually-hidden"><tr><th scope="col">Stage</th><td>Bar</td><th scope="col">Count</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="funnel__name">{row.name} <span className="funnel__unit">{row.unit}</span></th>
            <td className="bars__cell"><span className="bars__track"><span className="bars__bar" style={{ width: `${row.width * 100}%` }} /></span></td>
            <td className="bars__value"><Count row={row} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FunnelTable({ rows }: { readonly rows: readonly FunnelRow[] }) {
  return (
    <table className="twin">
      <thead><tr><th scope="col">Stage</th><th scope="col">What is counted</th><th scope="col" className="twin__number">Count</th><th scope="col">Unit</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th><td>{row.meaning}</td><td className="twin__number"><Count row={row} /></td><td>{row.unit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many of those at MARAC come to start and to complete, each count with a name and unit of its own. */
export function FunnelPanel() {
  const { answer, look } = useOpenDocument();
  const rows = funnelRows(answer, look.option);
  const { deliveryYears } = answer.resolved.period;
  return (
    <FigurePanel
      title="From MARAC to completion"
      basis={`Over ${deliveryYears} ${deliveryYears === 1 ? 'year' : 'years'} of delivery and the run-off of its cases`}
      description={funnelInWords(rows)}
      chart={<FunnelBars rows={rows} />}
      table={<FunnelTable rows={rows} />}
      note="Cases, people, referrals, starts and completions are different things: no count is a share of another without saying so."
    />
  );
}
