import { SAME_COUNT } from '../quantities/rounding';
import { adoption, writeArrivals } from './demand';
import type { DemandInputs } from './inputs';
import { endOfDelivery, opensIn, type TeamSchedule } from './schedule';
import { mobilises, type TeamFlow } from './team-flow';
import { total } from '../quantities/series';

/**
 * What holds a team back: it is not open or not enlarged yet, new posts are not filled or not at full pace, referrals
 * still build up, there are too few posts, referrals have closed; or nothing but demand itself.
 */
export type Limit = 'go_live' | 'hiring' | 'ramp' | 'posts' | 'close' | 'demand';

export const LIMITS: readonly Limit[] = ['go_live', 'hiring', 'ramp', 'posts', 'close', 'demand'];

/** One amount for each limit. */
export type ByLimit = Readonly<Record<Limit, number>>;

/** Whether the roll-out of one team can work, and what stands in its way. */
export interface TeamFeasibility {
  /** Months of delivery in which each limit holds; they add up to the months of delivery. */
  readonly months: ByLimit;
  /**
   * People accepted, or who would be at full adoption, whom each limit keeps from starting in delivery. With the
   * starts they add up to accepted demand over the delivery years and those waiting at the opening.
   */
  readonly heldBack: ByLimit;
  /** The limit of most months; of two with as many, the one that holds back more people. */
  readonly binding: Limit;
  /** Accepted people who never start. Unit: people. */
  readonly unmet: number;
  /** First month at full strength. Null where the option brings no new posts. */
  readonly fullCapacity: number | null;
  /** Months with referrals in which more cases are open than the places of the posts in service. */
  readonly monthsOverCap: number;
  /** Largest share of its places that is used in any month with referrals; 0 where there are none. */
  readonly peakUse: number;
}

/** Posts that are short in a month: to come with an enlargement, still to be filled, or not planned at all. */
function shortOfPosts(month: number, flow: TeamFlow): Limit {
  if (!mobilises(flow) || month >= flow.schedule.fullCapacity) return 'posts';
  return month < flow.schedule.goLive ? 'go_live' : 'hiring';
}

/**
 * What holds a team back in one month of delivery: starts(m) < waiting + arrivals means too few places; otherwise
 * all who come can start, and referrals build up until adoption is whole.
 */
export function limitIn(month: number, flow: TeamFlow, demand: DemandInputs): Limit {
  const { queue, schedule } = flow;
  if (month >= schedule.referralsClose) return 'close';
  if (month < opensIn(flow.schedule)) return 'go_live';
  const kept = queue.waiting[month]! + queue.arrivals[month]! - queue.starts[month]!;
  if (kept > SAME_COUNT) return shortOfPosts(month, flow);
  return adoption(month, schedule, demand.referralRampMonths) < 1 ? 'ramp' : 'demand';
}

/** Accepted people a month if referrals were open at full adoption through all of delivery. */
function potential(flow: TeamFlow, demand: DemandInputs, end: number): Float64Array {
  const always: TeamSchedule = { ...flow.schedule, existing: true, goLive: 0, referralsClose: end };
  const arrivals = new Float64Array(flow.queue.arrivals.length);
  writeArrivals(flow.demand, demand, always, arrivals);
  return arrivals;
}

function nothing(): Record<Limit, number> {
  return { go_live: 0, hiring: 0, ramp: 0, posts: 0, close: 0, demand: 0 };
}

/** Who never comes, by what keeps them away: before go-live, while referrals build up, after the close. */
function addNeverAccepted(flow: TeamFlow, demand: DemandInputs, end: number, into: Record<Limit, number>): void {
  const whole = potential(flow, demand, end);
  for (let month = 0; month < end; month += 1) {
    const missing = whole[month]! - flow.queue.arrivals[month]!;
    if (month >= flow.schedule.referralsClose) into.close += missing;
    else if (month < opensIn(flow.schedule)) into.go_live += missing;
    else into.ramp += missing;
  }
}

/** Who comes and lapses, by what is short in the month in which they do. */
function addLapsed(flow: TeamFlow, into: Record<Limit, number>): void {
  const { queue: { lapsed }, schedule } = flow;
  for (let month = 0; month < lapsed.length; month += 1) {
    if (lapsed[month]! > 0) into[month >= schedule.referralsClose ? 'close' : shortOfPosts(month, flow)] += lapsed[month]!;
  }
}

function mostMonths(months: ByLimit, heldBack: ByLimit): Limit {
  return LIMITS.reduce((most, limit) => {
    const more = months[limit] - months[most] || heldBack[limit] - heldBack[most];
    return more > 0 ? limit : most;
  });
}

/** Use of the places month by month while referrals are open: (open + starts) ÷ capacity. */
function placesUsed({ queue, schedule }: TeamFlow): { monthsOverCap: number; peakUse: number } {
  let monthsOverCap = 0;
  let peakUse = 0;
  for (let month = 0; month < schedule.referralsClose; month += 1) {
    const held = queue.open[month]! + queue.starts[month]!;
    const places = queue.capacity[month]!;
    if (held > places + SAME_COUNT) monthsOverCap += 1;
    if (places > 0) peakUse = Math.max(peakUse, held / places);
  }
  return { monthsOverCap, peakUse };
}

/** What holds one team back over the delivery years, month by month and in people. See `TeamFeasibility` for units. */
export function feasibility(flow: TeamFlow, demand: DemandInputs, deliveryYears: number): TeamFeasibility {
  const end = endOfDelivery(deliveryYears);
  const months = nothing();
  const heldBack = nothing();
  for (let month = 0; month < end; month += 1) months[limitIn(month, flow, demand)] += 1;
  addNeverAccepted(flow, demand, end, heldBack);
  addLapsed(flow, heldBack);
  return {
    months, heldBack, binding: mostMonths(months, heldBack),
    unmet: total(flow.queue.lapsed),
    fullCapacity: mobilises(flow) ? flow.schedule.fullCapacity : null,
    ...placesUsed(flow),
  };
}

/** A team's caseload in one month. Units: cases; lapsed is a flow, the rest are stocks. */
export interface CaseloadMonth {
  readonly month: number;
  /** Open cases with those started in the month. */
  readonly caseload: number;
  readonly capacity: number;
  readonly waiting: number;
  readonly lapsed: number;
}

/** Caseload beside capacity from month 0 to the end of run-off. Places count while referrals are open; then only cases. */
export function caseloadByMonth({ queue, schedule }: TeamFlow): CaseloadMonth[] {
  const end = Math.min(queue.open.length, schedule.runOffEnds + 1);
  return Array.from({ length: end }, (_, month) => ({
    month,
    caseload: queue.open[month]! + queue.starts[month]!,
    capacity: month < schedule.referralsClose ? queue.capacity[month]! : 0,
    waiting: queue.waiting[month]!,
    lapsed: queue.lapsed[month]!,
  }));
}
