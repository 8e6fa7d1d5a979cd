import { NumberTable } from '../../components/number-table';
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
    <NumberTable
      caption={caption} first="Partner" hasLines
      columns={['Falls on it today', ...years, 'Would pay', gain, ...(by === null ? [] : [`Gain less pay by ${by}`]), 'Gain less pay, all years']}
    >
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
    </NumberTable>
  );
}
