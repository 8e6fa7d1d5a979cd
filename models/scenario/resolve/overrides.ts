import type { Edit } from '../edits';
import { unsavedEdits } from '../edits';
import type { OverrideRecord } from '../override-format';
import type { Layer } from '../layers';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { AbsentFact } from './areas';
import { placeOf } from './collect';
import type { Draft, Drafts, DraftVersion } from './draft';
import { withVersion } from './draft';
import { limitComplaint } from './limits';
import { checkPriceYear, checkRange, readUnit } from './parameter-record';
import type { Sources } from './parameters';
import type { Resolving } from './resolving';
import type { Unit } from '../../quantities/units';
import { sameUnit } from '../../quantities/units';

/** Parameters that a change may name: those with a value, and figures of an authority that no layer has. */
export interface Targets {
  readonly drafts: Drafts;
  readonly absent: ReadonlyMap<string, AbsentFact>;
}

/** Applies the overrides of extended scenarios and of the scenario itself, in layer order. */
export function applyOverrides(
  layers: readonly Layer[], targets: Targets, sources: Sources, resolving: Resolving,
): void {
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const [index, override] of (layer.scenario?.overrides ?? []).entries()) {
      const place = placeOf(layer, 'overrides', index);
      const first = !seen.has(override.parameter);
      if (!first) reportTwice(override.parameter, within(place, 'parameter'), resolving);
      const checked = checkOverride(override, place, targets, sources, resolving);
      if (checked !== null && first) put(targets, checked, versionOf(override, place));
      seen.add(override.parameter);
    }
  }
}

/** The parameter whose value an override can stand for; everything that is wrong with it is said, also where that is none. */
function checkOverride(
  override: OverrideRecord, place: Place, targets: Targets, sources: Sources, resolving: Resolving,
): Draft | AbsentFact | null {
  if (override.source !== 'judgement' && !sources.has(override.source)) {
    resolving.reportUnknown(within(place, 'source'), 'source', override.source, ['judgement', ...sources.keys()]);
  }
  const stated = readUnit(override.unit, within(place, 'unit'), resolving);
  const target = targetOf(override.parameter, within(place, 'parameter'), targets, resolving);
  const isOther = stated !== null && target !== null && !sameUnit(stated, target.unit);
  if (isOther) {
    resolving.report(within(place, 'unit'), {
      what: `The unit is ${override.unit}, but “${override.parameter}” is in ${target.unit.text}.`,
      why: 'An override must measure the same thing as the figure it replaces.',
      remedy: `Convert the value to ${target.unit.text}.`,
    });
  }
  // A value is judged by the unit it was written in, even where that is not the parameter's.
  const unit = stated ?? target?.unit ?? null;
  const isSound = unit !== null && checkFigures(override, unit, place, resolving);
  return stated !== null && !isOther && isSound ? target : null;
}

/** Whether the value is one that its unit admits. */
function checkFigures(override: OverrideRecord, unit: Unit, place: Place, resolving: Resolving): boolean {
  const complaint = limitComplaint(override.value, unit, '“value”');
  if (complaint !== null) resolving.report(within(place, 'value'), complaint);
  checkPriceYear(override, unit, place, resolving);
  const value = complaint === null ? override.value : null;
  if (override.range !== undefined) checkRange(override.range, value, unit, within(place, 'range'), resolving);
  return complaint === null;
}

function versionOf(override: OverrideRecord, place: Place): Change {
  const isJudgement = override.source === 'judgement';
  return {
    setBy: 'override',
    place,
    value: override.value,
    priceYear: override.price_year ?? null,
    range: override.range ?? null,
    quality: isJudgement ? 'judgement' : 'local',
    sourceId: isJudgement ? null : override.source,
    note: null,
    reason: override.reason,
    by: override.by,
    on: override.on,
  };
}

/** Applies unsaved edits on top of everything, with the same checks. */
export function applyEdits(edits: readonly Edit[], targets: Targets, resolving: Resolving): void {
  const seen = new Set<string>();
  for (const { parameter, value } of edits) {
    const place: Place = { source: unsavedEdits, path: [parameter] };
    const target = targetOf(parameter, place, targets, resolving);
    const complaint = target === null ? null : editComplaint(value, target.unit, parameter);
    if (seen.has(parameter)) reportTwice(parameter, place, resolving);
    else if (complaint !== null) resolving.report(place, complaint);
    else if (target !== null) {
      put(targets, target, {
        setBy: 'edit', place, value, priceYear: null, range: null, quality: 'local',
        sourceId: null, note: null, reason: null, by: null, on: null,
      });
    }
    seen.add(parameter);
  }
}

function editComplaint(value: number, unit: Draft['unit'], name: string): ReturnType<typeof limitComplaint> {
  if (Number.isFinite(value)) return limitComplaint(value, unit, `“${name}”`);
  return {
    what: `“${name}” is set to something that is no number.`,
    why: 'Nothing can be worked out from it.',
    remedy: 'Give a plain number, such as 0.4.',
  };
}

function targetOf(
  id: string, place: Place, { drafts, absent }: Targets, resolving: Resolving,
): Draft | AbsentFact | null {
  const target = drafts.get(id) ?? absent.get(id) ?? null;
  if (target === null) resolving.reportUnknown(place, 'parameter', id, [...drafts.keys(), ...absent.keys()]);
  return target;
}

type Change = Omit<DraftVersion, 'expression' | 'locator' | 'reviewed'> & { readonly value: number };

/**
 * A value inside the range that was last stated, in prices of that range, keeps or gets back that range; any other value
 * drops it, unless the change brings its own.
 */
function put({ drafts }: Targets, target: Draft | AbsentFact, change: Change): void {
  const lower = drafts.get(target.id);
  const priceYear = change.priceYear ?? lower?.current.priceYear ?? null;
  const stated = change.range === null && lower !== undefined ? lastStated(lower) : null;
  const range = stated?.range ?? null;
  const fits = range !== null && stated?.priceYear === priceYear && change.value >= range.low && change.value <= range.high;
  const version: DraftVersion = {
    ...change,
    range: change.range ?? (fits ? range : null),
    expression: null,
    priceYear,
    locator: null,
    reviewed: null,
  };
  const fresh: Draft = { ...target, kind: 'belief', current: version, history: [], rangeDropped: false };
  drafts.set(target.id, lower === undefined ? fresh : withVersion(lower, version, range !== null && !fits));
}

/** The highest version that speaks for the range: the evidence itself, or a change that has a range. */
function lastStated(draft: Draft): DraftVersion {
  const versions = [...draft.history, draft.current];
  return versions.findLast(({ setBy, range }) => range !== null || (setBy !== 'override' && setBy !== 'edit')) ?? draft.current;
}

function reportTwice(parameter: string, place: Place, resolving: Resolving): void {
  resolving.report(place, {
    what: `“${parameter}” is changed twice.`,
    why: 'Only one of the two could hold.',
    remedy: 'Remove one of them.',
  });
}
