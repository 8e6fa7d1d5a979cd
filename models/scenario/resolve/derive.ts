import { dimensionless, dimensionText, holdsMoney, sameDimension } from '../../quantities/units';
import { dimensionOf } from '../expression-dimension';
import { compileExpression } from '../expression-value';
import type { Expression } from '../expressions';
import { parametersOf, parseExpression } from '../expressions';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Draft, Drafts } from './draft';
import { limitComplaint } from './limits';
import { orderByDependence } from './order';
import type { Resolving } from './resolving';

export interface Derived {
  /** Value of every parameter that has one. */
  readonly values: Map<string, number>;
  /** Expressions, each after those it names. */
  readonly order: readonly string[];
  readonly expressions: ReadonlyMap<string, Expression>;
}

/** Works out every expression at central values. What cannot be worked out is reported and left without a value. */
export function derive(drafts: Drafts, resolving: Resolving): Derived {
  const values = new Map<string, number>();
  const expressions = new Map<string, Expression>();
  for (const draft of drafts.values()) {
    if (draft.current.expression === null) {
      // What could not be read has no value; that is a problem already.
      if (draft.current.value !== null && Number.isFinite(draft.current.value)) values.set(draft.id, draft.current.value);
    } else {
      const expression = readExpression(draft, draft.current.expression, drafts, resolving);
      if (expression !== null) expressions.set(draft.id, expression);
    }
  }
  const { order, cycles } = orderByDependence(new Map([...expressions].map(([id, read]) => [id, parametersOf(read)])));
  for (const cycle of cycles) reportCycle(cycle, drafts, resolving);
  const worked: string[] = [];
  for (const id of order) {
    const draft = drafts.get(id);
    const expression = expressions.get(id);
    if (draft === undefined || expression === undefined) continue;
    if (evaluate(draft, expression, drafts, values, resolving)) worked.push(id);
  }
  return { values, order: worked, expressions };
}

function expressionPlace(draft: Draft): Place {
  return within(draft.current.place, 'expression');
}

function readExpression(draft: Draft, text: string, drafts: Drafts, resolving: Resolving): Expression | null {
  const place = expressionPlace(draft);
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    resolving.report(place, parsed.complaint);
    return null;
  }
  const unknown = parametersOf(parsed.expression).filter((id) => !drafts.has(id));
  for (const id of unknown) resolving.reportUnknown(place, 'parameter', id, drafts.keys());
  return unknown.length === 0 ? parsed.expression : null;
}

function reportCycle(cycle: readonly string[], drafts: Drafts, resolving: Resolving): void {
  const first = drafts.get(cycle[0] ?? '');
  if (first === undefined) return;
  resolving.report(expressionPlace(first), {
    what: `Expressions depend on each other in a circle: ${cycle.join(' → ')}.`,
    why: 'None of them can be worked out before the others.',
    remedy: 'Give one of them a value of its own.',
  });
}

/** True where the expression has the stated dimension and a finite value within limits. */
function evaluate(
  draft: Draft, expression: Expression, drafts: Drafts, values: Map<string, number>, resolving: Resolving,
): boolean {
  const inputs = parametersOf(expression);
  if (inputs.some((id) => !values.has(id))) return false;
  const place = expressionPlace(draft);
  const fitsUnit = checkDimension(draft, expression, drafts, resolving);
  checkPriceYears(draft, inputs, drafts, resolving);
  const value = compileExpression(expression)((id) => values.get(id) ?? NaN);
  if (!Number.isFinite(value)) {
    resolving.report(place, {
      what: 'The expression gives no finite number at these values; it divides by zero or grows without limit.',
      why: 'Everything that rests on it would be undefined.',
      remedy: 'Check for a divisor that can be zero.',
    });
    return false;
  }
  if (!fitsUnit) return false;
  values.set(draft.id, value);
  const complaint = limitComplaint(value, draft.unit, 'The result of the expression');
  if (complaint === null) return true;
  resolving.report(place, complaint);
  return false;
}

function checkDimension(draft: Draft, expression: Expression, drafts: Drafts, resolving: Resolving): boolean {
  const found = dimensionOf(expression, (id) => drafts.get(id)?.unit.dimension ?? dimensionless);
  if (found.ok && sameDimension(found.dimension, draft.unit.dimension)) return true;
  resolving.report(expressionPlace(draft), {
    what: found.ok
      ? `The expression gives ${dimensionText(found.dimension)}, but the unit is ${draft.unit.text}.`
      : `The expression ${found.what}.`,
    why: 'Figures of different dimensions cannot stand for each other.',
    remedy: 'Correct the expression or the unit; months_per_year turns months into years.',
  });
  return false;
}

/** Pounds of different years may not meet in one expression. */
function checkPriceYears(draft: Draft, inputs: readonly string[], drafts: Drafts, resolving: Resolving): void {
  if (!holdsMoney(draft.unit)) return;
  for (const id of inputs) {
    const input = drafts.get(id);
    const year = input?.current.priceYear ?? null;
    if (year === null || year === draft.current.priceYear) continue;
    resolving.report(expressionPlace(draft), {
      what: `“${id}” is in ${year} prices, but the result is in ${draft.current.priceYear ?? 'none'}.`,
      why: 'Pounds of different years buy different amounts.',
      remedy: `Restate “${id}” in the prices of the result, or give the result the price year ${year}.`,
    });
  }
}
