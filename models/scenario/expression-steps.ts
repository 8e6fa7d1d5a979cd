import { worked } from './expression-value';
import type { Expression, Operator } from './expressions';
import type { Slots } from './slots';

/** One step of an expression: the numbers at two places give that at a third. */
export interface Step {
  readonly operator: Operator;
  readonly left: number;
  readonly right: number;
  readonly into: number;
}

/** An expression as steps that end at the place `into`, to be taken again for every draw without making anything. */
export function stepsOf(expression: Expression, into: number, slots: Slots): Step[] {
  const steps: Step[] = [];
  const placed = (part: Expression): number => {
    if (part.kind === 'number') return slots.constant(part.value);
    return part.kind === 'parameter' ? slots.placeOf(part.id) : write(part, slots.spare());
  };
  const write = (part: Expression, place: number): number => {
    if (part.kind === 'operation') steps.push({ operator: part.operator, left: placed(part.left), right: placed(part.right), into: place });
    else if (part.kind === 'negative') steps.push({ operator: '*', left: slots.constant(-1), right: placed(part.of), into: place });
    else steps.push({ operator: '*', left: slots.constant(1), right: placed(part), into: place });
    return place;
  };
  write(expression, into);
  return steps;
}

/** Takes the steps in their order. */
export function takeSteps(steps: readonly Step[], values: Float64Array): void {
  for (const { operator, left, right, into } of steps) values[into] = worked(operator, values[left] ?? NaN, values[right] ?? NaN);
}
