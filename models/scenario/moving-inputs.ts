import type { Inputs } from '../economics/inputs';
import { compileExpression, type ReadValue } from './expression-value';
import { parametersOf, parseExpression, type Expression } from './expressions';
import { bindInputs } from './inputs';
import type { ResolvedScenario } from './resolved';

/** Inputs that can be moved to other values again and again without making anything. */
export interface MovingInputs {
  /** The same object after every move. */
  readonly inputs: Inputs;
  /** Writes the numbers that the values given change, in the order of the ids. All other parameters keep their central value. */
  readonly move: (values: ArrayLike<number>) => void;
}

/** A derived parameter that has to be worked out again, in the order in which that can be done. */
interface Derived {
  readonly place: number;
  readonly evaluate: (read: ReadValue) => number;
}

/**
 * The inputs of a scenario as a function of the parameters `ids`. Expressions that hang on them are worked out anew; one
 * that is itself among them keeps the value given, as in `valuesWith`. They stand at central values until moved.
 * Throws on an id the scenario does not have.
 */
export function movingInputs(scenario: ResolvedScenario, ids: readonly string[]): MovingInputs {
  const { inputs, bindings } = bindInputs(scenario);
  const places = new Map([...scenario.values.keys()].map((id, place) => [id, place]));
  const values = Float64Array.from(scenario.values.values());
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`no parameter ${id}`);
    return place;
  };
  const valueAt = (place: number | null): number => (place === null ? 0 : values[place] ?? NaN);
  const read = (id: string): number => valueAt(placeOf(id));
  const moved = ids.map(placeOf);
  const touched = new Set(ids);
  const derived = derivedFrom(scenario, touched, placeOf);
  const placed = bindings.map(({ id, other, write }) => ({
    write, place: placeOf(id), beside: other === null ? null : placeOf(other), moves: touched.has(id) || (other !== null && touched.has(other)),
  }));
  const moving = placed.filter(({ moves }) => moves);
  for (const { write, place, beside } of placed) write(valueAt(place), valueAt(beside));
  const move = (given: ArrayLike<number>): void => {
    moved.forEach((place, index) => { values[place] = given[index] ?? NaN; });
    for (const { place, evaluate } of derived) values[place] = evaluate(read);
    for (const { write, place, beside } of moving) write(valueAt(place), valueAt(beside));
  };
  return { inputs, move };
}

/** The expressions that move with the parameters touched, which they join. */
function derivedFrom(scenario: ResolvedScenario, touched: Set<string>, placeOf: (id: string) => number): Derived[] {
  return scenario.derivedOrder.flatMap((id): Derived[] => {
    const expression = expressionOf(scenario, id);
    if (touched.has(id) || !parametersOf(expression).some((each) => touched.has(each))) return [];
    touched.add(id);
    return [{ place: placeOf(id), evaluate: compileExpression(expression) }];
  });
}

function expressionOf(scenario: ResolvedScenario, id: string): Expression {
  const parsed = parseExpression(scenario.parameters.get(id)?.expression ?? '');
  if (!parsed.ok) throw new Error(`the expression of ${id} was readable when the scenario was opened`);
  return parsed.expression;
}
