import { ScrollRegion } from '../../components/scroll-region';
import type { ShareTable } from '../../selectors/fair-share-rows';
import type { Amount } from '../../selectors/line-table';

function Cells({ amounts }: { readonly amounts: readonly Amount[] }) {
  return amounts.map(({ value, text }, index) => <td key={index} className="twin__number"><data value={String(value)}>{text}</data></td>);
}

interface SharesTableProps {
  readonly table: ShareTable;
  readonly caption: string;
  /** What counts as a gain, and the year of a break-even rule. */
  readonly gain: string;
  readonly by: string | null;
}

/** What each partner would pay by year, beside what falls on it today and what it gains. */
export function SharesTable({ table: { years, rows, cost, all, gap }, caption, gain, by }: SharesTableProps) {
  const empty = <td colSpan={by === null ? 2 : 3} />;
  return (
    <ScrollRegion label={`${caption}, table`}>
      <table className="twin lines">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">Partner</th>
            <th scope="col" className="twin__number">Falls on it today</th>
            {years.map((year) => <th key={year} scope="col" className="twin__number">{year}</th>)}
            <th scope="col" className="twin__number">Would pay</th>
            <th scope="col" className="twin__number">{gain}</th>
            {by !== null && <th scope="col" className="twin__number">Gain less pay by {by}</th>}
            <th scope="col" className="twin__number">Gain less pay, all years</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, today, byYear, pays, gains, net, netByThen }) => (
            <tr key={id}>
              <th scope="row" className="twin__fixed lines__name">{label}</th>
              <Cells amounts={[today, ...byYear, pays, gains, ...(by === null ? [] : [netByThen]), net]} />
            </tr>
          ))}
          {gap !== null && (
            <tr className="gains__gap">
              <th scope="row" className="twin__fixed lines__name">Nobody</th>
              <td /><Cells amounts={[...gap.byYear, gap.all]} />{empty}
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr className="lines__total">
            <th scope="row" className="twin__fixed lines__name">All costs</th>
            <Cells amounts={[all, ...cost, all]} />{empty}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
