import type { Agreement } from '../economics/agreement';
import type { Inputs } from '../economics/inputs';
import type { NominalCost } from '../economics/nominal-cost';
import { apportion } from '../quantities/pence';
import { highRiskCases } from '../rollout/demand';
import type { TeamInputs } from '../rollout/inputs';

/** Authorities that the money of some agreement is for. */
function authoritiesNamed(agreements: readonly Agreement[]): ReadonlySet<string> {
  return new Set(agreements.flatMap(({ ringFence }) => ringFence.authorities ?? []));
}

/** A part of a team: an authority that is told apart, or (null) all its others; with its high-risk cases a year. */
interface Area {
  readonly authority: string | null;
  readonly cases: number;
}

function areasOf({ authorities }: TeamInputs, named: ReadonlySet<string>, { demand }: Pick<Inputs, 'demand'>): Area[] {
  const others = authorities.filter(({ id }) => !named.has(id));
  const casesIn = (all: typeof authorities): number => all.reduce((sum, authority) => sum + highRiskCases(authority, demand), 0);
  return [
    ...authorities.filter(({ id }) => named.has(id)).map((authority) => ({ authority: authority.id, cases: casesIn([authority]) })),
    ...(others.length === 0 ? [] : [{ authority: null, cases: casesIn(others) }]),
  ];
}

/** One cost of a team as one cost an area, each within a penny a month of its part; the parts sum to it in every month. */
function shared(cost: NominalCost, areas: readonly Area[]): NominalCost[] {
  const weights = areas.map(({ cases }) => cases);
  if (weights.every((weight) => weight === 0)) return [cost];
  const parts = areas.map(({ authority }) => ({ ...cost, authority, byMonth: new Float64Array(cost.byMonth.length) }));
  cost.byMonth.forEach((pence, month) => {
    apportion(pence, weights).forEach((part, area) => { parts[area]!.byMonth[month] = part; });
  });
  return parts;
}

/**
 * Costs told apart by area, where the money of some agreement is for an area alone: a team's authorities share its posts and
 * its queue, so that each bears cost × own high-risk cases / the team's. Costs of other teams and of the force stay whole.
 * Whole pence.
 */
export function costsByArea(costs: readonly NominalCost[], agreements: readonly Agreement[], inputs: Pick<Inputs, 'teams' | 'demand'>): NominalCost[] {
  const named = authoritiesNamed(agreements);
  if (named.size === 0) return [...costs];
  const areas = new Map(inputs.teams.filter(({ authorities }) => authorities.some(({ id }) => named.has(id)))
    .map((team) => [team.id, areasOf(team, named, inputs)]));
  return costs.flatMap((cost) => {
    const own = cost.team === null ? undefined : areas.get(cost.team);
    return own === undefined ? [cost] : shared(cost, own);
  });
}
