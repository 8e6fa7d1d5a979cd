import { exponential, logarithm, logarithmOfOnePlus } from './elementary';
import { logBeta, logGamma } from './log-gamma';
import { normalDensity } from './normal';
import { pertExponents, type Continuous, type Pert, type Triangular } from './shapes';

function betaDensity(x: number, alpha: number, beta: number): number {
  return exponential((alpha - 1) * logarithm(x) + (beta - 1) * logarithmOfOnePlus(-x) - logBeta(alpha, beta));
}

/** At an end where the exponent is 1 the density is finite, but 0 × ln 0 is not a number. */
function pertDensity(spread: Pert, x: number): number {
  const { least, most } = spread;
  const { alpha, beta } = pertExponents(spread);
  const position = (x - least) / (most - least);
  if (position <= 0) return alpha > 1 ? 0 : beta / (most - least);
  if (position >= 1) return beta > 1 ? 0 : alpha / (most - least);
  return betaDensity(position, alpha, beta) / (most - least);
}

function triangularDensity({ least, mode, most }: Triangular, x: number): number {
  const height = 2 / (most - least);
  if (x < mode) return height * (x - least) / (mode - least);
  return x > mode ? height * (most - x) / (most - mode) : height;
}

/**
 * Density of a shape at x, before values beyond what the unit admits are moved to its limits; 0 outside the shape. Unit:
 * one per unit of the parameter. Of a beta or gamma whose density has no limit at 0 or 1, x stays away from there.
 */
export function densityOf(spread: Continuous, x: number): number {
  switch (spread.shape) {
    case 'uniform': return x < spread.least || x > spread.most ? 0 : 1 / (spread.most - spread.least);
    case 'triangular': return x < spread.least || x > spread.most ? 0 : triangularDensity(spread, x);
    case 'pert': return x < spread.least || x > spread.most ? 0 : pertDensity(spread, x);
    case 'normal': return normalDensity((x - spread.mean) / spread.deviation) / spread.deviation;
    case 'lognormal':
      return x <= 0 ? 0 : normalDensity((logarithm(x) - spread.logMean) / spread.logDeviation) / spread.logDeviation / x;
    case 'beta': return x <= 0 || x >= 1 ? 0 : betaDensity(x, spread.alpha, spread.beta);
    case 'gamma': {
      const scaled = x / spread.scale;
      return x <= 0 ? 0 : exponential((spread.form - 1) * logarithm(scaled) - scaled - logGamma(spread.form)) / spread.scale;
    }
  }
}
