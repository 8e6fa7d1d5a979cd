import { highRiskCases, perpetrators, writeArrivals } from './demand';
import { perpetratorsInDelivery } from './coverage';
import type { AuthorityInputs, DemandInputs } from './inputs';
import type { TeamFlow } from './team-flow';
import { total } from '../quantities/series';

/** From MARAC to completion, over the delivery years. Each count has a name and a unit of its own. */
export interface Funnel {
  /** Unit: MARAC cases, repeats among them, in every authority of the area. */
  readonly highRiskCases: number;
  /** Unit: perpetrators in those cases, each once a year. */
  readonly perpetrators: number;
  /** Unit: perpetrators in authorities that a team covers. */
  readonly perpetratorsCovered: number;
  /** Unit: referrals while a team takes them. */
  readonly referrals: number;
  /** Unit: referrals accepted. */
  readonly accepted: number;
  /** Unit: starts. */
  readonly starts: number;
  /** Unit: completions, those of cases open at month 0 among them. */
  readonly completions: number;
}

interface FunnelTerms {
  readonly authorities: readonly AuthorityInputs[];
  readonly demand: DemandInputs;
  readonly deliveryYears: number;
}

/** Cases of every authority a year. Unit: MARAC cases. */
function casesPerYear(authorities: readonly AuthorityInputs[], demand: DemandInputs): number {
  return authorities.reduce((sum, authority) => sum + highRiskCases(authority, demand), 0);
}

/** Referrals of a team: as accepted arrivals, before anyone is turned down. */
function referralsOf(flow: TeamFlow, demand: DemandInputs): number {
  const months = new Float64Array(flow.queue.arrivals.length);
  writeArrivals({ accepted: flow.demand.referred }, demand, flow.schedule, months);
  return total(months);
}

/** Counts from MARAC to completion of one option; yearly counts grow with demand. Units: see `Funnel`. */
export function funnelOf(teams: readonly TeamFlow[], { authorities, demand, deliveryYears }: FunnelTerms): Funnel {
  const inDelivery = (perYear: number): number => perpetratorsInDelivery(perYear, demand.demandGrowth, deliveryYears);
  const sum = (of: (flow: TeamFlow) => number): number => teams.reduce((all, flow) => all + of(flow), 0);
  const cases = casesPerYear(authorities, demand);
  return {
    highRiskCases: inDelivery(cases),
    perpetrators: inDelivery(perpetrators(cases, demand)),
    perpetratorsCovered: inDelivery(sum((flow) => (flow.choice === null ? 0 : flow.demand.perpetrators))),
    referrals: sum((flow) => referralsOf(flow, demand)),
    accepted: sum((flow) => total(flow.queue.arrivals)),
    starts: sum((flow) => total(flow.queue.starts)),
    completions: sum((flow) => total(flow.queue.completions)),
  };
}
