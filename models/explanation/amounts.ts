import type { LineFlow } from '../economics/line-flow';

/** Which amount of a line a figure adds up, and which steps of the equation it has been through. */
export interface Amount {
  /** `optimismBias` is that of the line, a share. */
  readonly of: (line: LineFlow, optimismBias: number) => number;
  readonly unit: 'present pounds' | 'real pounds' | 'real pounds a year';
  readonly discounted: boolean;
  readonly uplifted: boolean;
  /** The end of the equation, in words. */
  readonly words: string;
  /** Year from year 0 in which alone it is counted; null for more than one. */
  readonly year: number | null;
  /** How the id of a line ends where it has been asked for by itself; null for the present value. */
  readonly part: 'undiscounted' | 'optimism_bias' | null;
  /** Only what falls in the delivery years. */
  readonly withinDelivery?: boolean;
}

const PRESENT = { unit: 'present pounds', discounted: true, uplifted: true, year: null, part: null } as const;
const REAL = { unit: 'real pounds', discounted: false, year: null, part: null } as const;

export const presentValue: Amount = { ...PRESENT, of: (line) => line.presentValue, words: 'discounted by year and summed' };
export const withinDelivery: Amount = {
  ...PRESENT, withinDelivery: true, of: (line) => line.presentWithinDelivery, words: 'discounted by year and summed over the delivery years',
};
export const optimismBias: Amount = {
  ...PRESENT, part: 'optimism_bias', of: (line) => line.optimismBias, words: 'discounted by year and summed; of this, what optimism bias adds or takes away',
};
export const undiscounted: Amount = {
  ...REAL, part: 'undiscounted', uplifted: true, of: (line) => line.undiscounted, words: 'summed',
};
/** As a contract would cost it: no optimism bias, no discounting. */
export const contractCost: Amount = {
  ...REAL, uplifted: false, of: (line, bias) => line.undiscounted / (1 + bias), words: 'summed',
};

/** One financial year alone, `year` counted from year 0. */
export function inYear(year: number): Amount {
  return {
    unit: 'real pounds a year', discounted: false, uplifted: true, year, part: null, of: (line) => line.byYear[year] ?? 0, words: 'summed over the months of the year',
  };
}
