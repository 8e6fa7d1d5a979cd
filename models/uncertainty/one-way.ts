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
