import type { ImportPreview } from '../../../models/index';
import { ScrollRegion } from '../../components/scroll-region';
import { importLines } from '../../selectors/import-rows';

/** What would be brought in, beside what the scenario has today. */
export function AcceptedTable({ preview }: { readonly preview: ImportPreview }) {
  return (
    <ScrollRegion label="What would be brought in, table" canSave={false}>
      <table className="start-table">
        <caption className="start-table__caption">What would be brought in</caption>
        <thead>
          <tr>
            <th scope="col">Cell</th><th scope="col">For</th><th scope="col">Figure</th>
            <th scope="col" className="start-table__number">New</th><th scope="col" className="start-table__number">Today</th>
          </tr>
        </thead>
        <tbody>
          {importLines(preview).map(({ key, cell, subject, label, after, before, doubt }) => (
            <tr key={key}>
              <td>{cell}</td><th scope="row">{subject}</th>
              <td>{label}{doubt !== null && <strong className="start-table__note import__doubt">{doubt}</strong>}</td>
              <td className="start-table__number">{after}</td><td className="start-table__number">{before}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Rows that cannot be brought in, each with the cell to blame and what to do. */
export function RejectedTable({ rejected }: Pick<ImportPreview, 'rejected'>) {
  return (
    <ScrollRegion label="Rejected rows, table">
      <table className="start-table">
        <caption className="start-table__caption">Rejected rows</caption>
        <thead><tr><th scope="col">Cell</th><th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead>
        <tbody>
          {rejected.map(({ row, cell, what, remedy }) => (
            <tr key={row}><th scope="row">{cell}</th><td>{what}</td><td>{remedy}</td></tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
