import type { Inputs } from '../economics/inputs';
import type { TeamVolumes } from '../economics/nominal-cost';
import type { OptionFlow } from '../economics/option-flow';
import { emptyVolumes, type Volumes } from '../economics/volumes';
import { emptySeries, type CountByMonth } from '../quantities/series';
import { addForceDrivers, writeTeamDrivers } from '../rollout/driver-volumes';
import { isForForce, writeRolePostsByMonth } from '../rollout/roles';

/**
 * What drives costs, by month: of each team, then of the force as a whole, to which roles belong that are sized or rounded
 * over it. They sum to the volumes of the option. Units: cases, people, posts or teams a month.
 */
export function volumesByTeam(inputs: Inputs, flow: OptionFlow): TeamVolumes[] {
  const { roles, workforce, caseload: { interventionMonths } } = inputs;
  const sizing = { fteStep: workforce.fteStep, interventionMonths, span: flow.span };
  const empty = (): Volumes<CountByMonth> => emptyVolumes<CountByMonth>(roles.length, flow.months, emptySeries);
  const ofForce = empty();
  addForceDrivers(flow.span, ofForce.drivers, 1);
  roles.forEach((role, index) => { if (isForForce(role)) writeRolePostsByMonth(role, flow.teams, sizing, ofForce.posts[index]!); });
  const ofTeams = flow.teams.map((team) => {
    const volumes = empty();
    writeTeamDrivers(team, workforce, volumes.drivers, 1);
    roles.forEach((role, index) => { if (!isForForce(role)) writeRolePostsByMonth(role, [team], sizing, volumes.posts[index]!); });
    return { team: team.team.id, volumes };
  });
  return [...ofTeams, { team: null, volumes: ofForce }];
}
