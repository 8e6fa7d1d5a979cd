import { oneWaySwings, type Ranged, type Swing } from './one-way';

/** A bar of the tornado: from the output at a parameter's low to that at its high value. Output in its own unit. */
export interface TornadoRow extends Swing {
  /** The parameter's own low and high value. */
  readonly low: number;
  readonly high: number;
  /** Which way the output goes as the parameter rises; `both` where low and high lie on one side of the central output. */
  readonly leans: 'up' | 'down' | 'both' | 'neither';
  /** The output is above zero at one end and not at the other. */
  readonly turnsAnswer: boolean;
}

/**
 * Rows of a tornado, widest first: one-way swings with the values they belong to. `central` is the output with every
 * parameter at its central value. A row is as wide as its ends are apart; a parameter whose output turns in between may
 * reach further than its bar, as `both` warns.
 */
export function tornado(parameters: readonly Ranged[], central: number, outputAt: (id: string, value: number) => number): TornadoRow[] {
  const ranges = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return oneWaySwings(parameters, outputAt).map((swing) => {
    const { low, high } = ranges.get(swing.id)!;
    return { ...swing, low, high, leans: leanOf(swing, central), turnsAnswer: swing.atLow > 0 !== swing.atHigh > 0 };
  });
}

function leanOf({ atLow, atHigh }: Swing, central: number): TornadoRow['leans'] {
  if (atLow === central && atHigh === central) return 'neither';
  if ((atLow - central) * (atHigh - central) > 0) return 'both';
  return atHigh > atLow ? 'up' : 'down';
}
