import { FigureButton } from '../../components/figure-button';
import { NumberTable } from '../../components/number-table';
import type { LedgerRow, LedgerTable } from '../../selectors/ledger-tables';

interface LedgerTableViewProps {
  readonly table: LedgerTable;
  readonly caption: string;
}

function Row({ row: { label, cells, asked = [] }, isTotal = false }: { readonly row: LedgerRow; readonly isTotal?: boolean }) {
  return (
    <tr className={isTotal ? 'lines__total' : undefined}>
      <th scope="row" className="twin__fixed lines__name">{label}</th>
      {cells.map(({ value, text }, index) => {
        const cell = asked[index] ?? null;
        return <td key={index} className="twin__number">{cell === null ? <data value={String(value)}>{text}</data> : <FigureButton cell={cell} />}</td>;
      })}
    </tr>
  );
}

/** Agencies down, amounts across, with the sum of all agencies last. */
export function LedgerTableView({ table: { columns, rows, whole }, caption }: LedgerTableViewProps) {
  return (
    <NumberTable caption={caption} first="Agency" columns={columns} hasLines>
      <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
      <tfoot><Row row={whole} isTotal /></tfoot>
    </NumberTable>
  );
}
