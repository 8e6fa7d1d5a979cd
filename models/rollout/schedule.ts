import type { TeamChoice, TeamInputs, WorkforceInputs } from './inputs';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** When one team mobilises, hires, takes referrals and ends. Whole months from month 0. */
export interface TeamSchedule {
  /** An existing service is live from month 0, without set-up. */
  existing: boolean;
  /** u, first month of mobilisation. */
  mobilisation: number;
  /** s */
  goLive: number;
  /** First month in which new posts are filled. */
  hire: number;
  /** e, first month without new referrals. */
  referralsClose: number;
  /** First month from e on with nobody open. */
  runOffEnds: number;
  fullCapacity: number;
}

/**
 * Months of a team under a choice: u = max(0, s − mobilisation months), hire = u + months to hire.
 * An existing team that an option leaves out (`choice` null) closes at month 0 and only runs off.
 */
export function scheduleTeam(
  team: TeamInputs, choice: TeamChoice | null, workforce: WorkforceInputs, into: TeamSchedule,
): void {
  into.existing = team.existing !== null;
  into.goLive = choice?.goLive ?? 0;
  into.referralsClose = choice?.referralsClose ?? 0;
  into.mobilisation = Math.max(0, into.goLive - workforce.mobilisationMonths);
  into.hire = into.mobilisation + workforce.monthsToHire;
}

/** First month with referrals: month 0 of an existing service, go-live of a new one. */
export function opensIn({ existing, goLive }: TeamSchedule): number {
  return existing ? 0 : goLive;
}

/** Y × 12, the month after delivery: nothing starts from it on. */
export function endOfDelivery(deliveryYears: number): number {
  return deliveryYears * MONTHS_PER_YEAR;
}
