import type { LayerFile } from '../format';
import type { Layer } from '../layers';
import { ranks } from '../layers';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Resolving } from './resolving';

/** A record, the file that brings it and where it stands there. */
export interface Definition<Item> {
  readonly record: Item;
  readonly place: Place;
  readonly layer: Layer;
}

type ListSection = {
  [Key in keyof LayerFile]-?: NonNullable<LayerFile[Key]> extends readonly (infer Item)[]
    ? (Item extends { id: string } ? Key : never) : never;
}[keyof LayerFile];
type ItemOf<Section extends ListSection> = NonNullable<LayerFile[Section]>[number];

/** Every record of a section, in layer order and then file order. */
export function listed<Section extends ListSection>(
  layers: readonly Layer[], section: Section,
): Definition<ItemOf<Section>>[] {
  return layers.flatMap((layer) => {
    const records = (layer.layer[section] ?? []) as readonly ItemOf<Section>[];
    return records.map((record, index) => ({ record, layer, place: placeOf(layer, section, index) }));
  });
}

/** Place of the record kept at `index` of a list; records that could not be read shift it in the file. */
export function placeOf(layer: Layer, section: string, index: number): Place {
  return within({ source: layer.source, path: [section] }, layer.read.positions[section]?.[index] ?? index);
}

/** The records of a section by id. The same id twice, in one file or in two, is a problem. */
export function uniqueById<Section extends ListSection>(
  layers: readonly Layer[], section: Section, resolving: Resolving,
): Map<string, Definition<ItemOf<Section>>> {
  return keepUnique(listed(layers, section), resolving);
}

/** Definitions by id, the first of each; every later one is a problem. */
function keepUnique<Item extends { readonly id: string }>(
  definitions: readonly Definition<Item>[], resolving: Resolving,
): Map<string, Definition<Item>> {
  const unique = new Map<string, Definition<Item>>();
  for (const definition of definitions) {
    const first = unique.get(definition.record.id);
    if (first === undefined) unique.set(definition.record.id, definition);
    else reportDuplicate(definition, first, resolving);
  }
  return unique;
}

/** Adds the problem of a second definition, with the place of the first. */
export function reportDuplicate(
  definition: Definition<{ readonly id: string }>, first: Definition<unknown>, resolving: Resolving,
): void {
  const { id } = definition.record;
  const redefined = definition.layer.rank >= ranks.extended && first.layer.rank < definition.layer.rank;
  resolving.report(within(definition.place, 'id'), {
    what: `“${id}” is already defined in ${whereOf(first, definition)}.`,
    why: redefined ? 'A scenario changes a lower figure in the open, with a reason.'
      : 'Only one of the two could be used.',
    remedy: redefined ? 'Put the change under “overrides” or “line_overrides”, or choose another id.'
      : 'Remove one of them, or give it another id.',
  });
}

function whereOf(first: Definition<unknown>, second: Definition<unknown>): string {
  const line = first.place.source.locate(first.place.path, 'value')?.line;
  const file = first.layer === second.layer ? 'this file' : first.place.source.file;
  return line === undefined ? file : `${file}, line ${line}`;
}
