import type { Column } from './percentiles';

/** How often something held. */
export interface Chance {
  readonly times: number;
  readonly draws: number;
  /** times ÷ draws. */
  readonly share: number;
}

/** A line that a user draws through an output, such as “NPSV above zero” or “dearest year at most £2m”. */
export interface Threshold {
  readonly id: string;
  readonly output: Column;
  readonly side: 'above' | 'at most';
  /** In the unit of the output. */
  readonly value: number;
}

/** A chance as a reader would say it: the numbers of the phrase, for the app to put into words. */
export type Odds =
  | { readonly kind: 'never' | 'always' }
  | { readonly kind: 'less than' | 'more than' | 'about'; readonly times: number; readonly of: number };

function chanceOf(times: number, draws: number): Chance {
  if (draws === 0) throw new RangeError('there are no draws');
  return { times, draws, share: times / draws };
}

/** In how many draws an output lies above a value. NaN is above nothing. */
export function chanceAbove(output: Column, value = 0): Chance {
  let times = 0;
  for (let draw = 0; draw < output.length; draw += 1) if (output[draw]! > value) times += 1;
  return chanceOf(times, output.length);
}

/** In how many draws benefits exceed costs. Throws on unequal lengths. */
export function chanceBenefitsExceedCosts(benefits: Column, costs: Column): Chance {
  requireSameDraws([benefits, costs]);
  let times = 0;
  for (let draw = 0; draw < costs.length; draw += 1) if (benefits[draw]! > costs[draw]!) times += 1;
  return chanceOf(times, costs.length);
}

/** Throws unless every column has the same number of draws. */
export function requireSameDraws(columns: readonly Column[]): void {
  const [first] = columns;
  const other = columns.find(({ length }) => length !== first?.length);
  if (other !== undefined) throw new RangeError(`${first?.length ?? 0} draws of one output and ${other.length} of another`);
}

const holds = ({ output, side, value }: Threshold, draw: number): boolean => (
  side === 'above' ? output[draw]! > value : output[draw]! <= value
);

/** How often each threshold holds, and how often all of them hold in the same draw. Throws on a threshold that is not finite. */
export function thresholdChances(thresholds: readonly Threshold[]): { readonly each: ReadonlyMap<string, Chance>; readonly all: Chance | null } {
  const bad = thresholds.find(({ value }) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`the threshold ${bad.id} is no number`);
  requireSameDraws(thresholds.map(({ output }) => output));
  const draws = thresholds[0]?.output.length ?? 0;
  const times = thresholds.map(() => 0);
  let together = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let held = 0;
    for (let index = 0; index < thresholds.length; index += 1) {
      if (!holds(thresholds[index]!, draw)) continue;
      times[index]! += 1;
      held += 1;
    }
    if (held === thresholds.length) together += 1;
  }
  return {
    each: new Map(thresholds.map(({ id }, index) => [id, chanceOf(times[index]!, draws)])),
    all: thresholds.length === 0 ? null : chanceOf(together, draws),
  };
}

const tenths = 10;
const hundredths = 100;

/**
 * The numbers behind “about 7 in 10 runs”: tenths from 5 % to 95 %, hundredths outside, “less than 1 in 100” and “more
 * than 99 in 100” at the ends. Never and always are said only where no draw, or every draw, held.
 */
export function oddsOf({ times, draws, share }: Chance): Odds {
  if (times === 0) return { kind: 'never' };
  if (times === draws) return { kind: 'always' };
  const inTens = Math.round(share * tenths);
  const nearEdge = share < 1 / (tenths + tenths) || share > 1 - 1 / (tenths + tenths);
  if (!nearEdge) return { kind: 'about', times: inTens, of: tenths };
  if (share < 1 / hundredths) return { kind: 'less than', times: 1, of: hundredths };
  if (share > 1 - 1 / hundredths) return { kind: 'more than', times: hundredths - 1, of: hundredths };
  return { kind: 'about', times: Math.round(share * hundredths), of: hundredths };
}
