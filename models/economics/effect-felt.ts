import type { Denominator, EffectInputs, Inputs } from './inputs';
import { emptySeries, type CountByMonth, type CountByYear, type EffectByMonth, type MakeSeries } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/**
 * φ(k), the share of the full effect in force k months after a start: builds over B months while the case is open,
 * is whole for P months after the intervention (L months), then fades over F. Pure number, 0 to 1.
 */
export function effectInForce(sinceStart: number, interventionMonths: number, effect: EffectInputs): number {
  const { buildMonths, persistenceMonths, fadeMonths } = effect;
  if (sinceStart < interventionMonths) return Math.min(1, (sinceStart + 1) / buildMonths);
  const fading = sinceStart - interventionMonths - persistenceMonths;
  if (fading < 0) return 1;
  return fading < fadeMonths ? 1 - (fading + 1) / (fadeMonths + 1) : 0;
}

/** Share of the effect per completed case that a start still carries: S_k + q(1 − S_k), S_k = (1 − h)^min(k, L). */
export function carriedPerStart(stillOpen: number, earlyClosureEffectShare: number): number {
  return stillOpen + earlyClosureEffectShare * (1 - stillOpen);
}

/**
 * θ(k), the effect felt k months after a start: φ(k) × (1 − c)^k for effects per case started, and
 * × (S_k + q(1 − S_k)) for effects per case completed. `survival` is (1 − h)^k for k = 0 … L. Pure numbers.
 */
export function writeEffectPerStart(
  effect: EffectInputs, interventionMonths: number, survival: Float64Array,
  into: Readonly<Record<Denominator, EffectByMonth>>,
): void {
  const lasts = Math.min(into.started.length, effectLasts(interventionMonths, effect));
  let stillAbusive = 1;
  for (let since = 0; since < lasts; since += 1) {
    const felt = effectInForce(since, interventionMonths, effect) * stillAbusive;
    const stillOpen = survival[Math.min(since, interventionMonths)]!;
    into.started[since] = felt;
    into.completed[since] = felt * carriedPerStart(stillOpen, effect.earlyClosureEffectShare);
    stillAbusive *= 1 - effect.usualCareCessation;
  }
  into.started.fill(0, lasts);
  into.completed.fill(0, lasts);
}

/** L + P + F: from this many months after a start on, no effect is felt. */
export function effectLasts(interventionMonths: number, effect: EffectInputs): number {
  return interventionMonths + effect.persistenceMonths + effect.fadeMonths;
}

/** When cases start and how long a start is felt. Both bound the sum, for beyond them every term is zero. */
export interface FeltSpan {
  /** Month from which nothing starts. */
  readonly startsEnd: number;
  /** L + P + F months. */
  lasts: number;
}

/** When a start of delivery is felt, within the months of the whole period. */
export function feltSpan({ caseload, effect, period }: Pick<Inputs, 'caseload' | 'effect' | 'period'>, months: number): FeltSpan {
  return {
    startsEnd: period.deliveryYears * MONTHS_PER_YEAR,
    lasts: Math.min(months, effectLasts(caseload.interventionMonths, effect)),
  };
}

/**
 * feltCaseMonths(m) = Σ_{s≤m} starts(s) × θ(m − s). θ is the same for every team and the sum is linear, so the starts
 * of all teams are pooled first. `into` is empty. Unit: case-months of full effect.
 */
export function writeFeltByMonth(starts: CountByMonth, perStart: EffectByMonth, span: FeltSpan, into: CountByMonth): void {
  for (let start = 0; start < span.startsEnd; start += 1) {
    const cases = starts[start]!;
    const lasts = Math.min(span.lasts, into.length - start);
    for (let since = 0; since < lasts; since += 1) into[start + since]! += cases * perStart[since]!;
  }
}

/** Θ(k) = Σ_{j<k} θ(j): effect felt in the first k months after a start, for k = 0 … `lasts`. Unit: months of full effect. */
export function writeEffectSoFar(perStart: EffectByMonth, lasts: number, into: EffectByMonth): void {
  let sum = 0;
  for (let since = 0; since < lasts; since += 1) {
    into[since] = sum;
    sum += perStart[since]!;
  }
  into[lasts] = sum;
}

/**
 * What a start adds to the first `months` months of a year that begins k months after it: Θ(k + months) − Θ(k), for k from −11
 * (a start in the last month of that year) to `lasts` − 1, beyond which nothing is felt. Element k + 11. Twelve months make the
 * whole year. Unit: months of full effect.
 */
export function writeFeltInYear(soFar: EffectByMonth, lasts: number, months: number, into: EffectByMonth): void {
  for (let begins = 1 - MONTHS_PER_YEAR; begins < lasts; begins += 1) {
    const from = begins > 0 ? begins : 0;
    const to = begins + months < lasts ? begins + months : lasts;
    into[begins + MONTHS_PER_YEAR - 1] = to > from ? soFar[to]! - soFar[from]! : 0;
  }
}

/** Space for what a start adds to a year, over `months` months. */
export function emptyFeltInYear(months: number, make: MakeSeries = emptySeries): EffectByMonth {
  return make<EffectByMonth>(months + MONTHS_PER_YEAR - 1);
}

/**
 * The same sum by year, a start at a time: starts(s) × what it adds to the year that it falls into and to each year after it.
 * Unit: case-months of full effect a year.
 */
export function writeFeltByYear(starts: CountByMonth, inYear: EffectByMonth, { startsEnd, lasts }: FeltSpan, into: CountByYear): void {
  const years = into.length;
  const felt = lasts + MONTHS_PER_YEAR - 1;
  into.fill(0);
  for (let begin = 0, first = 0; begin < startsEnd; begin += MONTHS_PER_YEAR, first += 1) {
    for (let month = 0; month < MONTHS_PER_YEAR; month += 1) {
      const cases = starts[begin + month]!;
      if (cases === 0) continue;
      for (let year = first, at = MONTHS_PER_YEAR - 1 - month; year < years && at < felt; year += 1, at += MONTHS_PER_YEAR) {
        into[year]! += cases * inYear[at]!;
      }
    }
  }
}
