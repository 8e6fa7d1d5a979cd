import type { TwinTable } from '../selectors/certainty-tables';
import { ScrollRegion } from './scroll-region';

/** The numbers of a chart as a table. The first column heads its row. */
export function TwinTableView({ table: { caption, columns, rows } }: { readonly table: TwinTable }) {
  const [first, ...others] = columns;
  return (
    <ScrollRegion label={`${caption}, table`}>
      <table className="twin">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">{first}</th>
            {others.map((column) => <th key={column} scope="col" className="twin__number">{column}</th>)}
          </tr>
        </thead>
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
      </table>
    </ScrollRegion>
  );
}
