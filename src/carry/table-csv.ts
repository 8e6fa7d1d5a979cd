/** The exact number behind a cell where there is one, else its words. */
function textOf(cell: HTMLTableCellElement): string {
  const data = cell.querySelectorAll('data');
  const [only] = data;
  if (data.length === 1 && only && only.value !== '' && only.textContent === cell.textContent) return only.value;
  return cell.textContent.replace(/\s+/g, ' ').trim();
}

/** One cell as CSV: quoted where it holds what CSV is made of, and never read as a formula by a spreadsheet. */
export function csvCell(text: string): string {
  const isNumber = text !== '' && Number.isFinite(Number(text));
  const safe = !isNumber && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A table as it stands on the page, as rows of exact numbers and words. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows].map((row) => [...row.cells].flatMap((cell) => [textOf(cell), ...Array<string>(cell.colSpan - 1).fill('')]));
}
