/** What a cell says: the exact number behind it where there is one, what is typed or chosen in it, else its words. */
interface CellText {
  readonly text: string;
  /** Its unit, where the number alone does not tell. */
  readonly unit: string | null;
  /** Whether it only holds something to press. */
  readonly isAction: boolean;
}

const action = 'button.plain-button';
const tick = 'input[type="checkbox"], input[type="radio"]';

/** The words of a node as a reader sees them, with what boxes hold and without what can be ticked or pressed. */
function wordsOf(node: Node): string {
  if (node instanceof HTMLInputElement) return node.matches(tick) ? '' : node.value;
  if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text ?? '';
  if (node instanceof Element && node.matches(action)) return '';
  if (node instanceof Text) return node.data;
  const hasParts = node instanceof Element && node.children.length > 0;
  return [...node.childNodes].map((part) => before(part) + wordsOf(part)).join(hasParts ? ' ' : '');
}

/** What stands under a name on the page is set off from it. */
function before(part: Node): string {
  return part instanceof Element && part.matches('.plan-table__under') ? '; ' : '';
}

/** A box to tick says yes or no where the cell says nothing else. */
function ticked(cell: HTMLTableCellElement): string {
  const box = cell.querySelector<HTMLInputElement>(tick);
  return box === null ? '' : box.checked ? 'yes' : 'no';
}

function spokenIn(cell: HTMLTableCellElement): string {
  const words = wordsOf(cell).replace(/\s+/g, ' ').replace(/ (?=[,.;:)])/g, '').replace(/^; /, '').trim();
  return words === '' ? ticked(cell) : words;
}

function textOf(cell: HTMLTableCellElement): CellText {
  const [only, second] = cell.querySelectorAll('data');
  const isNumber = only !== undefined && second === undefined && only.value !== '' && only.textContent === cell.textContent;
  const text = isNumber ? only.value : spokenIn(cell);
  return { text, unit: isNumber ? only.getAttribute('data-unit') : null, isAction: text === '' && cell.querySelector(action) !== null };
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

/** A row that is no row of figures: what is opened under one, or what is wrong with one. */
function isAside(row: HTMLTableRowElement): boolean {
  const [only, second] = row.cells;
  return only !== undefined && second === undefined && only.localName === 'td' && only.colSpan > 1;
}

/** Which columns have nothing in their body but buttons, and which need a column for units after them. */
function kindsOf(rows: readonly (readonly (CellText | null)[])[], heads: number): { readonly pressed: ReadonlySet<number>; readonly measured: ReadonlySet<number> } {
  const body = rows.slice(heads);
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) => column);
  const cells = (column: number): readonly CellText[] => body.flatMap((row) => row[column] ?? []);
  return {
    pressed: new Set(columns.filter((column) => cells(column).some(({ isAction }) => isAction) && cells(column).every(({ text }) => text === ''))),
    measured: new Set(columns.filter((column) => cells(column).some(({ unit }) => unit !== null))),
  };
}

/** A table as it stands on the page, as rows of exact numbers and words. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = [...table.rows].filter((row) => !isAside(row)).map((row) => (
    [...row.cells].flatMap((cell): readonly (CellText | null)[] => [textOf(cell), ...Array<null>(cell.colSpan - 1).fill(null)])
  ));
  const heads = table.tHead?.rows.length ?? 0;
  const { pressed, measured } = kindsOf(rows, heads);
  return rows.map((row, at) => row.flatMap((cell, column) => {
    if (pressed.has(column)) return [];
    const text = cell?.text ?? '';
    return measured.has(column) ? [text, at < heads ? 'Unit' : cell?.unit ?? ''] : [text];
  }));
}

/** Every table in a part of the page, one after the other. */
export function rowsIn(part: Element | null): readonly (readonly string[])[] {
  return [...part?.querySelectorAll('table') ?? []].flatMap(rowsOf);
}
