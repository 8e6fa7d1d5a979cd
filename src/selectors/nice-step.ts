/** The next 1, 2 or 5 times a power of ten at or above a rough step. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const exponent = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** exponent;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  return Number(`${nice}e${exponent}`);
}

/** Round values for the side of a chart, about four steps from at or below `low` to at or above `high`. */
export function ticksBetween(low: number, high: number): readonly number[] {
  const step = niceStep((high - low) / 4);
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) => (first + index) * step);
}
