import type { LineOverrideRecord } from '../format';
import type { Layer } from '../layers';
import type { LineChange, ResolvedEffect } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { placeOf } from './collect';
import type { Resolving } from './resolving';

export interface PlacedChange {
  readonly change: LineChange;
  readonly place: Place;
}

interface LineIds {
  readonly all: ReadonlySet<string>;
  readonly benefits: ReadonlySet<string>;
}

/** Line overrides by line id; a scenario's own replace those of the scenarios it extends. */
export function collectLineChanges(
  layers: readonly Layer[], lines: LineIds, effects: ReadonlyMap<string, ResolvedEffect>, resolving: Resolving,
): Map<string, PlacedChange> {
  const changes = new Map<string, PlacedChange>();
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const [index, record] of (layer.scenario?.line_overrides ?? []).entries()) {
      const place = placeOf(layer, 'line_overrides', index);
      checkChange(record, place, lines, effects, resolving);
      if (seen.has(record.line)) reportTwice(record.line, place, resolving);
      else changes.set(record.line, { change: changeOf(record), place });
      seen.add(record.line);
    }
  }
  return changes;
}

function checkChange(
  record: LineOverrideRecord, place: Place, lines: LineIds, effects: ReadonlyMap<string, ResolvedEffect>,
  resolving: Resolving,
): void {
  if (!lines.all.has(record.line)) resolving.reportUnknown(within(place, 'line'), 'line', record.line, lines.all);
  if (record.included === undefined && record.effect === undefined && record.accept_before_and_after === undefined) {
    resolving.report(place, {
      what: 'Nothing is changed.',
      why: 'An override without a change only looks like one.',
      remedy: 'Add “included” or “effect”, or remove the override.',
    });
  }
  if (record.effect === undefined) return;
  if (!effects.has(record.effect)) {
    resolving.reportUnknown(within(place, 'effect'), 'effect', record.effect, effects.keys());
  }
  if (lines.all.has(record.line) && !lines.benefits.has(record.line)) {
    resolving.report(within(place, 'effect'), {
      what: `“${record.line}” is a cost line, which has no effect.`,
      why: 'Only avoided costs follow from an effect.',
      remedy: 'Remove “effect”, or name a benefit line.',
    });
  }
}

function changeOf(record: LineOverrideRecord): LineChange {
  const { reason, by, on } = record;
  return {
    included: record.included ?? null,
    effect: record.effect ?? null,
    acceptBeforeAndAfter: record.accept_before_and_after === true,
    reason, by, on,
  };
}

function reportTwice(line: string, place: Place, resolving: Resolving): void {
  resolving.report(within(place, 'line'), {
    what: `“${line}” is changed twice.`,
    why: 'Only one of the two could hold.',
    remedy: 'Put both changes into one entry.',
  });
}
