import type { AmountCell, AmountRow, LineTable } from '../selectors/line-table';
import { FigureButton } from './figure-button';
import { NumberTable } from './number-table';

interface LineTableViewProps {
  readonly table: LineTable;
  readonly caption: string;
  /** What the last column is called. */
  readonly biasWords: string;
}

function Cell({ amount }: { readonly amount: AmountCell | undefined }) {
  return <td className="twin__number">{amount && <FigureButton cell={amount} />}</td>;
}

function Row({ row, kind }: { readonly row: AmountRow; readonly kind: 'line' | 'total' }) {
  return (
    <tr className={kind === 'total' ? 'lines__total' : undefined}>
      <th scope="row" className="twin__fixed lines__name">{row.label}</th>
      {row.byYear.map((amount, year) => <Cell key={year} amount={amount} />)}
      <Cell amount={row.undiscounted} />
      <Cell amount={row.presentValue} />
      <Cell amount={row.optimismBias} />
    </tr>
  );
}

/** Lines by year in groups, each group with its sum, and the sum of all. */
export function LineTableView({ table, caption, biasWords }: LineTableViewProps) {
  return (
    <NumberTable caption={caption} first="Line" columns={[...table.years, 'All years', 'PV', biasWords]} hasLines>
      {table.groups.map(({ total, rows }) => (
        <tbody key={total.id}>
          <Row row={total} kind="total" />
          {rows.map((row) => <Row key={row.id} row={row} kind="line" />)}
        </tbody>
      ))}
      <tfoot><Row row={table.whole} kind="total" /></tfoot>
    </NumberTable>
  );
}

/** The table twin of a stacked chart: groups by year. */
export function GroupTable({ table, caption }: { readonly table: LineTable; readonly caption: string }) {
  return (
    <NumberTable caption={caption} first="Year" columns={[...table.groups, { total: table.whole }].map(({ total }) => total.label)}>
      <tbody>
        {table.years.map((year, index) => (
          <tr key={year}>
            <th scope="row" className="twin__fixed">{year}</th>
            {table.groups.map(({ total }) => <Cell key={total.id} amount={total.byYear[index]} />)}
            <Cell amount={table.whole.byYear[index]} />
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}
