import type { Denominator, EffectInputs } from './inputs';
import type { CountByMonth, EffectByMonth } from '../quantities/series';

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
  into.started.fill(0);
  into.completed.fill(0);
  const lasts = Math.min(into.started.length, effectLasts(interventionMonths, effect));
  let stillAbusive = 1;
  for (let since = 0; since < lasts; since += 1) {
    const felt = effectInForce(since, interventionMonths, effect) * stillAbusive;
    const stillOpen = survival[Math.min(since, interventionMonths)]!;
    into.started[since] = felt;
    into.completed[since] = felt * carriedPerStart(stillOpen, effect.earlyClosureEffectShare);
    stillAbusive *= 1 - effect.usualCareCessation;
  }
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
  readonly lasts: number;
}

/**
 * feltCaseMonths(m) = Σ_{s≤m} starts(s) × θ(m − s). θ is the same for every team and the sum is linear, so the starts
 * of all teams are pooled first. Unit: case-months of full effect.
 */
export function writeFeltCaseMonths(starts: CountByMonth, perStart: EffectByMonth, span: FeltSpan, into: CountByMonth): void {
  into.fill(0);
  for (let start = 0; start < span.startsEnd; start += 1) {
    const cases = starts[start]!;
    const lasts = Math.min(span.lasts, into.length - start);
    for (let since = 0; since < lasts; since += 1) into[start + since]! += cases * perStart[since]!;
  }
}
