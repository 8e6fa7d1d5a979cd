import type { FigureUnit, FigureValue } from '../figure-catalogue';

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
  /** Layer that set it, 'override' or 'edit'; with the reason, for the last two. */
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
  /** A figure's unit, or a parameter's unit in words. */
  readonly unit: FigureUnit | string;
  /** Price year and horizon of money, in words; null for anything else. */
  readonly basis: string | null;
  /** The equation in words; null for a parameter with a stated value. */
  readonly equation: string | null;
  readonly inputs: readonly Explanation[];
  readonly provenance: Provenance | null;
}

/** What a reviewer would raise: where it is, what it does to the answer and what to do about it. */
export interface Finding {
  readonly id: string;
  readonly weight: 'attention' | 'note';
  readonly title: string;
  readonly detail: string;
  /** Path in the scenario file, or the id of the record concerned. */
  readonly where: string;
  readonly remedy: string;
  /** Options it concerns; empty for all. */
  readonly options: readonly string[];
}
