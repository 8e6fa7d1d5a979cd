import type { AmountCell, AmountRow, LineTable } from '../selectors/line-table';
import { FigureButton } from './figure-button';
import { ScrollRegion } from './scroll-region';

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
    <ScrollRegion label={`${caption}, table`}>
      <table className="twin lines">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">Line</th>
            {table.years.map((year) => <th key={year} scope="col" className="twin__number">{year}</th>)}
            <th scope="col" className="twin__number">All years</th>
            <th scope="col" className="twin__number">PV</th>
            <th scope="col" className="twin__number">{biasWords}</th>
          </tr>
        </thead>
        {table.groups.map(({ total, rows }) => (
          <tbody key={total.id}>
            <Row row={total} kind="total" />
            {rows.map((row) => <Row key={row.id} row={row} kind="line" />)}
          </tbody>
        ))}
        <tfoot><Row row={table.whole} kind="total" /></tfoot>
      </table>
    </ScrollRegion>
  );
}

/** The table twin of a stacked chart: groups by year. */
export function GroupTable({ table, caption }: { readonly table: LineTable; readonly caption: string }) {
  return (
    <ScrollRegion label={`${caption}, table`}>
      <table className="twin">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">Year</th>
            {table.groups.map(({ total }) => <th key={total.id} scope="col" className="twin__number">{total.label}</th>)}
            <th scope="col" className="twin__number">{table.whole.label}</th>
          </tr>
        </thead>
        <tbody>
          {table.years.map((year, index) => (
            <tr key={year}>
              <th scope="row" className="twin__fixed">{year}</th>
              {table.groups.map(({ total }) => <Cell key={total.id} amount={total.byYear[index]} />)}
              <Cell amount={table.whole.byYear[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
