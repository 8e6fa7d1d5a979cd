import type { z } from '../evidence/zod';
import type { Path } from './path';
import type { Place, Unread } from './source-file';
import { nearest } from './suggest';

/** Fields that are judged together with another. */
const judgedWith: Readonly<Record<string, readonly string[]>> = {
  quality: ['source', 'note'], value: ['expression'], expression: ['value'], unit: ['price_year'],
};

/** The parts that one issue of a schema is about; `known` are the fields of the group that it lies in. */
export function unreadBy(issue: z.core.$ZodIssue, path: Path, known: readonly string[]): readonly Unread[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], field: nearest(key, known) ?? key }));
  }
  return [{ path, field: [...path].reverse().find((step) => typeof step === 'string') ?? '' }];
}

/**
 * Whether a complaint only follows from a part that could not be read and was complained of: it stands there or inside,
 * or it is about that field of the group around.
 */
export function isConsequence({ source, path }: Place, what: string): boolean {
  return (source.unread ?? []).some((unread) => {
    const around = unread.path.slice(0, -1);
    if (startsWith(path, unread.path)) return true;
    const isAround = path.length === around.length && startsWith(path, around);
    return isAround && [unread.field, ...judgedWith[unread.field] ?? []].some((field) => what.includes(`“${field}”`));
  });
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
