import type { Outcome, Problem } from '../quantities/problem';

/** A table of text as a spreadsheet would show it. */
export interface ImportTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: Separator;
  /** What was found around the table and taken away, such as a byte-order mark. */
  readonly notes: readonly string[];
}

export interface TableRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type Separator = ',' | ';' | '\t';

const separatorWords: Readonly<Record<Separator, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** The largest force has a few dozen authorities; more rows than this are not local figures. */
export const MOST_ROWS = 2_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_COLUMNS = 100;

/** `0` → A, `27` → AB. */
export function columnLetters(column: number): string {
  const letters = 26;
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % letters));
  return column < letters ? last : columnLetters(Math.floor(column / letters) - 1) + last;
}

/** Column 1 of row 7 → B7. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

function refused(path: string, what: string, why: string, remedy: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ file: 'the table', path, what, why, remedy }] };
}

/** The separator that the headings have most of, outside quotes; a comma where they have none. */
function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && (character === '\n' || character === '\r')) break;
    if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const found = (['\t', ';', ','] as const).filter((each) => counts.has(each));
  return found.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0] ?? ',';
}

interface Reading {
  readonly rows: readonly (readonly string[])[];
  /** Row in which a quoted cell begins that never ends; null where all end. */
  readonly open: number | null;
  readonly isCut: boolean;
}

/** Cells of a text, quoted ones without their quotes. Stops after `most` rows. */
function cellsOf(text: string, separator: Separator, most: number): Reading {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text.charAt(at) === '"' ? quotedAt(text, at) : null;
    if (quoted?.end === null) return { rows, open: rows.length + 1, isCut: false };
    const from = quoted?.end ?? at;
    const end = nextOf(text, from, separator);
    cells.push((quoted?.words ?? '') + text.slice(from, end));
    const stop = text.charAt(end);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (stop === separator && end < text.length) {
      if (at === text.length) cells.push('');
      continue;
    }
    rows.push(cells);
    cells = [];
    if (rows.length > most) return { rows, open: null, isCut: true };
  }
  if (cells.length > 0) rows.push(cells);
  return { rows, open: null, isCut: false };
}

/** A quoted cell, whose own quotes are doubled; `end` is null where it never ends. */
function quotedAt(text: string, start: number): { readonly words: string; readonly end: number | null } {
  let words = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { words, end: null };
    words += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return { words, end: quote + 1 };
    words += '"';
    at = quote + 2;
  }
}

/** Where the cell ends that goes on at `from`. */
function nextOf(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
  return at;
}

/**
 * A table from a CSV file or a paste: headings first, cells between commas, semicolons or tabs, quoted where they hold one of
 * them. Nothing is read past the limits, so that a file of any size is answered at once.
 */
export function readTable(text: string): Outcome<ImportTable> {
  if (text.length > MOST_CHARACTERS) {
    return refused('', 'This table is longer than 1,000,000 characters.', 'Local figures take up a few pages at most.', `Keep the rows and columns that are needed: at most ${MOST_ROWS.toLocaleString('en-GB')} rows.`);
  }
  if (!/[^\s\uFEFF]/.test(text)) return refused('', 'There is no table here.', 'Nothing was pasted or chosen.', 'Paste a table with its headings, or choose a CSV file.');
  const hasMark = text.startsWith('\uFEFF');
  const body = hasMark ? text.slice(1) : text;
  const separator = separatorOf(body);
  const { rows, open, isCut } = cellsOf(body, separator, MOST_ROWS + 1);
  if (open !== null) {
    return refused(`A${open}`, `A quoted cell of row ${open} never ends.`, 'All that follows would be one cell.', 'Close the quotation mark, or take it out.');
  }
  if (isCut) {
    return refused(`A${MOST_ROWS + 2}`, `There are more than ${MOST_ROWS.toLocaleString('en-GB')} rows.`, 'Local figures have a row for each authority, role, team or funder.', 'Keep the rows that are needed.');
  }
  return tableOf(rows, separator, hasMark ? ['A byte-order mark at the start was taken off.'] : []);
}

function tableOf(all: readonly (readonly string[])[], separator: Separator, notes: readonly string[]): Outcome<ImportTable> {
  const [heads = [], ...others] = all;
  if (heads.length > MOST_COLUMNS) {
    return refused('A1', `There are ${heads.length} columns, more than ${MOST_COLUMNS}.`, 'It may not be the table that was meant.', 'Keep the columns that are needed.');
  }
  const columns = heads.map((head, column) => head.trim() || `Column ${columnLetters(column)}`);
  const rows = others.map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.trim()) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const empty = rows.length - filled.length;
  if (filled.length === 0) {
    return refused('A2', 'There are headings but no rows.', 'The first row is taken as headings.', 'Put the headings in the first row and the figures under them.');
  }
  const more = empty === 0 ? [] : [`${empty} empty ${empty === 1 ? 'row was' : 'rows were'} passed over.`];
  return { ok: true, value: { columns, rows: filled, separator, notes: [`Cells are set apart by ${separatorWords[separator]}.`, ...notes, ...more] } };
}
