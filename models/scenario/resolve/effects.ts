import type { EffectRecord } from '../../evidence/effect';
import type { Layer } from '../layers';
import type { ResolvedEffect } from '../resolved';
import { within } from '../source-file';
import type { Definition } from './collect';
import { uniqueById } from './collect';
import type { Drafts } from './draft';
import { checkReference } from './references';
import type { Resolving } from './resolving';

/** Effect records by id, each with a size in the right unit. */
export function resolveEffects(
  layers: readonly Layer[], drafts: Drafts, resolving: Resolving,
): Map<string, ResolvedEffect> {
  const effects = new Map<string, ResolvedEffect>();
  for (const definition of uniqueById(layers, 'effects', resolving).values()) {
    const { record, place } = definition;
    checkReference(within(place, 'size'), record.size, ['reduction'], drafts, resolving);
    effects.set(record.id, effectOf(definition));
  }
  return effects;
}

function effectOf({ record }: Definition<EffectRecord>): ResolvedEffect {
  const { id, label, measure, population, denominator, comparison, design, size } = record;
  return {
    id, label, measure, population, denominator, comparison, design, size,
    grade: record.confidence_grade, note: record.note ?? null,
  };
}
