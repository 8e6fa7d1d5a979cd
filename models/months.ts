import { feltSpan, writeFeltByMonth } from './economics/effect-felt';
import type { Inputs } from './economics/inputs';
import type { OptionFlow } from './economics/option-flow';
import type { Terms } from './economics/terms';
import { emptyVolumes, sumVolumes, type Volumes } from './economics/volumes';
import { emptySeries, type CountByMonth } from './quantities/series';
import { addForceDrivers, writeTeamDrivers } from './rollout/driver-volumes';
import { writeRolePostsByMonth } from './rollout/roles';

/**
 * Volumes of an option by month, for those who read months; a run sums the same equations by year.
 * Units: cases, people, posts, teams or case-months a month.
 */
export function monthsOf({ inputs, terms }: { readonly inputs: Inputs; readonly terms: Terms }, flow: OptionFlow): Volumes<CountByMonth> {
  const { roles, workforce: { fteStep }, caseload: { interventionMonths } } = inputs;
  const volumes = emptyVolumes<CountByMonth>(roles.length, flow.months, emptySeries);
  const sizing = { fteStep, interventionMonths, span: flow.span };
  sumVolumes(flow.teams.map((team) => {
    const own = emptyVolumes<CountByMonth>(roles.length, flow.months, emptySeries);
    writeTeamDrivers(team, inputs.workforce, own.drivers, 1);
    return own;
  }), volumes);
  addForceDrivers(flow.span, volumes.drivers, 1);
  roles.forEach((role, index) => { writeRolePostsByMonth(role, flow.teams, sizing, volumes.posts[index]!); });
  for (const denominator of terms.denominators) {
    writeFeltByMonth(flow.starts, terms.effectPerStart[denominator], feltSpan(inputs, flow.months), volumes.felt[denominator]);
  }
  return volumes;
}
