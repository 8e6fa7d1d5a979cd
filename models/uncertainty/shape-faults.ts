import type { Problem } from '../quantities/problem';
import type { RangeShape } from '../evidence/parameter';
import type { Uncertain } from './shapes';

/** What is wrong with a spread, why that matters and how to mend it. */
export type Fault = Pick<Problem, 'what' | 'why' | 'remedy'>;

/** Whether something was refused. */
export function isFault(made: object): made is Fault {
  return 'remedy' in made;
}

/** A range that is known to be there. */
export type Stated = NonNullable<Uncertain['range']>;

const FEWEST_DIGITS = 4;
const MOST_DIGITS = 17;

/** A computed figure as somebody would type it: with four digits, or as many as tell it to within `tolerance`. */
export function typed(value: number, tolerance = Infinity): string {
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.abs(short - value) <= tolerance) return String(short);
  }
  return String(value);
}

const nameOf: Readonly<Record<RangeShape, string>> = {
  pert: 'A PERT shape', triangular: 'A triangular shape', normal: 'A normal shape', lognormal: 'A lognormal shape', beta: 'A beta shape',
  gamma: 'A gamma shape', uniform: 'A uniform shape', discrete: 'A discrete spread', fixed: 'A fixed value',
};

export const notFinite: Fault = {
  what: 'Low, central and high must all be finite numbers.',
  why: 'A spread cannot be derived from a figure that is missing or without limit.',
  remedy: 'Write the three figures.',
};

export function backwards({ low, high }: Stated): Fault {
  return {
    what: `The spread is negative: low (${low}) is above high (${high}).`,
    why: 'No value lies between them.',
    remedy: 'Swap the two.',
  };
}

export function noWidth({ low }: Stated): Fault {
  return {
    what: `Low and high are both ${low}.`,
    why: 'A spread without width says that the value is certain.',
    remedy: 'Choose the shape “fixed”, or widen the range.',
  };
}

export function centralOutside(value: number, { low, high }: Stated): Fault {
  return {
    what: `The central value ${value} lies outside ${low} to ${high}.`,
    why: 'The base case and the draws come from one record, so they may not contradict each other.',
    remedy: 'Change the central value, or widen the range.',
  };
}

export function notAdmitted(value: number, unit: string): Fault {
  return {
    what: `${value} is not a value that the unit “${unit}” can have.`,
    why: 'Draws stay within what the unit admits.',
    remedy: 'Change the figure, or mend the unit.',
  };
}

export function noLimits(shape: RangeShape): Fault {
  return {
    what: `${nameOf[shape]} cannot be given limits.`,
    why: 'It is derived from its 5th and 95th percentile; limits alone would leave its width open.',
    remedy: 'Choose PERT, triangular or uniform for limits, or state low and high as the 5th and 95th percentile. A low or high of 0 or 1, '
      + 'or equal to the central value, counts as a limit.',
  };
}

export function notPositive(shape: RangeShape, low: number): Fault {
  return {
    what: `${nameOf[shape]} has no values at or below 0, but low is ${low}.`,
    why: 'Its 5th percentile is above 0 whatever its width.',
    remedy: 'Raise low above 0, or choose PERT, triangular or normal.',
  };
}

export function notShares({ low, high }: Stated): Fault {
  return {
    what: `A beta shape lies between 0 and 1, but low is ${low} and high is ${high}.`,
    why: 'Its 5th and 95th percentile are above 0 and below 1.',
    remedy: 'Keep low above 0 and high below 1, or choose PERT, which is a beta between limits of your own.',
  };
}

/** `figure`: which of its figures the central value is meant to be; `implied`: what low and high make of it. */
export function doesNotFit(range: Stated, figure: string, implied: number, value: number): Fault {
  const A_HUNDREDTH = 0.01;
  const wanted = typed(implied, A_HUNDREDTH * (range.high - range.low));
  return {
    what: `${nameOf[range.shape]} with this low and high has its ${figure} at ${wanted}, not at the central value ${value}.`,
    why: 'The base case would be another case than the one the draws lie around.',
    remedy: `Make the central value ${wanted}, change low or high, or choose PERT or triangular, which can lean to one side.`,
  };
}

export function noneFound(shape: RangeShape, { low, high }: Stated): Fault {
  return {
    what: `${nameOf[shape]} cannot have ${low} and ${high} as its 5th and 95th percentile.`,
    why: 'The range is too narrow or too wide for this shape to be told from a single value or from its limits.',
    remedy: 'Choose PERT, normal or lognormal, or another range.',
  };
}

export const noPossibleValues: Fault = {
  what: 'A discrete spread needs its possible values, at least two, each with its probability.',
  why: 'Low and high alone do not say which values can occur.',
  remedy: 'List the values with their probabilities, or choose another shape.',
};

export function valueOutside(value: number, { low, high }: Stated): Fault {
  return {
    what: `The possible value ${value} lies outside ${low} to ${high}.`,
    why: 'Low and high are the ends of what can occur.',
    remedy: 'Widen the range, or leave the value out.',
  };
}

export function badProbability(value: number, probability: number): Fault {
  return {
    what: `The probability of ${value} is ${probability}.`,
    why: 'A probability lies above 0 and is at most 1.',
    remedy: 'Correct it, or leave out a value that cannot occur.',
  };
}

export function sumIsNotOne(sum: number): Fault {
  return {
    what: `The probabilities add up to ${typed(sum)}.`,
    why: 'One of the values has to occur, so they add up to 1.',
    remedy: 'Change them until they add up to 1.',
  };
}

export function twice(value: number): Fault {
  return {
    what: `The value ${value} is listed twice.`,
    why: 'It is unclear which of its probabilities holds.',
    remedy: 'Keep one entry and add the probabilities.',
  };
}

export function notLikeliest(value: number, likeliest: readonly number[]): Fault {
  return {
    what: `The central value ${value} is not the likeliest of the possible values.`,
    why: 'The base case shows the value that is most likely to occur.',
    remedy: `Make the central value ${likeliest.join(' or ')}, or change the probabilities.`,
  };
}
