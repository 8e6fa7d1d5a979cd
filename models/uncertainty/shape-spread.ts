import type { Outcome } from '../quantities/problem';
import { isUnit, isWithin, limitsOf, parseUnit } from '../quantities/units';
import { discreteSpread } from './shape-discrete';
import {
  backwards, centralOutside, doesNotFit, noLimits, noneFound, notAdmitted, notFinite, notPositive, notShares, noWidth,
  isFault, type Fault, type Stated,
} from './shape-faults';
import {
  betaWithin, gammaWithPercentiles, lognormalWithPercentiles, normalWithPercentiles, peakedWithPercentiles, uniformWithPercentiles,
} from './shape-fit';
import type { Admitted, Peaked, Spread, Uncertain } from './shapes';

/** How far the central value may be from the figure it stands for, as a share of high − low: rounding, no more. */
const ROUNDING = 0.02;

/**
 * The spread of a parameter, derived from its low, central and high value; see `Spread` for which figure each is. A
 * parameter without range is fixed. Low and high are the 5th and 95th percentile, or limits where `bounds` is true.
 * Values that the shape puts beyond what the unit admits are moved to that limit. Unit: the parameter's.
 * Refused with a problem: figures not finite, low above or equal to high, the central value outside them, figures the
 * unit does not admit, a shape that cannot have these figures, probabilities that do not add up to one.
 */
export function spreadOf(parameter: Uncertain): Outcome<Spread> {
  const { value, range, file, path } = parameter;
  if (range === null) return { ok: true, value: { shape: 'fixed', value } };
  const made = rangeFault(value, range, parameter.unit) ?? shaped(value, range, admittedBy(parameter.unit));
  return isFault(made) ? { ok: false, problems: [{ file, path: `${path}.range`, ...made }] } : { ok: true, value: made };
}

/** Faults that no shape can mend. */
function rangeFault(value: number, range: Stated, unit: string): Fault | null {
  const { low, high, shape } = range;
  if (![value, low, high].every(Number.isFinite)) return notFinite;
  if (low > high) return backwards(range);
  if (low === high && shape !== 'fixed') return noWidth(range);
  if (value < low || value > high) return centralOutside(value, range);
  const read = parseUnit(unit);
  const figures = [low, high, ...(shape === 'discrete' ? (range.possible ?? []).map((each) => each.value) : [])];
  const outside = isUnit(read) ? figures.find((figure) => !isWithin(figure, limitsOf(read))) : undefined;
  return outside === undefined ? null : notAdmitted(outside, unit);
}

/** What draws may be. A limit that is itself excluded is kept away from by a hair. */
function admittedBy(unit: string): Admitted {
  const HAIR = 1e-9;
  const read = parseUnit(unit);
  if (!isUnit(read)) return { least: -Infinity, most: Infinity };
  const { low, lowExcluded, high } = limitsOf(read);
  return { least: lowExcluded ? low + HAIR : low, most: high };
}

function shaped(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  switch (range.shape) {
    case 'fixed': return { shape: 'fixed', value };
    case 'discrete': return discreteSpread(value, range);
    case 'pert':
    case 'triangular': return peaked(range.shape, value, range, admitted);
    case 'uniform': return uniform(value, range, admitted);
    case 'normal': return normal(value, range, admitted);
    case 'lognormal': return lognormal(value, range, admitted);
    case 'beta': return beta(value, range, admitted);
    case 'gamma': return gamma(value, range, admitted);
  }
}

const fits = (value: number, implied: number, { low, high }: Stated): boolean => Math.abs(value - implied) <= ROUNDING * (high - low);

function peaked(shape: Peaked['shape'], value: number, range: Stated, admitted: Admitted): Spread {
  const { low, high, bounds } = range;
  return bounds ? { shape, least: low, mode: value, most: high, admitted } : peakedWithPercentiles(shape, value, { low, high, admitted });
}

function uniform(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  const { low, high, bounds } = range;
  const middle = (low + high) / 2;
  if (!fits(value, middle, range)) return doesNotFit(range, 'middle', middle, value);
  return bounds ? { shape: 'uniform', least: low, most: high, admitted } : uniformWithPercentiles({ low, high, admitted });
}

function normal(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  if (range.bounds) return noLimits('normal');
  const spread = normalWithPercentiles({ ...range, admitted });
  return fits(value, spread.mean, range) ? spread : doesNotFit(range, 'middle', spread.mean, value);
}

function lognormal(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  if (range.low <= 0) return notPositive('lognormal', range.low);
  if (range.bounds) return noLimits('lognormal');
  const spread = lognormalWithPercentiles({ ...range, admitted });
  const median = Math.exp(spread.logMean);
  return fits(value, median, range) ? spread : doesNotFit(range, 'median', median, value);
}

function beta(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  if (range.low <= 0 || range.high >= 1) return notShares(range);
  if (range.bounds) return noLimits('beta');
  const spread = betaWithin({ ...range, admitted });
  if (spread === null) return noneFound('beta', range);
  const mean = spread.alpha / (spread.alpha + spread.beta);
  return fits(value, mean, range) ? spread : doesNotFit(range, 'mean', mean, value);
}

function gamma(value: number, range: Stated, admitted: Admitted): Spread | Fault {
  if (range.low <= 0) return notPositive('gamma', range.low);
  if (range.bounds) return noLimits('gamma');
  const spread = gammaWithPercentiles({ ...range, admitted });
  if (spread === null) return noneFound('gamma', range);
  const mean = spread.form * spread.scale;
  return fits(value, mean, range) ? spread : doesNotFit(range, 'mean', mean, value);
}
