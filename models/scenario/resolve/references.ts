import { isUnit, parseUnit, sameUnit } from '../../quantities/units';
import type { Unit } from '../../quantities/units';
import type { Place } from '../source-file';
import type { Drafts } from './draft';
import type { Resolving } from './resolving';

const units = new Map<string, Unit>();

/** A unit that the code itself names. */
export function unitOf(text: string): Unit {
  const held = units.get(text);
  if (held !== undefined) return held;
  const unit = parseUnit(text);
  if (!isUnit(unit)) throw new Error(unit.what);
  units.set(text, unit);
  return unit;
}

/** Checks that a field names a parameter in one of the units it needs. True where it does. */
export function checkReference(
  place: Place, id: string, needed: readonly string[], drafts: Drafts, resolving: Resolving,
): boolean {
  const draft = drafts.get(id);
  if (draft === undefined) {
    resolving.reportUnknown(place, 'parameter', id, drafts.keys());
    return false;
  }
  if (needed.some((text) => sameUnit(unitOf(text), draft.unit))) return true;
  resolving.report(place, {
    what: `“${id}” is in ${draft.unit.text}, but ${needed.join(' or ')} is needed here.`,
    why: 'Figures of different dimensions cannot stand for each other.',
    remedy: `Name a parameter in ${needed.join(' or ')}, or correct the unit of “${id}”.`,
  });
  return false;
}
