import type { Inputs } from '../economics/inputs';
import { stepsOf, takeSteps, type Step } from './expression-steps';
import { parametersOf, parseExpression, type Expression } from './expressions';
import { bindInputs } from './inputs';
import type { ResolvedScenario } from './resolved';
import { slotsOf, type Slots } from './slots';

/** Inputs that can be moved to other values again and again without making anything. */
export interface MovingInputs {
  /** The same object after every move. */
  readonly inputs: Inputs;
  /** Writes the numbers that the values given change, in the order of the ids. All other parameters keep their central value. */
  readonly move: (values: ArrayLike<number>) => void;
}

/**
 * The inputs of a scenario as a function of the parameters `ids`. Expressions that hang on them are worked out anew; one
 * that is itself among them keeps the value given, as in `valuesWith`. They stand at central values until moved.
 * Throws on an id the scenario does not have.
 */
export function movingInputs(scenario: ResolvedScenario, ids: readonly string[]): MovingInputs {
  const slots = slotsOf(scenario.values);
  const { inputs, bindings } = bindInputs(scenario, slots);
  const moved = Int32Array.from(ids, (id) => {
    if (!scenario.values.has(id)) throw new RangeError(`no parameter ${id}`);
    return slots.placeOf(id);
  });
  const touched = new Set(ids);
  const steps = stepsFrom(scenario, touched, slots);
  const places = new Set([...touched].map(slots.placeOf));
  const moving = bindings.filter((binding) => binding.places.some((place) => places.has(place)));
  const values = slots.series();
  for (const { write } of bindings) write(values);
  const move = (given: ArrayLike<number>): void => {
    for (let index = 0; index < moved.length; index += 1) values[moved[index] ?? NaN] = given[index] ?? NaN;
    takeSteps(steps, values);
    for (const { write } of moving) write(values);
  };
  return { inputs, move };
}

/** The steps of the expressions that move with the parameters touched, which they join. */
function stepsFrom(scenario: ResolvedScenario, touched: Set<string>, slots: Slots): Step[] {
  return scenario.derivedOrder.flatMap((id): Step[] => {
    const expression = expressionOf(scenario, id);
    if (touched.has(id) || !parametersOf(expression).some((each) => touched.has(each))) return [];
    touched.add(id);
    return stepsOf(expression, slots.placeOf(id), slots);
  });
}

function expressionOf(scenario: ResolvedScenario, id: string): Expression {
  const parsed = parseExpression(scenario.parameters.get(id)?.expression ?? '');
  if (!parsed.ok) throw new Error(`the expression of ${id} was readable when the scenario was opened`);
  return parsed.expression;
}
