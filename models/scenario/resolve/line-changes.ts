import type { LineOverrideRecord } from '../override-format';
import type { Layer } from '../layers';
import type { LineChange, ResolvedEffect } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { placeOf } from './collect';
import type { Resolving } from './resolving';

/** A change with the entries that state its fields, which may be in different files. */
export interface PlacedChange {
  readonly change: LineChange;
  /** Null where no entry states the field. */
  readonly places: { readonly included: Place | null; readonly effect: Place | null };
}

interface LineIds {
  readonly all: ReadonlySet<string>;
  /** Benefit lines, with the effect that each record names. */
  readonly benefits: ReadonlyMap<string, string>;
}

type Effects = ReadonlyMap<string, ResolvedEffect>;

/** Line overrides by line id; what a scenario states itself replaces, field by field, that of those it extends. */
export function collectLineChanges(
  layers: readonly Layer[], lines: LineIds, effects: Effects, resolving: Resolving,
): Map<string, PlacedChange> {
  const changes = new Map<string, PlacedChange>();
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const [index, record] of (layer.scenario?.line_overrides ?? []).entries()) {
      const place = placeOf(layer, 'line_overrides', index);
      checkChange(record, place, lines, effects, resolving);
      if (seen.has(record.line)) {
        reportTwice(record.line, place, resolving);
      } else {
        const lower = changes.get(record.line);
        if (acceptsNothing(record, lower, lines, effects)) reportEmpty(place, resolving);
        changes.set(record.line, lower === undefined ? placedChange(record, place) : merged(lower, record, place));
      }
      seen.add(record.line);
    }
  }
  return changes;
}

/** An acceptance that stands alone, where no effect without a comparison group is there to be accepted or refused. */
function acceptsNothing(record: LineOverrideRecord, lower: PlacedChange | undefined, lines: LineIds, effects: Effects): boolean {
  if (record.accept_before_and_after === undefined || record.included !== undefined || record.effect !== undefined) return false;
  if (!lines.all.has(record.line)) return false;
  const named = lower?.change.effect ?? lines.benefits.get(record.line);
  if (named === undefined) return true;
  const effect = effects.get(named);
  return effect?.comparison === 'net' || (!record.accept_before_and_after && lower?.change.acceptBeforeAndAfter !== true);
}

function checkChange(
  record: LineOverrideRecord, place: Place, lines: LineIds, effects: Effects, resolving: Resolving,
): void {
  if (!lines.all.has(record.line)) resolving.reportUnknown(within(place, 'line'), 'line', record.line, lines.all);
  if (record.included === undefined && record.effect === undefined && record.accept_before_and_after === undefined) {
    reportEmpty(place, resolving);
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

function placedChange(record: LineOverrideRecord, place: Place): PlacedChange {
  const { reason, by, on } = record;
  return {
    change: {
      included: record.included ?? null,
      effect: record.effect ?? null,
      acceptBeforeAndAfter: record.accept_before_and_after === true,
      reason, by, on,
    },
    places: {
      included: record.included === undefined ? null : place,
      effect: record.effect === undefined ? null : place,
    },
  };
}

/** An effect that is named anew is accepted anew; a reason stands for as long as something that it explains does. */
function merged(lower: PlacedChange, record: LineOverrideRecord, place: Place): PlacedChange {
  const own = placedChange(record, place);
  const inherits = {
    included: own.change.included === null && lower.change.included !== null,
    effect: own.change.effect === null && lower.change.effect !== null,
    acceptance: record.accept_before_and_after === undefined && lower.change.acceptBeforeAndAfter
      && (own.change.effect === null || own.change.effect === lower.change.effect),
  };
  const keepsReason = Object.values(inherits).includes(true);
  return {
    change: {
      ...own.change,
      included: own.change.included ?? lower.change.included,
      effect: own.change.effect ?? lower.change.effect,
      acceptBeforeAndAfter: own.change.acceptBeforeAndAfter || inherits.acceptance,
      reason: keepsReason ? bothReasons(lower.change.reason, record.reason) : record.reason,
    },
    places: { included: own.places.included ?? lower.places.included, effect: own.places.effect ?? lower.places.effect },
  };
}

function bothReasons(first: string, second: string): string {
  return /[.!?]$/.test(first) ? `${first} ${second}` : `${first}. ${second}`;
}

function reportEmpty(place: Place, resolving: Resolving): void {
  resolving.report(place, {
    what: 'Nothing is changed.',
    why: 'An override without a change only looks like one.',
    remedy: 'Add “included” or “effect”, or remove the override.',
  });
}

function reportTwice(line: string, place: Place, resolving: Resolving): void {
  resolving.report(within(place, 'line'), {
    what: `“${line}” is changed twice.`,
    why: 'Only one of the two could hold.',
    remedy: 'Put both changes into one entry.',
  });
}
