import { monthRunOffEnds, runQueue, type OpeningCaseload, type QueueTotals, type TeamQueue } from './caseload';
import { measureDemand, writeArrivals, type TeamDemand } from './demand';
import type { CaseloadInputs, DemandInputs, TeamChoice, TeamInputs, WorkforceInputs } from './inputs';
import { writePostsInService, writeRecruited } from './posts';
import { scheduleTeam, type TeamSchedule } from './schedule';
import {
  casesPerPost, monthOfFullCapacity, productiveShare, splitPosts, travelLossShare, vacancyShare, writeCapacity,
  type TeamPosts,
} from './workforce';
import { emptySeries, type CountByMonth, type MakeSeries } from '../quantities/series';

/** One delivery team under one option: its demand, its posts and its caseload by month. */
export interface TeamFlow {
  /** Index into `Inputs.teams`. */
  readonly index: number;
  /** Set anew at every run, with its opening caseload. */
  team: TeamInputs;
  /** Null where an existing service is closed by the option. */
  readonly choice: TeamChoice | null;
  readonly demand: TeamDemand;
  readonly schedule: TeamSchedule;
  readonly posts: TeamPosts;
  readonly queue: TeamQueue;
  readonly totals: QueueTotals;
  opening: OpeningCaseload;
  readonly caseManagerPosts: CountByMonth;
  readonly recruited: CountByMonth;
  travelLossShare: number;
  casesPerPost: number;
  vacancyShare: number;
  productiveShare: number;
}

/** What every team of a force shares. `survival` is (1 − h)^k, written once for all teams. */
export interface TeamTerms {
  readonly demand: DemandInputs;
  readonly workforce: WorkforceInputs;
  readonly caseload: CaseloadInputs;
  readonly survival: Float64Array;
}

/** Space for one team's flow over `months`; every run of the model writes into it afresh. */
export function emptyTeamFlow(
  { team, index, choice }: Pick<TeamFlow, 'team' | 'index' | 'choice'>, months: number, make: MakeSeries = emptySeries,
): TeamFlow {
  const series = (): CountByMonth => make<CountByMonth>(months);
  return {
    index,
    team,
    choice,
    demand: { highRiskCases: 0, perpetrators: 0, referred: 0, accepted: 0 },
    schedule: {
      existing: team.existing !== null, mobilisation: 0, goLive: 0, hire: 0, referralsClose: 0, runOffEnds: 0, fullCapacity: 0,
    },
    posts: { chosen: 0, base: 0, baseAfterGoLive: 0, extra: 0 },
    queue: {
      arrivals: series(), waiting: series(), capacity: series(), open: series(),
      starts: series(), lapsed: series(), completions: series(), earlyClosures: series(),
    },
    totals: { lapsed: 0, completions: 0, earlyClosures: 0 },
    opening: openingOf(team),
    caseManagerPosts: series(),
    recruited: series(),
    travelLossShare: 0,
    casesPerPost: 0,
    vacancyShare: 0,
    productiveShare: 0,
  };
}

const NOBODY_BEFORE = emptySeries<CountByMonth>(0);

/** What a team brings to month 0 or, where it is new, to its go-live. */
function openingOf(team: TeamInputs): OpeningCaseload {
  return team.existing ?? { openBySinceStart: NOBODY_BEFORE, waiting: team.openingWaiting };
}

/** A team new to the force, or an existing one that takes on posts, has to mobilise. */
export function mobilises(flow: TeamFlow): boolean {
  return flow.choice !== null && (!flow.schedule.existing || flow.posts.extra > 0);
}

/** Demand, schedule and workforce of one team; `posts` is the number chosen, or sized once and held. */
function staffTeam(flow: TeamFlow, terms: TeamTerms, posts: number): void {
  const { team, choice, schedule } = flow;
  measureDemand(team.authorities, terms.demand, flow.demand);
  scheduleTeam(team, choice, terms.workforce, schedule);
  splitPosts(posts, team.existing?.posts ?? null, choice === null, flow.posts);
  flow.travelLossShare = travelLossShare(team, terms.demand);
  flow.casesPerPost = casesPerPost(terms.workforce.caseloadPerCaseManager, flow.travelLossShare);
  flow.vacancyShare = vacancyShare(terms.workforce);
  flow.productiveShare = productiveShare(terms.workforce);
  schedule.fullCapacity = monthOfFullCapacity(schedule, flow.posts, terms.workforce.inductionMonths);
}

/** Runs one team: demand → workforce → caseload → posts in service (model, sections 2 to 4). */
export function runTeam(flow: TeamFlow, team: TeamInputs, terms: TeamTerms, posts: number): void {
  const { queue, schedule } = flow;
  flow.team = team;
  flow.opening = openingOf(team);
  staffTeam(flow, terms, posts);
  writeArrivals(flow.demand.accepted, terms.demand, schedule, queue.arrivals);
  writeCapacity(flow.posts, schedule, terms.workforce.inductionMonths, flow, queue.capacity);
  runQueue(queue, flow.totals, schedule, flow.opening, terms);
  schedule.runOffEnds = monthRunOffEnds(queue.open, schedule.referralsClose);
  const { fteStep, annualTurnoverShare } = terms.workforce;
  writePostsInService(flow.posts, schedule, { open: queue.open, casesPerPost: flow.casesPerPost, fteStep }, flow.caseManagerPosts);
  writeRecruited(flow.posts, schedule, annualTurnoverShare, flow.recruited);
}
