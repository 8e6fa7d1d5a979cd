import { download } from '../carry/download';
import { csvOf } from '../carry/table-csv';

interface DownloadCsvProps {
  /** What the numbers are; also the name of the file. */
  readonly title: string;
  /** Called when asked for: heading first, then a row each. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Rows in, a file out. It opens in a spreadsheet as UTF-8. */
export function DownloadCsv({ title, rows }: DownloadCsvProps) {
  const name = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.csv`;
  return (
    <button
      type="button" className="plain-button panel__carry" aria-label={`Download as CSV: ${title}`}
      onClick={() => { download(name, `\uFEFF${csvOf(rows())}`, 'text/csv;charset=utf-8'); }}
    >
      CSV
    </button>
  );
}
