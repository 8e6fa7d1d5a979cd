import type { Path } from './path';
import type { SourceFile, Span } from './source-file';

/** The line end that a text uses. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the line starts in which `offset` lies. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Just after the line end of the line in which `offset` lies. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the last line ends that a value takes up, its trailing comment included and blank lines after it left out. */
export function endOfLines(text: string, { start, end }: Span): number {
  const words = text.slice(start, end).trimEnd().length;
  return nextLine(text, start + words);
}

/** Adds whole lines after the line in which `offset` lies, or at `offset` where a line starts there. */
export function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const end = lineEnd(text);
  const startsLine = offset >= text.length ? text.endsWith('\n') : offset > 0 && text.charAt(offset - 1) === '\n';
  const next = startsLine ? Math.min(offset, text.length) : text.indexOf('\n', offset) + 1;
  const at = next === 0 ? text.length : next;
  const lead = at > 0 && text.charAt(at - 1) !== '\n' ? end : '';
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
