import { exponential, logarithm } from './elementary';

/**
 * The standard normal distribution: its quantile and its cumulative probability. Both are written out because a
 * quantile library of the same edition does not come with one for the normal.
 */

/** Value of a polynomial at x, highest coefficient first. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const centre = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};
const shoulder = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};
const tail = {
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};

const rational = ({ above, below }: typeof centre, x: number): number => horner(above, x) / horner(below, x);

const CENTRE_HALF_WIDTH = 0.425;
const SHOULDER_END = 5;
const SHOULDER_START = 1.6;

/**
 * Standard normal quantile z with Φ(z) = p, for 0 < p < 1; ∓∞ at 0 and 1, NaN outside. Relative error about 1e-16.
 * Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477–484, function PPND16.
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 1 / 2;
  if (Math.abs(fromMiddle) <= CENTRE_HALF_WIDTH) {
    return fromMiddle * rational(centre, CENTRE_HALF_WIDTH * CENTRE_HALF_WIDTH - fromMiddle * fromMiddle);
  }
  const inTail = Math.min(p, 1 - p);
  if (inTail <= 0) return inTail === 0 ? Math.sign(fromMiddle) * Infinity : NaN;
  const depth = Math.sqrt(-logarithm(inTail));
  const size = depth <= SHOULDER_END ? rational(shoulder, depth - SHOULDER_START) : rational(tail, depth - SHOULDER_END);
  return fromMiddle < 0 ? -size : size;
}

const hart = {
  above: [
    0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
    220.206867912376,
  ],
  below: [
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
    793.826512519948, 440.413735824752,
  ],
};
const HART_END = 7.07106781186547;
const SMALLEST_TAIL = 37;
const ROOT_OF_TWO_PI = 2.506628274631;
const LAST_TERM = 0.65;

/** Φ(−size) beyond the reach of the polynomial: four terms of a continued fraction. */
function farTail(size: number): number {
  let fraction = size + LAST_TERM;
  for (let term = 4; term >= 1; term -= 1) fraction = size + term / fraction;
  return exponential(-size * size / 2) / fraction / ROOT_OF_TWO_PI;
}

/**
 * Standard normal cumulative probability Φ(z). Error about 1e-15, in the tails relative to Φ(−|z|) about 1e-11.
 * Source: J. F. Hart's algorithm 5666 as given by G. West, Better approximations to cumulative normal functions,
 * Wilmott Magazine, May 2005, 70–76.
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  if (size > SMALLEST_TAIL) return z > 0 ? 1 : 0;
  const below = size < HART_END ? exponential(-size * size / 2) * rational(hart, size) : farTail(size);
  return z > 0 ? 1 - below : below;
}

/** Standard normal density φ(z). */
export function normalDensity(z: number): number {
  return exponential(-z * z / 2) / Math.sqrt(2 * Math.PI);
}
