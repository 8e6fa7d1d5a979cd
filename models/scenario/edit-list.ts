import type { Outcome } from '../quantities/problem';
import { changedAt, firstReading, refuse, splice } from './edit';
import { endOfLines, endsLine, insertLines, isFlow, isInFlow, keyStart, lineEnd, lineStart } from './edit-lines';
import type { Plain } from './edit-written';
import { entryLines, flowText } from './edit-written';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { SourceFile, Span } from './source-file';
import { valueAt } from './source-file';

/** A list as it stands in a text. */
interface List {
  readonly text: string;
  readonly source: SourceFile;
  readonly path: Path;
  readonly items: readonly unknown[];
  readonly span: Span;
  readonly isFlow: boolean;
}

function listAt(text: string, path: Path, file: string): Outcome<List> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const span = source.span(path);
  const held = valueAt(source.data, path);
  const items = held === null ? [] : held;
  if (span === null || !Array.isArray(items)) return refuse(source, path, 'There is no list here to change.');
  return { ok: true, value: { text, source, path, items, span, isFlow: held !== null && isFlow(text, span) } };
}

/**
 * Text with an entry put into a list before the one at `index`, or at its end. No other character changes, but for the
 * brackets of an empty list. The result is read back before it is returned. A problem where the path leads to no list.
 */
export function insertEntry(text: string, path: Path, index: number, value: Plain, file = 'this file'): Outcome<string> {
  const found = listAt(text, path, file);
  if (!found.ok) return found;
  const list = found.value;
  if (index < 0 || index > list.items.length) return refuse(list.source, path, 'There is no such place in the list.');
  const edited = list.items.length === 0 ? inEmpty(list, value) : list.isFlow ? inFlow(list, index, value) : inBlock(list, index, value);
  return read(list, edited, [...list.items.slice(0, index), value, ...list.items.slice(index)]);
}

/** Text with an entry added at the end of a list. */
export function appendEntry(text: string, path: Path, value: Plain, file = 'this file'): Outcome<string> {
  const found = listAt(text, path, file);
  return found.ok ? insertEntry(text, path, found.value.items.length, value, file) : found;
}

/** Text with an entry of a list written a second time, just after it, as it stands and with the comments inside it. */
export function repeatEntry(text: string, path: Path, index: number, file = 'this file'): Outcome<string> {
  const found = listAt(text, path, file);
  if (!found.ok) return found;
  const list = found.value;
  const piece = pieceOf(list, index, 'alone');
  if (piece === null) return refuse(list.source, path, 'This entry cannot be copied.');
  const words = text.slice(piece.start, piece.end);
  const end = lineEnd(text);
  const isWhole = list.isFlow || endsLine(words);
  const between = list.isFlow ? ', ' : isWhole ? '' : end;
  const edited = splice(text, { start: piece.end, end: piece.end }, between + words);
  return read(list, edited, [...list.items.slice(0, index + 1), ...list.items.slice(index)]);
}

/**
 * Text without one entry of a list. What stands inside it goes with it; comments above it and beside the others stay,
 * and so does every other character. A list that is left empty is written `[]`.
 */
export function removeEntry(text: string, path: Path, index: number, file = 'this file'): Outcome<string> {
  const found = listAt(text, path, file);
  if (!found.ok) return found;
  const list = found.value;
  const piece = pieceOf(list, index, 'alone');
  if (piece === null) return refuse(list.source, path, 'This entry cannot be taken out.');
  const wanted = list.items.filter((_, each) => each !== index);
  if (list.isFlow) return read(list, withoutFlow(list, index, piece), wanted);
  return read(list, wanted.length === 0 ? emptied(list, piece) : splice(text, piece, ''), wanted);
}

/** Text with an entry moved to another place of its list, with the comment lines just above it. */
export function moveEntry(text: string, path: Path, from: number, to: number, file = 'this file'): Outcome<string> {
  const found = listAt(text, path, file);
  if (!found.ok) return found;
  const list = found.value;
  const pieces = list.items.map((_, index) => pieceOf(list, index, 'with comments'));
  if (!(from in pieces) || !(to in pieces) || pieces.includes(null)) {
    return refuse(list.source, path, 'This entry cannot be moved.');
  }
  return read(list, permuted(list, pieces as readonly Span[], moved(pieces as readonly Span[], from, to)), moved(list.items, from, to));
}

function read({ source, path }: List, edited: string | null, items: readonly unknown[]): Outcome<string> {
  return firstReading(edited === null ? [] : [edited], changedAt(source.data, path, () => items), { source, path });
}

function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}

/** The same text with its pieces in another order; what stands between them stays where it is. */
function permuted({ text, isFlow: flow }: List, pieces: readonly Span[], order: readonly Span[]): string {
  const last = pieces.at(-1)?.end ?? 0;
  const end = lineEnd(text);
  const isOpen = !flow && last === text.length && !endsLine(text);
  const written = pieces.reduce((so, piece, index) => {
    const next = order[index] ?? piece;
    const words = text.slice(next.start, next.end);
    const whole = flow || endsLine(words) ? words : words + end;
    const gapEnd = pieces[index + 1]?.start ?? piece.end;
    return so + whole + text.slice(piece.end, gapEnd);
  }, text.slice(0, pieces[0]?.start));
  return (isOpen ? written.slice(0, -end.length) : written) + text.slice(last);
}

/** Characters of one entry: in brackets its own, otherwise whole lines; null where it does not start a line of its own. */
function pieceOf({ text, source, path, isFlow: flow }: List, index: number, part: 'alone' | 'with comments'): Span | null {
  const span = source.span([...path, index]);
  if (span === null || flow) return span;
  const start = lineStart(text, span.start);
  if (!/^ *- +$/.test(text.slice(start, span.start))) return null;
  return { start: part === 'alone' ? start : commentsAbove(text, start), end: endOfLines(text, span) };
}

/** Where the comment lines start that stand directly above a line, with its indent. */
function commentsAbove(text: string, start: number): number {
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  let top = start;
  while (top > 0) {
    const above = lineStart(text, top - 1);
    if (!text.slice(above, top).startsWith(`${indent}#`)) break;
    top = above;
  }
  return top;
}

function inFlow({ text, source, path, items }: List, index: number, value: Plain): string | null {
  const next = source.span([...path, index]);
  if (next !== null) return splice(text, { start: next.start, end: next.start }, `${flowText(value)}, `);
  const last = source.span([...path, items.length - 1]);
  return last === null ? null : splice(text, { start: last.end, end: last.end }, `, ${flowText(value)}`);
}

function inBlock(list: List, index: number, value: Plain): string | null {
  const { text } = list;
  const beside = pieceOf(list, Math.max(0, index - 1), 'with comments');
  const alone = pieceOf(list, Math.max(0, index - 1), 'alone');
  if (beside === null || alone === null) return null;
  const indent = /^ */.exec(text.slice(alone.start))?.[0] ?? '';
  const lines = entryLines(value).map((line) => indent + line);
  if (index === 0) return splice(text, { start: beside.start, end: beside.start }, lines.map((line) => line + lineEnd(text)).join(''));
  return insertLines(text, beside.end, lines);
}

/** An empty list: `[]`, or nothing after the colon. */
function inEmpty({ text, source, path, span }: List, value: Plain): string | null {
  if (isInFlow(text, source, path)) return splice(text, span, `[${flowText(value)}]`);
  const key = keyStart(text, source, path);
  if (key === null || typeof path.at(-1) !== 'string') return null;
  const before = text.slice(0, span.start).trimEnd().length;
  const bare = splice(text, { start: span.start === span.end ? span.end : before, end: span.end }, '');
  const indent = ' '.repeat(key - lineStart(text, key) + 2);
  return insertLines(bare, key + 1, entryLines(value).map((line) => indent + line));
}

function withoutFlow({ text, source, path }: List, index: number, piece: Span): string {
  const next = source.span([...path, index + 1]);
  const before = source.span([...path, index - 1]);
  // Up to the comma after it and the space behind that; of the last entry, the comma before it.
  const after = /^[^\S\r\n]*,[^\S\r\n]*(?!#)/.exec(text.slice(piece.end))?.[0].length ?? 0;
  if (next !== null || before === null) return splice(text, { start: piece.start, end: piece.end + after }, '');
  const gap = text.slice(before.end, piece.start);
  return splice(text, { start: gap.includes('#') ? piece.start : before.end, end: piece.end }, '');
}

/** The only entry taken out: brackets after the colon say that the list is empty. */
function emptied({ text, source, path }: List, piece: Span): string | null {
  const key = keyStart(text, source, path);
  if (key === null) return null;
  const colon = text.indexOf(':', key);
  const isPlain = text.slice(key, colon).trimEnd() === path.at(-1);
  if (!isPlain || colon > piece.start) return null;
  return `${text.slice(0, colon + 1)} []${text.slice(colon + 1, piece.start)}${text.slice(piece.end)}`;
}
