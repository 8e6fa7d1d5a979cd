import { digestOf } from './fingerprint';
import type { ScenarioFile } from './format';
import type { ReadFile } from './read-file';
import type { Resolving } from './resolve/resolving';
import type { Place } from './source-file';
import { within } from './source-file';

/** A layer that a self-contained file brings along, in place of the one that travels with the app. */
export interface CarriedText {
  /** What problems and provenance call it. */
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  readonly place: Place;
}

const hashes = new WeakMap<object, string>();

/** What a layer says, in 16 characters of SHA-256: comments, spacing and the order of keys make no difference. */
export function layerHash(data: unknown): string {
  const key = typeof data === 'object' && data !== null ? data : {};
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const made = `sha256-${digestOf(data).slice(0, 16)}`;
  hashes.set(key, made);
  return made;
}

/** The layers that a file brings along, by id. The same layer twice is a problem. */
export function carriedTexts(
  { source, content, positions }: ReadFile<ScenarioFile>, resolving: Resolving,
): ReadonlyMap<string, CarriedText> {
  const root: Place = { source, path: ['editions'] };
  const named = new Set<string>();
  return new Map((content.editions ?? []).flatMap(({ layer, text, hash }, index) => {
    const place = within(root, positions['editions']?.[index] ?? index);
    if (named.has(layer)) reportTwice(layer, place, resolving);
    named.add(layer);
    return text === undefined ? [] : [[layer, { file: `${source.file}, layer ${layer}`, text, hash, place }]];
  }));
}

function reportTwice(layer: string, place: Place, resolving: Resolving): void {
  resolving.report(within(place, 'layer'), {
    what: `The layer “${layer}” is listed twice.`,
    why: 'It could not be said which of the two the file was made on.',
    remedy: 'Remove one of them.',
  });
}

/** A layer that was changed by hand would be evidence without a source: the file says why a figure differs, or not at all. */
export function checkCarried({ hash, place }: CarriedText, data: unknown, resolving: Resolving): void {
  if (layerHash(data) === hash) return;
  resolving.report(within(place, 'text'), {
    what: 'The text of this layer is not the one that was saved.',
    why: 'A figure of the evidence is changed in the open, with a reason.',
    remedy: 'Save the file self-contained again, and put changes under “overrides”.',
  });
}
