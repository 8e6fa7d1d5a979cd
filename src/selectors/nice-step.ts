/** The next 1, 2 or 5 times a power of ten at or above a rough step. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const exponent = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** exponent;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  return Number(`${nice}e${exponent}`);
}
