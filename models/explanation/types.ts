import type { FigureValue } from '../figure-catalogue';

/** Where a value comes from, down to its source and quality. */
export interface Provenance {
  readonly parameter: string;
  readonly label: string;
  readonly quality: string;
  /** What the quality word means. */
  readonly qualityMeaning: string;
  /** Citation in words; null where there is no source. */
  readonly source: string | null;
  readonly sourceUrl: string | null;
  readonly locator: string | null;
  readonly note: string | null;
  /** Layer that set it, 'scenario', 'override' or 'edit', with the reason for the last two; empty where only the record is known. */
  readonly setBy: string;
  readonly reason: string | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly priceYear: string | null;
}

/** One answer to "why this number?": the equation in words, and what went into it. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly value: FigureValue;
  /** A `FigureUnit` for what is computed; a parameter's unit in words where there is provenance. */
  readonly unit: string;
  /** Price year of money and the years that a value is counted over, in words; null for a parameter without a price. */
  readonly basis: string | null;
  /** The equation in words; null for a parameter with a stated value. */
  readonly equation: string | null;
  readonly inputs: readonly Explanation[];
  readonly provenance: Provenance | null;
}
