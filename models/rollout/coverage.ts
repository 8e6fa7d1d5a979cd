import { highRiskCases, perpetrators } from './demand';
import type { AuthorityInputs, DemandInputs, NeedInputs } from './inputs';
import type { TeamFlow } from './team-flow';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** Who Drive reaches in one authority over the delivery years. */
export interface AuthorityCoverage {
  readonly authority: string;
  /** Null where no team of the option covers the authority. */
  readonly team: string | null;
  /** People a year, in the first year. */
  readonly perpetrators: number;
  /** Starts ÷ perpetrators over the delivery years; 0 where no team covers it. */
  readonly coverage: number;
}

/** Perpetrators over the delivery years: Σ_{y<Y} perpetrators × (1 + growth)^y. Unit: people. */
export function perpetratorsInDelivery(perYear: number, demandGrowth: number, deliveryYears: number): number {
  let people = 0;
  let yearly = perYear;
  for (let year = 0; year < deliveryYears; year += 1) {
    people += yearly;
    yearly *= 1 + demandGrowth;
  }
  return people;
}

/** Starts of a team in its delivery years ÷ perpetrators in its authorities over the same years. Unit: share. */
export function teamCoverage(flow: TeamFlow, demandGrowth: number, deliveryYears: number): number {
  let starts = 0;
  const end = deliveryYears * MONTHS_PER_YEAR;
  for (let month = 0; month < end; month += 1) starts += flow.queue.starts[month]!;
  const people = perpetratorsInDelivery(flow.demand.perpetrators, demandGrowth, deliveryYears);
  return people > 0 ? starts / people : 0;
}

/**
 * Coverage by authority, so that an area left out is visible. A team serves its authorities in proportion to demand,
 * so they share one coverage. Units: see `AuthorityCoverage`.
 */
export function coverageByAuthority(
  authorities: readonly AuthorityInputs[], teams: readonly TeamFlow[], demand: DemandInputs, deliveryYears: number,
): AuthorityCoverage[] {
  return authorities.map((authority) => {
    const flow = teams.find(({ team, choice }) => choice !== null && team.authorities.some(({ id }) => id === authority.id));
    return {
      authority: authority.id,
      team: flow?.team.id ?? null,
      perpetrators: perpetrators(highRiskCases(authority, demand), demand),
      coverage: flow ? teamCoverage(flow, demand.demandGrowth, deliveryYears) : 0,
    };
  });
}

/** Idvas and administrators the whole MARAC caseload calls for, for display beside the roll-out. */
export interface MaracNeed {
  readonly highRiskCases: number;
  readonly idvaPosts: number;
  readonly administratorPosts: number;
}

/** Idvas = high-risk cases ÷ referrals a post; administrators = high-risk cases ÷ cases a post. Unit: posts. */
export function maracNeed(authorities: readonly AuthorityInputs[], demand: DemandInputs, need: NeedInputs): MaracNeed {
  let cases = 0;
  for (const authority of authorities) cases += highRiskCases(authority, demand);
  return {
    highRiskCases: cases,
    idvaPosts: cases / need.idvaReferralsPerPost,
    administratorPosts: cases / need.maracCasesPerAdministrator,
  };
}
