import type { WorkforceInputs } from './inputs';
import { AVERAGE_PACE_IN_INDUCTION } from '../quantities/rates';
import { roundUp } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { TeamSchedule } from './schedule';

/** Posts of one team under one option. `base` serves from month 0, `extra` from the month of hire. */
export interface TeamPosts {
  /** The option's number, or the number sized from demand. */
  chosen: number;
  base: number;
  /** The base after a cut at go-live. */
  baseAfterGoLive: number;
  extra: number;
}

/** caseload per case manager × (1 − travel loss). Unit: open cases a post. */
export function casesPerPost(caseloadPerCaseManager: number, travelLoss: number): number {
  return caseloadPerCaseManager * (1 - travelLoss);
}

/** Posts sized from demand: roundUp(accepted × L / 12 / cases per post, fte step). Unit: posts. */
export function postsNeeded(accepted: number, months: number, perPost: number, fteStep: number): number {
  return roundUp((accepted * months) / MONTHS_PER_YEAR / perPost, fteStep);
}

/** turnover × months to hire / (12 + turnover × months to hire). Unit: share of posts standing empty. */
export function vacancyShare(workforce: WorkforceInputs): number {
  const monthsLost = workforce.annualTurnoverShare * workforce.monthsToHire;
  return monthsLost / (MONTHS_PER_YEAR + monthsLost);
}

/** 1 − turnover × induction months / 24: people in induction work, on average, at half pace. Unit: share. */
export function productiveShare(workforce: WorkforceInputs): number {
  const yearInInduction = (workforce.annualTurnoverShare * workforce.inductionMonths) / MONTHS_PER_YEAR;
  return 1 - yearInInduction * AVERAGE_PACE_IN_INDUCTION;
}

/** Of all posts, the share that stands empty; of the work of the others, the share that gets done. */
export interface PostShares {
  vacancyShare: number;
  productiveShare: number;
}

/** The shares of posts that every team has alike. */
export function writePostShares(workforce: WorkforceInputs, into: PostShares): void {
  into.vacancyShare = vacancyShare(workforce);
  into.productiveShare = productiveShare(workforce);
}

/** Splits the chosen posts into those an existing service already has and those an option adds. Unit: posts. */
export function splitPosts(chosen: number, existingPosts: number | null, closes: boolean, into: TeamPosts): void {
  const standing = existingPosts ?? 0;
  into.chosen = closes ? 0 : chosen;
  into.base = standing;
  into.baseAfterGoLive = closes ? standing : Math.min(standing, chosen);
  into.extra = closes ? 0 : Math.max(0, chosen - standing);
}

/** Month of full capacity: hire + induction; 0 where an existing service adds nothing. */
export function monthOfFullCapacity(schedule: TeamSchedule, posts: TeamPosts, inductionMonths: number): number {
  return schedule.existing && posts.extra === 0 ? 0 : schedule.hire + inductionMonths;
}

/** What one team's posts can carry: see `writeCapacity`. */
export interface CapacityTerms {
  readonly casesPerPost: number;
  readonly vacancyShare: number;
  readonly productiveShare: number;
}

/**
 * capacity(m) = (base(m) + extra × build(m)) × (1 − vacancy share) × productive share × cases per post,
 * build(m) = min(1, (m − hire + 1) / (induction months + 1)), 0 before hire. Unit: open cases.
 */
export function writeCapacity(
  posts: TeamPosts, schedule: TeamSchedule, inductionMonths: number, terms: CapacityTerms, into: Float64Array,
): void {
  const casesPerFilledPost = (1 - terms.vacancyShare) * terms.productiveShare * terms.casesPerPost;
  const settled = Math.min(into.length, Math.max(schedule.goLive, schedule.hire + inductionMonths));
  for (let month = 0; month < settled; month += 1) {
    const base = month < schedule.goLive ? posts.base : posts.baseAfterGoLive;
    const build = month < schedule.hire ? 0 : Math.min(1, (month - schedule.hire + 1) / (inductionMonths + 1));
    into[month] = (base + posts.extra * build) * casesPerFilledPost;
  }
  into.fill((posts.baseAfterGoLive + posts.extra) * casesPerFilledPost, settled);
}
