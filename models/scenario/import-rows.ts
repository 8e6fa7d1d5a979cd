import { importKinds, type ImportField, type ImportKind, type Mapping } from './import-kinds';
import { readNumber, type NumberStyle } from './import-number';
import { findSubject, readCertainty, readMonth, subjectsOf, type Subject } from './import-subjects';
import { cellName, type ImportTable, type TableRow } from './import-table';
import { monthsComplaint } from './resolve/funding';
import { limitComplaint } from './resolve/limits';
import { unitOf } from './resolve/references';
import type { ResolvedScenario } from './resolved';

/** How the reader says the table is to be read. */
export interface ImportAsked {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  /** Place of the chosen unit among those of its field; left out: the first. */
  readonly units: Readonly<Record<string, number>>;
  readonly numbers: NumberStyle;
}

/** A figure that a cell brings. */
export interface ImportFigure {
  readonly field: string;
  readonly label: string;
  readonly cell: string;
  /** In the scenario's own unit. */
  readonly value: number;
  readonly unit: string;
  /** The parameter it would stand for; null for posts and amounts, which are no parameters. */
  readonly parameter: string | null;
  /** What the scenario has or counts with today; null where that is nothing. */
  readonly before: number | null;
  /** Whether `before` is worked out from other figures, for want of one of its own. */
  readonly isWorkedOut: boolean;
  /** Why the unit may be another than was said; null where nothing speaks for that. */
  readonly doubt: string | null;
}

/** A row that can be brought in. */
export interface ImportRow {
  readonly row: number;
  readonly subject: Subject;
  readonly figures: readonly ImportFigure[];
  /** Of funding: words and months by field. */
  readonly words: Readonly<Record<string, string>>;
}

/** Why a row cannot be brought in, at the cell that is to blame. */
export interface Rejection {
  readonly row: number;
  readonly cell: string;
  readonly what: string;
  readonly remedy: string;
}

export interface ImportPreview {
  readonly accepted: readonly ImportRow[];
  readonly rejected: readonly Rejection[];
  /** What the mapping still lacks; then nothing is read. */
  readonly missing: readonly string[];
}

/** More or fewer times than this what the scenario has: a reader is to look again. */
const DOUBTFUL = 2;

interface Context {
  readonly asked: ImportAsked;
  readonly resolved: ResolvedScenario;
  readonly subjects: readonly Subject[];
  readonly workedOut: ReadonlyMap<string, number>;
}

/**
 * Every row of a table as the mapping reads it: what it would bring, or why it is rejected. Nothing is guessed or repaired.
 * `workedOut` are the figures that the model counts with where the scenario has none of its own.
 */
export function previewImport(
  table: ImportTable, asked: ImportAsked, resolved: ResolvedScenario, workedOut: ReadonlyMap<string, number> = new Map(),
): ImportPreview {
  const missing = missingIn(asked);
  if (missing.length > 0) return { accepted: [], rejected: [], missing };
  const context = { asked, resolved, subjects: subjectsOf(asked.kind, resolved), workedOut };
  const accepted: ImportRow[] = [];
  const rejected: Rejection[] = [];
  const rowOf = new Map<string, number>();
  for (const row of table.rows) {
    const read = readRow(row, table.columns.length, context);
    const first = 'what' in read ? undefined : rowOf.get(read.subject.id);
    if ('what' in read) rejected.push(read);
    else if (first !== undefined) rejected.push(twice(row, first, read.subject, asked));
    else {
      rowOf.set(read.subject.id, row.row);
      accepted.push(read);
    }
  }
  return { accepted, rejected, missing };
}

function missingIn({ kind, mapping }: ImportAsked): string[] {
  const { fields } = importKinds[kind];
  const lacking = fields.filter(({ id, isRequired }) => isRequired && columnOf(mapping, id) === null)
    .map(({ label }) => `Say which column holds “${label}”.`);
  const figures = fields.filter(({ holds, id }) => holds === 'number' && columnOf(mapping, id) !== null);
  const chosen = Object.values(mapping).filter((column) => column !== null);
  return [
    ...lacking,
    ...(lacking.length === 0 && figures.length === 0 ? ['Say which column holds a figure.'] : []),
    ...(new Set(chosen).size < chosen.length ? ['One column is chosen for two things.'] : []),
  ];
}

function columnOf(mapping: Mapping, field: string): number | null {
  return mapping[field] ?? null;
}

function reject({ row }: TableRow, column: number, what: string, remedy: string): Rejection {
  return { row, cell: cellName(column, row), what, remedy };
}

function twice(row: TableRow, first: number, { label }: Subject, { kind, mapping }: ImportAsked): Rejection {
  const column = columnOf(mapping, importKinds[kind].fields[0]?.id ?? '') ?? 0;
  return reject(row, column, `“${label}” stands in row ${first} already.`, 'Keep the row that is meant.');
}

function readRow(row: TableRow, columns: number, context: Context): ImportRow | Rejection {
  const { asked: { kind, mapping } } = context;
  const filled = row.cells.findLastIndex((cell) => cell !== '') + 1;
  if (filled > columns) {
    return reject(row, columns, `The row has ${filled} cells, but there are ${columns} headings.`, 'Put quotation marks around cells that hold a separator.');
  }
  const [name, ...others] = importKinds[kind].fields;
  const column = columnOf(mapping, name?.id ?? '') ?? 0;
  const cell = row.cells[column] ?? '';
  if (cell === '') return reject(row, column, 'The cell is empty.', `Name the ${importKinds[kind].subject}.`);
  const found = kind === 'funding' ? { subject: { id: cell, label: cell, words: [] } } : findSubject(cell, context.subjects);
  if (!('subject' in found)) return reject(row, column, `The scenario has no ${importKinds[kind].subject} “${cell}”.`, found.remedy);
  return readCells(row, others, found.subject, context);
}

function readCells(row: TableRow, fields: readonly ImportField[], subject: Subject, context: Context): ImportRow | Rejection {
  const figures: ImportFigure[] = [];
  const words: Record<string, string> = { label: subject.label };
  for (const field of fields) {
    const column = columnOf(context.asked.mapping, field.id);
    const cell = column === null ? '' : row.cells[column] ?? '';
    if (column === null || (cell === '' && !field.isRequired)) continue;
    const read = cell === '' ? 'The cell is empty.' : field.holds === 'number' ? null : readWords(cell, field);
    if (typeof read === 'string') return reject(row, column, read, 'Nothing that is missing is taken as zero; fill it in.');
    if (read !== null && 'remedy' in read) return reject(row, column, read.what, read.remedy);
    if (read !== null) words[field.id] = read.words;
    else {
      const figure = readFigure(cell, field, { row, column, subject }, context);
      if ('what' in figure) return figure;
      figures.push(figure);
    }
  }
  const { first_month: first, last_month: last } = words;
  const complaint = first === undefined || last === undefined ? null : monthsComplaint(first, last);
  if (complaint !== null) return reject(row, columnOf(context.asked.mapping, 'last_month') ?? 0, complaint.what, complaint.remedy);
  if (figures.length > 0) return { row: row.row, subject, figures, words };
  return reject(row, 0, `“${subject.label}” has no figure in the columns chosen.`, 'Fill in a figure, or leave the row out of the table.');
}

function readWords(cell: string, { holds }: ImportField): { readonly words: string } | { readonly what: string; readonly remedy: string } {
  const words = holds === 'month' ? readMonth(cell) : holds === 'certainty' ? readCertainty(cell) : cell;
  if (words !== null) return { words };
  if (holds === 'month') return { what: `“${cell}” cannot be read as a month.`, remedy: 'Write it as 2027-04 or April 2027.' };
  return { what: `“${cell}” does not say how sure the money is.`, remedy: 'Write agreed, bid or hoped for.' };
}

interface CellPlace {
  readonly row: TableRow;
  readonly column: number;
  readonly subject: Subject;
}

function readFigure(cell: string, field: ImportField, { row, column, subject }: CellPlace, { asked, resolved, workedOut }: Context): ImportFigure | Rejection {
  const read = readNumber(cell, asked.numbers);
  if (!read.ok) return reject(row, column, read.what, read.remedy);
  const factor = field.units[asked.units[field.id] ?? 0]?.factor ?? 1;
  // What a unit multiplies is rounded where a decimal fraction has no exact double.
  const value = factor === 1 ? read.value : Number((read.value * factor).toPrecision(12));
  const { parameter, unit, before: own } = targetOf(asked.kind, field.id, subject, resolved);
  const complaint = countComplaint(value, unit, cell) ?? limitComplaint(value, unitOf(unit), `“${cell}”`);
  if (complaint !== null) return reject(row, column, complaint.what, complaint.remedy);
  const before = own ?? workedOut.get(parameter ?? '') ?? null;
  return {
    field: field.id, label: field.label, cell: cellName(column, row.row), value, unit, parameter, before,
    isWorkedOut: own === null && before !== null, doubt: doubtOf(value, before),
  };
}

/** Units of which there is no part. */
const whole: Readonly<Record<string, string>> = { person: 'people', woman: 'women', 'case/year': 'cases a year' };

function countComplaint(value: number, unit: string, cell: string): { readonly what: string; readonly remedy: string } | null {
  if (value < 0) return { what: `“${cell}” is negative.`, remedy: 'A count, pay or an amount of money is nought or more.' };
  const counted = whole[unit];
  if (counted === undefined || Number.isInteger(value)) return null;
  return { what: `“${cell}” would be ${value} ${counted}, which is no whole number.`, remedy: 'Write a whole number, or choose the unit and the way numbers are written above.' };
}

/** Where a figure of the scenario is kept, its unit and what it is today. */
function targetOf(kind: ImportKind, field: string, { id }: Subject, { values, roles, teams }: ResolvedScenario) {
  if (kind === 'posts') return { parameter: null, unit: 'post', before: teams.find((team) => team.id === id)?.existing?.posts ?? null };
  if (kind === 'funding') return { parameter: null, unit: 'GBP', before: null };
  const parameter = kind === 'pay' ? roles.find((role) => role.id === id)?.salary ?? '' : `${id}_${field}`;
  const unit = kind === 'pay' ? 'GBP/post/year' : { population_16plus: 'person', adult_women: 'woman' }[field] ?? 'case/year';
  return { parameter, unit, before: values.get(parameter) ?? null };
}

function doubtOf(value: number, before: number | null): string | null {
  if (before === null || before <= 0 || value <= 0) return null;
  const times = value / before;
  if (times <= DOUBTFUL && times >= 1 / DOUBTFUL) return null;
  const apart = Number(Math.max(times, 1 / times).toPrecision(2)).toLocaleString('en-GB');
  return `about ${apart} times ${times > 1 ? '' : 'smaller than '}what the scenario has: check the figure and its unit`;
}
