import type { TwinTable } from '../selectors/certainty-tables';
import { NumberTable } from './number-table';

/** The numbers of a chart as a table. The first column heads its row. */
export function TwinTableView({ table: { caption, columns, rows } }: { readonly table: TwinTable }) {
  const [first = '', ...others] = columns;
  return (
    <NumberTable caption={caption} first={first} columns={others}>
      <tbody>
        {rows.map(({ id, heading, cells }) => (
          <tr key={id}>
            <th scope="row" className="twin__fixed certainty__name">{heading}</th>
            {cells.map(({ value, text }, index) => (
              <td key={others[index]} className="twin__number">{value === null ? text : <data value={String(value)}>{text}</data>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}
