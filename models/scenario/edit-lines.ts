import type { Path } from './path';
import type { SourceFile, Span } from './source-file';

/** The line end that a text uses. */
export function lineEnd(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** Whether a text ends with a line end. */
export function endsLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

/** Whether a line ends with the character at `offset`; the first of the two that Windows writes is not the end yet. */
function isLineEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === '\n' || (character === '\r' && text.charAt(offset + 1) !== '\n');
}

/** Where the line starts in which `offset` lies. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text, at - 1)) at -= 1;
  return at;
}

/** Just after the line end of the line in which `offset` lies. */
function nextLine(text: string, offset: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = offset;
  return end.test(text) ? end.lastIndex : text.length;
}

/** Where the last line ends that a value takes up, its trailing comment included and blank lines after it left out. */
export function endOfLines(text: string, { start, end }: Span): number {
  const words = text.slice(start, end).trimEnd().length;
  return nextLine(text, start + words);
}

/** Adds whole lines after the line in which `offset` lies, or at `offset` where a line starts there. */
export function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const end = lineEnd(text);
  const startsLine = endsLine(text.slice(0, offset));
  const at = startsLine ? Math.min(offset, text.length) : nextLine(text, offset);
  const lead = at === 0 || endsLine(text.slice(0, at)) ? '' : end;
  return `${text.slice(0, at)}${lead}${lines.join(end)}${end}${text.slice(at)}`;
}

/** Offset of the key of a field; null where there is no such field. */
export function keyStart(text: string, source: SourceFile, path: Path): number | null {
  const position = source.locate(path, 'key');
  if (position === null || source.span(path) === null) return null;
  let start = 0;
  for (let line = 1; line < position.line; line += 1) start = nextLine(text, start);
  return start + position.column - 1;
}

/** Whether the part at a path stands inside braces or brackets, where line breaks and indents mean nothing. */
export function isInFlow(text: string, source: SourceFile, path: Path): boolean {
  return path.some((_, depth) => isFlow(text, source.span(path.slice(0, depth))));
}

/** Whether a list or a group of fields is written in brackets or braces. */
export function isFlow(text: string, span: Span | null): boolean {
  return span !== null && /[[{]/.test(text.charAt(span.start));
}
