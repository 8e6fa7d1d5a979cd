import type { Problem } from '../quantities/problem';
import type { Path } from './path';
import { pathText } from './path';

/** 1-based, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of a file that its schema refused, with the field that was meant there. */
export interface Unread {
  readonly path: Path;
  readonly field: string;
}

/** A file that was read: its plain data, and where each part of it stands in the text. */
export interface SourceFile {
  readonly file: string;
  readonly data: unknown;
  /** Position of the value at a path (or of its key), or of the nearest part above it that exists. */
  readonly locate: (path: Path, part: 'key' | 'value') => Position | null;
  /** Characters that the value at a path takes up; null where there is no such value. */
  readonly span: (path: Path) => Span | null;
  /** Parts that do not fit the format and have been complained of. */
  readonly unread?: readonly Unread[];
}

/** From the first character to just after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A spot in a file that a problem can point at. */
export interface Place {
  readonly source: SourceFile;
  readonly path: Path;
}

export interface Complaint {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The place some steps further in. */
export function within(place: Place, ...steps: Path): Place {
  return { source: place.source, path: [...place.path, ...steps] };
}

/** A complaint with file, path and position; `key` points at the field name instead of its value. */
export function problemAt(place: Place, complaint: Complaint, part: 'key' | 'value' = 'value'): Problem {
  const position = place.source.locate(place.path, part);
  return {
    file: place.source.file,
    path: pathText(place.path),
    ...(position === null ? {} : { line: position.line, column: position.column }),
    what: complaint.what,
    why: complaint.why,
    remedy: complaint.remedy,
  };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return (inner as Record<string | number, unknown>)[step];
  }, data);
}
