import { posix } from 'node:path';
import { importsOf } from './source';
import type { Finding, Source } from './source';

/** The files of the project that each file imports, types included. */
function importsWithin(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(sources.map(({ path }) => path));
  const fileAt = (stem: string): string | undefined => [`${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`].find((path) => paths.has(path));
  return new Map(sources.map((source) => [source.path, importsOf(source).flatMap(({ specifier }) => {
    const file = specifier.startsWith('.') ? fileAt(posix.join(posix.dirname(source.path), specifier)) : undefined;
    return file === undefined ? [] : [file];
  })]));
}

/** Files that lead back to themselves through what they import: neither can be understood without the other. */
export function circles(sources: readonly Source[]): readonly Finding[] {
  const imports = importsWithin(sources);
  const done = new Set<string>();
  const found: Finding[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) found.push({ path, line: 1, what: `imports itself: ${[...trail.slice(begin), path].join(' → ')}` });
    if (begin >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return found;
}
