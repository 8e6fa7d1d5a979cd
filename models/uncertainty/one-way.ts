/** A parameter that may be elsewhere in its range. */
export interface Ranged {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** What an output is at the low and at the high value of one parameter, all else at its central value. */
export interface Swing {
  readonly id: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** |at high − at low|, in the output's unit. */
  readonly width: number;
}

/**
 * One-way swings, widest first; equal ones in id order. `outputAt` gives the output with one parameter moved and the
 * posts of every option held as they are.
 */
export function oneWaySwings(parameters: readonly Ranged[], outputAt: (id: string, value: number) => number): Swing[] {
  return parameters
    .map(({ id, low, high }) => {
      const atLow = outputAt(id, low);
      const atHigh = outputAt(id, high);
      return { id, atLow, atHigh, width: Math.abs(atHigh - atLow) };
    })
    .sort((one, other) => other.width - one.width || (one.id < other.id ? -1 : 1));
}

/** An output along the range of one parameter: `outputs[i]` at `values[i]`. */
export interface OneWayCurve {
  readonly id: string;
  readonly values: Float64Array;
  readonly outputs: Float64Array;
}

const usualPoints = 41;

/**
 * An output at evenly spaced values from low to high of one parameter; of one that is whole, at whole numbers only, at most
 * `points` of them. Throws where there is no range or an output is not finite.
 */
export function oneWayCurve(
  { id, low, high, whole = false }: Ranged & { readonly whole?: boolean }, outputAt: (value: number) => number, points = usualPoints,
): OneWayCurve {
  const [first, last] = whole ? [Math.ceil(low), Math.floor(high)] : [low, high];
  if (!(last > first) || points < 2) throw new RangeError(`${id}: no curve from ${low} to ${high} in ${points} points`);
  const count = whole ? Math.min(points, last - first + 1) : points;
  const values = Float64Array.from({ length: count }, (_, index) => {
    const value = index === count - 1 ? last : first + (last - first) * index / (count - 1);
    return whole ? Math.round(value) : value;
  });
  const outputs = values.map((value) => outputAt(value));
  if (!outputs.every(Number.isFinite)) throw new RangeError(`${id}: an output is not a finite number`);
  return { id, values, outputs };
}
