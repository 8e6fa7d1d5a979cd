import type { RangeShape } from '../evidence/parameter';

/** Values a spread may take; whatever the shape puts beyond one of them is moved to it. ±Infinity where there is none. */
export interface Admitted {
  readonly least: number;
  readonly most: number;
}

/**
 * A spread with everything solved: plain data that a worker can be given. Each is derived from low, central and high in
 * such a way that the central value, which the base case uses, is a named figure of the spread:
 *
 * | Shape | Central value is | Low and high |
 * |---|---|---|
 * | pert, triangular | its mode, exactly | 5th and 95th percentile exactly, or its limits |
 * | uniform | its middle (mean, median) | 5th and 95th percentile exactly, or its limits |
 * | normal | its mean, median and mode | 5th and 95th percentile exactly |
 * | lognormal | its median | 5th and 95th percentile exactly |
 * | beta, gamma | its mean | 5th and 95th percentile exactly |
 * | discrete | its likeliest value | every value lies between them |
 * | fixed | its only value | shown and swung one way, never drawn |
 *
 * Two percentiles leave the last five continuous shapes no freedom, so there the central value has to agree, within
 * 2 % of the distance from low to high for rounding; where it does not, the shape is refused.
 */
export type Spread = Fixed | Uniform | Peaked | Normal | Lognormal | Beta | Gamma | Discrete;

/** Shapes with a density. */
export type Continuous = Exclude<Spread, Fixed | Discrete>;

export interface Fixed {
  readonly shape: 'fixed';
  readonly value: number;
}

export interface Uniform {
  readonly shape: 'uniform';
  readonly least: number;
  readonly most: number;
  readonly admitted: Admitted;
}

interface Mode {
  readonly least: number;
  readonly mode: number;
  readonly most: number;
  readonly admitted: Admitted;
}

export interface Triangular extends Mode {
  readonly shape: 'triangular';
}

/**
 * A beta on [least, most] with α = 1 + 4(mode − least)/(most − least) and β = 1 + 4(most − mode)/(most − least), whose
 * mean is (least + 4 mode + most)/6.
 */
export interface Pert extends Mode {
  readonly shape: 'pert';
}

export type Peaked = Triangular | Pert;

export interface Normal {
  readonly shape: 'normal';
  readonly mean: number;
  readonly deviation: number;
  readonly admitted: Admitted;
}

/** exp of a normal with this mean and standard deviation. */
export interface Lognormal {
  readonly shape: 'lognormal';
  readonly logMean: number;
  readonly logDeviation: number;
  readonly admitted: Admitted;
}

/** A beta on 0 to 1. */
export interface Beta {
  readonly shape: 'beta';
  readonly alpha: number;
  readonly beta: number;
  readonly admitted: Admitted;
}

/** Density in proportion to x^(form − 1) e^(−x/scale); mean form × scale. */
export interface Gamma {
  readonly shape: 'gamma';
  readonly form: number;
  readonly scale: number;
  readonly admitted: Admitted;
}

/** One value of a discrete spread and how likely it is. */
export interface PossibleValue {
  readonly value: number;
  readonly probability: number;
}

/** Ascending by value. */
export interface Discrete {
  readonly shape: 'discrete';
  readonly possible: readonly PossibleValue[];
}

/** What a spread is made from: the fields of a parameter, with the possible values of a discrete one. */
export interface Uncertain {
  readonly value: number;
  readonly unit: string;
  readonly range: {
    readonly low: number;
    readonly high: number;
    readonly shape: RangeShape;
    readonly bounds: boolean;
    readonly possible?: readonly PossibleValue[];
  } | null;
  /** Where the record stands, for problems. */
  readonly file: string;
  readonly path: string;
}

/** α and β of the beta that a PERT is, on [least, most]. */
export function pertExponents({ least, mode, most }: Mode): { alpha: number; beta: number } {
  const PERT_WEIGHT = 4;
  const position = (mode - least) / (most - least);
  return { alpha: 1 + PERT_WEIGHT * position, beta: 1 + PERT_WEIGHT * (1 - position) };
}

/** Probabilities below low and below high where they are no limits. */
export const LOW_PERCENTILE = 0.05;
export const HIGH_PERCENTILE = 0.95;
