import { monthRunOffEnds, runQueue, type OpeningCaseload, type QueueTotals, type TeamQueue } from './caseload';
import { writeArrivals, type TeamDemand } from './demand';
import type { CaseloadInputs, DemandInputs, TeamChoice, TeamInputs, WorkforceInputs } from './inputs';
import { emptyStretches, findPostsInService } from './posts';
import { scheduleTeam, type TeamSchedule } from './schedule';
import {
  casesPerPost, monthOfFullCapacity, splitPosts, writeCapacity, type PostShares, type TeamPosts,
} from './workforce';
import { emptySeries, type CountByMonth, type MakeSeries } from '../quantities/series';
import type { Stretches } from '../quantities/time';

/** One delivery team under one option: its demand, its posts and its caseload by month. */
export interface TeamFlow {
  /** Index into `Inputs.teams`. */
  readonly index: number;
  /** Set anew at every run, with its opening caseload. */
  team: TeamInputs;
  /** Null where an existing service is closed by the option. */
  readonly choice: TeamChoice | null;
  /** Case manager posts: the option's number, or sized once and held. */
  readonly plannedPosts: number;
  readonly demand: TeamDemand;
  readonly schedule: TeamSchedule;
  readonly posts: TeamPosts;
  readonly queue: TeamQueue;
  readonly totals: QueueTotals;
  /** What the team brings to month 0 or, where it is new, to its go-live. */
  readonly opening: OpeningCaseload;
  /** Case manager posts in service. */
  readonly stretches: Stretches;
  /** Space for the posts of one role in each stretch. */
  readonly rolePosts: CountByMonth;
  casesPerPost: number;
  fteStep: number;
  vacancyShare: number;
  productiveShare: number;
}

/** What every team of a force shares. */
export interface TeamTerms {
  readonly demand: DemandInputs;
  readonly workforce: WorkforceInputs;
  readonly caseload: CaseloadInputs;
}

/** What follows from these for every team alike, worked out once. */
export interface SharedTerms {
  /** (1 − h)^k */
  readonly survival: Float64Array;
  readonly shares: PostShares;
}

/** What makes a flow: the team, what the option decides for it, and its posts. */
export type TeamPlan = Pick<TeamFlow, 'team' | 'index' | 'choice' | 'plannedPosts'>;

/** Space for one team's flow, whose demand is measured elsewhere, over `months`; every run of the model writes into it afresh. */
export function emptyTeamFlow(
  { team, index, choice, plannedPosts }: TeamPlan, demand: TeamDemand, months: number, make: MakeSeries = emptySeries,
): TeamFlow {
  const series = (): CountByMonth => make<CountByMonth>(months);
  return {
    index,
    team,
    choice,
    plannedPosts,
    demand,
    schedule: {
      existing: team.existing !== null, mobilisation: 0, goLive: 0, hire: 0, referralsClose: 0, runOffEnds: 0, fullCapacity: 0,
    },
    posts: { chosen: 0, base: 0, baseAfterGoLive: 0, extra: 0 },
    queue: {
      arrivals: series(), waiting: series(), capacity: series(), open: series(),
      starts: series(), lapsed: series(), completions: series(), earlyClosures: series(), ran: 0, openAtClose: 0, waitingAtClose: 0,
    },
    totals: { lapsed: 0, completions: 0, earlyClosures: 0 },
    opening: { openBySinceStart: NOBODY_BEFORE, waiting: 0 },
    stretches: emptyStretches(months, make),
    rolePosts: series(),
    casesPerPost: 0,
    fteStep: 0,
    vacancyShare: 0,
    productiveShare: 0,
  };
}

const NOBODY_BEFORE = emptySeries<CountByMonth>(0);

function open({ existing, openingWaiting }: TeamInputs, into: OpeningCaseload): void {
  into.openBySinceStart = existing === null ? NOBODY_BEFORE : existing.openBySinceStart;
  into.waiting = existing === null ? openingWaiting : existing.waiting;
}

/** A team new to the force, or an existing one that takes on posts, has to mobilise. */
export function mobilises(flow: TeamFlow): boolean {
  return flow.choice !== null && (!flow.schedule.existing || flow.posts.extra > 0);
}

/** Schedule and workforce of one team. */
function staffTeam(flow: TeamFlow, terms: TeamTerms, { shares }: SharedTerms): void {
  const { team, choice, schedule } = flow;
  scheduleTeam(team, choice, terms.workforce, schedule);
  splitPosts(flow.plannedPosts, team.existing?.posts ?? null, choice === null, flow.posts);
  flow.casesPerPost = casesPerPost(terms.workforce.caseloadPerCaseManager, flow.demand.travelLossShare);
  flow.fteStep = terms.workforce.fteStep;
  flow.vacancyShare = shares.vacancyShare;
  flow.productiveShare = shares.productiveShare;
  schedule.fullCapacity = monthOfFullCapacity(schedule, flow.posts, terms.workforce.inductionMonths);
}

/** Runs one team on its demand: workforce → caseload → posts in service (model, sections 3 and 4). */
export function runTeam(flow: TeamFlow, team: TeamInputs, terms: TeamTerms, shared: SharedTerms): void {
  const { queue, schedule } = flow;
  const { inductionMonths } = terms.workforce;
  flow.team = team;
  open(team, flow.opening);
  staffTeam(flow, terms, shared);
  writeArrivals(flow.demand, terms.demand, schedule, queue.arrivals);
  writeCapacity(flow.posts, schedule, inductionMonths, flow, queue.capacity);
  runQueue(queue, schedule, flow.opening, terms, shared.survival);
  schedule.runOffEnds = monthRunOffEnds(queue.open, schedule.referralsClose);
  findPostsInService(flow.posts, schedule, flow, flow.stretches);
}
