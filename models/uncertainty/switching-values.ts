import { finished } from '../quantities/steps';
import { findCrossings, type Crossing, type SearchRange } from './crossings';

/** A parameter and where to look for its switching value. Units: its own. */
export interface SearchedParameter extends SearchRange {
  readonly id: string;
  readonly central: number;
  /** Its low and high in the evidence, by whose width a distance is judged. Left out: that of the search. */
  readonly range?: { readonly low: number; readonly high: number };
}

export type SwitchingResult =
  | { readonly kind: 'one'; readonly crossing: Crossing }
  | { readonly kind: 'several'; readonly crossings: readonly Crossing[] }
  /** No value in range turns the answer; at `nearest` the output comes closest to zero. */
  | { readonly kind: 'none'; readonly stays: 'above' | 'below'; readonly nearest: { readonly at: number; readonly output: number } }
  /** The output is zero, within the tolerance, at every value tried. */
  | { readonly kind: 'level' };

/** The value of one parameter at which an output is zero, all else at its central value (model, section 8). */
export interface SwitchingValue {
  readonly id: string;
  readonly result: SwitchingResult;
  /** How little has to go wrong: |nearest switching value − central| ÷ width of its range. Null where there is none, or no width. */
  readonly share: number | null;
}

/** £1: “zero” as the specification has it. */
export const switchingTolerance = 1;

/**
 * The switching value of one parameter within its limits, or every crossing, or “jumps from … to … at v”, or none.
 * `outputAt` gives the output, NPSV of an option against its baseline say, at a value of the parameter with posts held;
 * `centralOutput` the output at the central value. The search is widened to hold the central value.
 * Throws where low is above high, or an output is not finite.
 */
export function switchingValue(
  parameter: SearchedParameter, outputAt: (value: number) => number, centralOutput: number, tolerance = switchingTolerance,
): SwitchingValue {
  const { id, central, whole } = parameter;
  const range = { whole, low: Math.min(parameter.low, central), high: Math.max(parameter.high, central) };
  if (!(parameter.high >= parameter.low)) throw new RangeError(`${id}: nothing lies between ${parameter.low} and ${parameter.high}`);
  if (!Number.isFinite(centralOutput)) throw new RangeError(`${id}: the central output is not a finite number`);
  // A whole-number parameter that is drawn in between is tried at whole numbers only.
  const known = whole && !Number.isInteger(central) ? [] : [{ at: central, output: centralOutput }];
  const { crossings, nearest } = findCrossings(outputAt, range, known, tolerance);
  const { low, high } = parameter.range ?? parameter;
  const distance = Math.min(...crossings.map((crossing) => distanceTo(crossing, central)));
  const share = crossings.length > 0 && high > low ? distance / (high - low) : null;
  return { id, share, result: resultOf(crossings, nearest, tolerance, outputAt, range) };
}

function resultOf(
  crossings: readonly Crossing[], nearest: { readonly at: number; readonly output: number }, tolerance: number,
  outputAt: (value: number) => number, range: SearchRange,
): SwitchingResult {
  const [first, ...more] = crossings;
  if (first === undefined) return { kind: 'none', stays: nearest.output > 0 ? 'above' : 'below', nearest };
  if (more.length > 0) return { kind: 'several', crossings };
  const ends = [range.low, range.high].map((at) => (range.whole ? Math.round(at) : at));
  const isLevel = first.kind === 'crosses' && ends.every((at) => Math.abs(outputAt(at)) <= tolerance);
  return isLevel ? { kind: 'level' } : { kind: 'one', crossing: first };
}

/** From the central value to where the answer turns; of a jump, its nearer side that is not the central value's own. */
function distanceTo(crossing: Crossing, central: number): number {
  if (crossing.kind === 'crosses') return Math.abs(crossing.at - central);
  return central <= crossing.from ? crossing.to - central : central - crossing.from;
}

/**
 * The switching values of every parameter, those first for which least has to go wrong; after them those with none, by how
 * near the output comes to zero; equal ones in id order.
 */
export function switchingValues(
  parameters: readonly SearchedParameter[], outputAt: (id: string, value: number) => number, centralOutput: number,
  tolerance = switchingTolerance,
): SwitchingValue[] {
  return finished(switchingSteps(parameters, outputAt, centralOutput, tolerance));
}

/** `switchingValues` for a caller who rests between one parameter and the next. */
export function* switchingSteps(
  parameters: readonly SearchedParameter[], outputAt: (id: string, value: number) => number, centralOutput: number,
  tolerance = switchingTolerance,
): Generator<void, SwitchingValue[], void> {
  const found: SwitchingValue[] = [];
  for (const parameter of parameters) {
    found.push(switchingValue(parameter, (value) => outputAt(parameter.id, value), centralOutput, tolerance));
    yield;
  }
  return found.sort((one, other) => order(one, other) || (one.id < other.id ? -1 : 1));
}

function order(one: SwitchingValue, other: SwitchingValue): number {
  if (one.share !== null || other.share !== null) return (one.share ?? Infinity) - (other.share ?? Infinity);
  return reach(one) - reach(other);
}

const reach = ({ result }: SwitchingValue): number => (result.kind === 'none' ? Math.abs(result.nearest.output) : 0);
