import type { ThresholdRecord } from '../certainty-format';
import type { Layer } from '../layers';
import type { AttackRecord } from '../stress-format';
import { attackFaults } from '../stress-read';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { placeOf } from './collect';
import type { Resolving } from './resolving';
import { reportTwice } from './teams';

/** The entries of a section of the scenario, else of the scenario it extends, each under an id of its own. */
function ownEntries<Section extends 'thresholds' | 'attacks'>(
  layers: readonly Layer[], section: Section, noun: string, resolving: Resolving,
): { readonly record: NonNullable<NonNullable<Layer['scenario']>[Section]>[number]; readonly place: Place }[] {
  const layer = layers.findLast((candidate) => candidate.scenario?.[section] !== undefined);
  if (layer === undefined) return [];
  const seen = new Set<string>();
  return (layer.scenario?.[section] ?? []).map((record, index) => {
    const place = placeOf(layer, section, index);
    if (seen.has(record.id)) reportTwice(noun, record.id, within(place, 'id'), resolving);
    seen.add(record.id);
    return { record, place };
  });
}

/** Lines of the reader's own; none where no file states any. */
export function resolveThresholds(layers: readonly Layer[], resolving: Resolving): ThresholdRecord[] {
  return ownEntries(layers, 'thresholds', 'threshold', resolving).map(({ record }) => record);
}

/**
 * Attacks of the scenario's own. What they name is judged when they are laid over the scenario, as with any other: one that
 * does not fit is a row that says so, and the scenario opens.
 */
export function resolveAttacks(layers: readonly Layer[], resolving: Resolving): AttackRecord[] {
  return ownEntries(layers, 'attacks', 'attack', resolving).map(({ record, place }) => {
    for (const { steps, complaint } of attackFaults(record, {}, false)) resolving.report(within(place, ...steps), complaint);
    return record;
  });
}
