import { compileExpression } from './expression-value';
import { parseExpression } from './expressions';
import type { ResolvedScenario } from './resolved';

type Evaluate = (values: ReadonlyMap<string, number>) => number;

/** Compiled once for each scenario; a scenario itself stays plain data. */
const compiled = new WeakMap<ResolvedScenario, readonly (readonly [string, Evaluate])[]>();

/**
 * Every value of a scenario after some of them were drawn or searched: `changes` replace central values and expressions
 * are worked out again from them. An expression that is itself among the changes keeps the changed value.
 * Units: those of each parameter. Throws on an id the scenario does not have.
 */
export function valuesWith(
  scenario: ResolvedScenario, changes: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const values = new Map(scenario.values);
  for (const [id, value] of changes) {
    if (!values.has(id)) throw new RangeError(`no parameter ${id}`);
    values.set(id, value);
  }
  for (const [id, evaluate] of expressionsOf(scenario)) {
    if (!changes.has(id)) values.set(id, evaluate(values));
  }
  return values;
}

function expressionsOf(scenario: ResolvedScenario): readonly (readonly [string, Evaluate])[] {
  const known = compiled.get(scenario);
  if (known !== undefined) return known;
  const fresh = scenario.derivedOrder.map((id): readonly [string, Evaluate] => {
    const parsed = parseExpression(scenario.parameters.get(id)?.expression ?? '');
    if (!parsed.ok) throw new Error(`the expression of ${id} was readable when the scenario was opened`);
    const evaluate = compileExpression(parsed.expression);
    return [id, (values) => evaluate((input) => values.get(input) ?? NaN)];
  });
  compiled.set(scenario, fresh);
  return fresh;
}
