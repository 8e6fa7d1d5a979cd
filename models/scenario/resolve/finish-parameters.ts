import { compileExpression } from '../expression-value';
import type { Expression } from '../expressions';
import { parametersOf, parseExpression } from '../expressions';
import type { ParameterVersion, ResolvedParameter } from '../resolved';
import { within } from '../source-file';
import type { Derived } from './derive';
import type { Draft, Drafts, DraftVersion } from './draft';
import { finishVersion } from './draft';
import { reportOutside, resolveRange } from './parameter-record';
import type { Resolving } from './resolving';

/**
 * Drafts → parameters with values. An expression whose inputs were changed may leave its stated range, which is then
 * dropped as for an override; without such a change the record contradicts itself and is reported.
 */
export function finishParameters(
  drafts: Drafts, derived: Derived, resolving: Resolving,
): Map<string, ResolvedParameter> {
  const changed = changedIds(drafts, derived);
  const finished = new Map<string, ResolvedParameter>();
  for (const draft of drafts.values()) {
    const value = derived.values.get(draft.id);
    if (value === undefined) continue;
    const { current } = draft;
    const outside = current.expression !== null && current.range !== null
      && (value < current.range.low || value > current.range.high);
    if (outside && !changed.has(draft.id)) {
      reportOutside(value, current.range, within(current.place, 'range'), resolving);
    }
    const range = outside ? null : resolveRange(current.range ?? undefined, value);
    const { id, label, kind, unit } = draft;
    finished.set(id, {
      ...finishVersion(current, value, range), value, id, label, kind, unit: unit.text,
      rangeDropped: draft.rangeDropped || outside,
      history: draft.history.map((version) => finishPast(version, derived)),
    });
  }
  return finished;
}

/** Parameters that a scenario, an override or an edit changed, and expressions that rest on them. */
function changedIds(drafts: Drafts, derived: Derived): Set<string> {
  const changed = new Set([...drafts.values()].filter((draft) => isChanged(draft)).map((draft) => draft.id));
  for (const id of derived.order) {
    const expression = derived.expressions.get(id);
    if (expression !== undefined && parametersOf(expression).some((input) => changed.has(input))) changed.add(id);
  }
  return changed;
}

function isChanged(draft: Draft): boolean {
  return draft.history.length > 0 && draft.current.expression === null;
}

function finishPast(version: DraftVersion, derived: Derived): ParameterVersion {
  const value = version.expression === null ? version.value : pastValue(version.expression, derived);
  return finishVersion(version, value, value === null ? null : resolveRange(version.range ?? undefined, value));
}

function pastValue(text: string, derived: Derived): number | null {
  const parsed = parseExpression(text);
  const expression: Expression | null = parsed.ok ? parsed.expression : null;
  const value = expression === null ? NaN : compileExpression(expression)((id) => derived.values.get(id) ?? NaN);
  return Number.isFinite(value) ? value : null;
}
