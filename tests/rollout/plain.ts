import { emptyTeamDemand, measureDemand } from '../../models/rollout/demand';
import { emptySeries, type CountByMonth } from '../../models/quantities/series';
import type { AuthorityInputs, CaseloadInputs, DemandInputs, TeamInputs, WorkforceInputs } from '../../models/rollout/inputs';
import type { TeamSchedule } from '../../models/rollout/schedule';
import { emptyTeamFlow, runTeam, type TeamFlow } from '../../models/rollout/team-flow';
import { writeDepartures, writeSurvival } from '../../models/rollout/caseload';
import { writePostShares } from '../../models/rollout/workforce';

/*
 * A world in which every equation can be done in the head: 1,200 cases a year in each authority, one person behind each,
 * all referred and accepted, so 100 arrivals a month; ten cases a post; no turnover; two months of intervention.
 */

export const demand: DemandInputs = {
  maracCasesPer10000AdultWomen: 40, adultWomenShare: 0.5, maracRepeatShare: 0, pairsPerPerpetrator: 1, referralShare: 1,
  acceptanceShare: 1, demandGrowth: 0, referralRampMonths: 0, waitingLapseShare: 0,
};

export const workforce: WorkforceInputs = {
  caseloadPerCaseManager: 10, fteStep: 0.5, mobilisationMonths: 0, monthsToHire: 0, annualTurnoverShare: 0, inductionMonths: 0,
};

export const caseload: CaseloadInputs = { interventionMonths: 2, monthlyEarlyClosure: 0 };

export const authority = (change: Partial<AuthorityInputs> = {}): AuthorityInputs => ({
  id: 'plain', population16plus: 0, adultWomen: null, maracCasesPerYear: 1_200, travelLossShare: 0, ...change,
});

export const team = (change: Partial<TeamInputs> = {}): TeamInputs => ({
  id: 'plain', authorities: [authority()], existing: null, openingWaiting: 0, ...change,
});

export const schedule = (change: Partial<TeamSchedule> = {}): TeamSchedule => ({
  existing: false, mobilisation: 0, goLive: 0, hire: 0, referralsClose: 12, runOffEnds: 12, fullCapacity: 0, ...change,
});

export const series = (length: number): CountByMonth => emptySeries<CountByMonth>(length);

/** One team run over two years. */
export function run(given: {
  team?: TeamInputs; goLive?: number; referralsClose?: number; posts?: number; closed?: boolean;
  demand?: Partial<DemandInputs>; workforce?: Partial<WorkforceInputs>; caseload?: Partial<CaseloadInputs>;
}): TeamFlow {
  const { goLive = 0, referralsClose = 12, posts = 1 } = given;
  const terms = {
    demand: { ...demand, ...given.demand }, workforce: { ...workforce, ...given.workforce },
    caseload: { ...caseload, ...given.caseload },
  };
  const survival = new Float64Array(25);
  writeSurvival(terms.caseload, survival);
  const choice = given.closed ? null : { team: 0, goLive, referralsClose, posts };
  const own = given.team ?? team();
  const wanted = emptyTeamDemand();
  measureDemand(own.authorities, terms.demand, wanted);
  const flow = emptyTeamFlow({ team: own, index: 0, choice, plannedPosts: posts }, wanted, 24);
  const shares = { vacancyShare: 0, productiveShare: 0 };
  writePostShares(terms.workforce, shares);
  runTeam(flow, own, terms, { survival, shares });
  writeDepartures(flow, terms, survival);
  return flow;
}

/** The first months of a series, to be read beside numbers; the sign of nought is nobody's business. */
export const first = (count: number, of: Float64Array): number[] => [...of.subarray(0, count)].map((value) => value + 0);
