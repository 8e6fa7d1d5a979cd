/**
 * Exponential, logarithm and sine from additions, multiplications and divisions alone. The language leaves the last
 * digits of Math.exp and its like to each machine's library; these are the same everywhere, so that one seed gives the
 * same draws in every browser and on the command line.
 */

/** ln 2 in two parts, the first short enough for its multiples to be exact. */
const LN2_HIGH = 0.693147180369123816;
const LN2_LOW = 1.90821492927058770e-10;
const LOG2_E = 1.4426950408889634;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
number[0] = 1;
/** Which half of a number holds sign and exponent: the second on nearly every machine. */
const LEADING = words[1] === 0 ? 0 : 1;
const EXPONENT_AT = 20;
const BIAS = 1023;

/** 2^k at place k + 1023, for −1023 ≤ k ≤ 1023, doubled one from the other. */
const powersOfTwo = new Float64Array(2 * BIAS + 1).fill(1);
for (let k = 1; k <= BIAS; k += 1) {
  powersOfTwo[BIAS + k] = powersOfTwo[BIAS + k - 1]! * 2;
  powersOfTwo[BIAS - k] = powersOfTwo[BIAS - k + 1]! / 2;
}

const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.2;

/** e^x: x = k ln 2 + r with |r| ≤ ln 2 / 2, and the power series of e^r. Relative error below 3e-16. */
export function exponential(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Infinity : NaN;
  if (x < UNDERFLOW) return 0;
  const k = Math.round(x * LOG2_E);
  const rest = x - k * LN2_HIGH - k * LN2_LOW;
  // 1/13!, 1/12!, …, 1/2!, 1, 1
  const sum = ((((((((((((1 / 6227020800 * rest + 1 / 479001600) * rest + 1 / 39916800) * rest + 1 / 3628800) * rest
    + 1 / 362880) * rest + 1 / 40320) * rest + 1 / 5040) * rest + 1 / 720) * rest + 1 / 120) * rest + 1 / 24) * rest
    + 1 / 6) * rest + 1 / 2) * rest + 1) * rest + 1;
  // In two steps, as 2^k alone may be too large or too small for a number.
  const half = k >> 1;
  return sum * powersOfTwo[BIAS + half]! * powersOfTwo[BIAS + k - half]!;
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const SUBNORMAL_SHIFT = 54;

/**
 * ln x: x = 2^k m with m from √½ to √2, and ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1). −∞ at 0, NaN below.
 * Relative error below 3e-16.
 */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
  if (x < SMALLEST_NORMAL) return logarithm(x * powersOfTwo[BIAS + SUBNORMAL_SHIFT]!) - SUBNORMAL_SHIFT * (LN2_HIGH + LN2_LOW);
  number[0] = x;
  let k = (words[LEADING]! >>> EXPONENT_AT) - BIAS;
  let mantissa = x * powersOfTwo[BIAS - k]!;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    k += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const series = ((((((((((z / 23 + 1 / 21) * z + 1 / 19) * z + 1 / 17) * z + 1 / 15) * z + 1 / 13) * z + 1 / 11) * z + 1 / 9) * z
    + 1 / 7) * z + 1 / 5) * z + 1 / 3) * z;
  return k * LN2_HIGH + (k * LN2_LOW + 2 * s * series + 2 * s);
}

/** ln(1 + x), exact for small x too. Source: W. Kahan, as given by D. Goldberg, ACM Computing Surveys 23 (1991), 5–48. */
export function logarithmOfOnePlus(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : logarithm(sum) * x / (sum - 1);
}

/** sin x for |x| ≤ π/2, by its power series. Error below 4e-16. */
export function sine(x: number): number {
  let [term, sum] = [x, x];
  for (let order = 3; order <= 23; order += 2) {
    term *= -x * x / (order * (order - 1));
    sum += term;
  }
  return sum;
}
