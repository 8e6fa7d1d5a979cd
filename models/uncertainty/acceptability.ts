import type { Column } from './percentiles';
import { requireSameDraws } from './thresholds';

/** What an option costs and avoids by draw. £ at year 0. */
export interface OptionColumns {
  readonly id: string;
  readonly costs: Column;
  readonly benefits: Column;
}

/** What one is ready to pay for £1 of harm avoided, and how sure the answer then is. */
export interface AcceptabilityPoint {
  /** λ: pounds of cost accepted for a pound of benefit. At 1 a pound is a pound, as in the net present social value. */
  readonly worth: number;
  /** Share of draws, 0 to 1. */
  readonly chance: number;
}

/** 0 to 2 in 41 steps: 1, where benefits simply exceed costs, lies in the middle. */
export const usualWorth: readonly number[] = Array.from({ length: 41 }, (_, step) => step / 20);

function requireWorth(worths: readonly number[]): void {
  const bad = worths.find((worth) => !(worth >= 0 && Number.isFinite(worth)));
  if (bad !== undefined) throw new RangeError(`what a pound of benefit is worth is 0 or more, not ${bad}`);
}

/**
 * The acceptability curve of an option against a baseline: chance that λ × benefit − cost > 0, for each λ. Costs and
 * benefits are option − baseline by draw. van Hout et al. (1994), with the value of a unit of benefit in pounds.
 * Throws on unequal lengths, no draws or a negative λ.
 */
export function acceptabilityCurve(costs: Column, benefits: Column, worths: readonly number[] = usualWorth): AcceptabilityPoint[] {
  requireSameDraws([costs, benefits]);
  requireWorth(worths);
  if (costs.length === 0) throw new RangeError('there are no draws');
  return worths.map((worth) => {
    let times = 0;
    for (let draw = 0; draw < costs.length; draw += 1) if (worth * benefits[draw]! - costs[draw]! > 0) times += 1;
    return { worth, chance: times / costs.length };
  });
}

/**
 * Between several options: for each λ, the chance that each has the largest λ × benefit − cost (Fenwick, Claxton and
 * Sculpher 2001). Options that tie in a draw share it equally, so chances add up to 1 at every λ.
 */
export function chancesBest(options: readonly OptionColumns[], worths: readonly number[] = usualWorth): Map<string, AcceptabilityPoint[]> {
  requireSameDraws(options.flatMap(({ costs, benefits }) => [costs, benefits]));
  requireWorth(worths);
  const draws = options[0]?.costs.length ?? 0;
  if (draws === 0) throw new RangeError('there are no draws');
  const wins = options.map(() => new Float64Array(worths.length));
  const net = new Float64Array(options.length);
  worths.forEach((worth, at) => {
    for (let draw = 0; draw < draws; draw += 1) {
      let best = -Infinity;
      let ties = 0;
      for (let index = 0; index < options.length; index += 1) {
        const { costs, benefits } = options[index]!;
        const value = worth * benefits[draw]! - costs[draw]!;
        net[index] = value;
        if (value > best) [best, ties] = [value, 1];
        else if (value === best) ties += 1;
      }
      for (let index = 0; index < options.length; index += 1) if (net[index] === best) wins[index]![at]! += 1 / ties;
    }
  });
  return new Map(options.map(({ id }, index) => [id, worths.map((worth, at) => ({ worth, chance: wins[index]![at]! / draws }))]));
}
