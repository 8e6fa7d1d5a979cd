/** Guards a ceiling against the last bit of a floating-point quotient. */
const CEILING_TOLERANCE = 1e-9;

/** Counts of cases or posts that differ by less are the same count: what is left are the last bits of a sum. */
export const SAME_COUNT = 1e-9;

/** Below this many open cases nobody is open: what a balance still shows are the last bits of a sum. Unit: cases. */
export const NOBODY = 1e-12;

/** Shares that add up to within this of one add up to one. Pure number. */
export const WHOLE_TOLERANCE = 1e-9;

/** The smallest coin; a ratio to less than it says nothing. Unit: £. */
export const PENNY = 0.01;

/**
 * Rounds up to a whole number of steps: ceil(x / step − 1e-9) × step. A step of 0 means no rounding.
 * Units: those of `value` and `step`.
 */
export function roundUp(value: number, step: number): number {
  // Adding zero turns the −0 of an empty ceiling into 0.
  return step > 0 ? Math.ceil(value / step - CEILING_TOLERANCE) * step + 0 : value;
}

/** Rounds the first `count` numbers up to a whole number of steps: see `roundUp`. */
export function roundUpEach(values: Float64Array, count: number, { fteStep: step }: { readonly fteStep: number }): void {
  if (!(step > 0)) return;
  for (let index = 0; index < count; index += 1) values[index] = Math.ceil(values[index]! / step - CEILING_TOLERANCE) * step + 0;
}

/** Whole months from a drawn or searched number: rounded half up. */
export function wholeMonths(months: number): number {
  return Math.floor(months + 1 / 2);
}
