import { exponential, logarithm, logarithmOfOnePlus } from './elementary';
import { logBeta, logGamma } from './log-gamma';
import { CELLS, emptyHalf, nodeProbabilities, type Half } from './quantile-nodes';

const logNodes = nodeProbabilities.map((probability) => logarithm(probability));

/** ln(x f(x)) of a density f, as a function of ln x. */
type LogMass = (logValue: number) => number;

/** ln(x f(x)) of a beta on 0 to 1. */
function betaMass(alpha: number, beta: number): LogMass {
  const whole = logBeta(alpha, beta);
  return (logValue) => alpha * logValue + (beta - 1) * logarithmOfOnePlus(-exponential(logValue)) - whole;
}

/** ln(x f(x)) of a gamma of scale 1. */
function gammaMass(form: number): LogMass {
  const whole = logGamma(form);
  return (logValue) => form * logValue - exponential(logValue) - whole;
}

/**
 * Quantiles at every node of one half, from the far end inwards. With s = ln p and v = ln x, dv/ds = p / (x f(x)), which
 * is smooth to the very end of the tail; it is solved by the Runge–Kutta method of order four, one step a node, at a
 * fraction of the cost of inverting the distribution at each. Inwards, because an error in p then shrinks beside p.
 * `first` is the value at the first node; `direction` is 1 where x rises with the probability of the half and −1 in an
 * upper tail.
 */
function march(mass: LogMass, first: number, direction: 1 | -1): Half {
  const half = emptyHalf();
  const rate = (logProbability: number, v: number): number => direction * exponential(logProbability - mass(v));
  let v = logarithm(first);
  for (let node = 0; node <= CELLS; node += 1) {
    const s = logNodes[node]!;
    const one = rate(s, v);
    half.values[node] = exponential(v);
    half.slopes[node] = half.values[node]! * one / nodeProbabilities[node]!;
    const step = (logNodes[node + 1] ?? s) - s;
    const two = rate(s + step / 2, v + step / 2 * one);
    const three = rate(s + step / 2, v + step / 2 * two);
    const four = rate(s + step, v + step * three);
    v += step / 6 * (one + 2 * two + 2 * three + four);
  }
  return half;
}

/** Lower half of a beta on 0 to 1; its upper half is one minus the lower half of the beta with α and β exchanged. */
export function lowerHalfOfBeta(alpha: number, beta: number, first: number): Half {
  return march(betaMass(alpha, beta), first, 1);
}

/** Both halves of a gamma of scale 1, the upper one by probability from above. */
export function halvesOfGamma(form: number, lowest: number, highest: number): readonly [Half, Half] {
  return [march(gammaMass(form), lowest, 1), march(gammaMass(form), highest, -1)];
}
