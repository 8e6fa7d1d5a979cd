import { emptyTeamDemand, measureDemand } from './demand';
import type { CaseloadInputs, DemandInputs, OptionInputs, TeamInputs, WorkforceInputs } from './inputs';
import { casesPerPost, postsNeeded } from './workforce';

interface SizingInputs {
  readonly teams: readonly TeamInputs[];
  readonly demand: DemandInputs;
  readonly workforce: WorkforceInputs;
  readonly caseload: CaseloadInputs;
}

/** Case manager posts of each team an option chooses, in the order of `OptionInputs.teams`. */
export interface OptionPlan {
  readonly posts: readonly number[];
}

/**
 * Posts are choices, not beliefs: the option's number, else sized once from demand at the values given and then held
 * in every draw and search (model, section 3). Unit: posts.
 */
export function planOption(option: OptionInputs, inputs: SizingInputs): OptionPlan {
  return { posts: option.teams.map((choice) => choice.posts ?? sizeTeam(teamAt(inputs.teams, choice.team), inputs)) };
}

/** roundUp(accepted × L / 12 / cases per post, fte step) for one team. Unit: posts. */
export function sizeTeam(team: TeamInputs, inputs: SizingInputs): number {
  const demand = emptyTeamDemand();
  measureDemand(team.authorities, inputs.demand, demand);
  const perPost = casesPerPost(inputs.workforce.caseloadPerCaseManager, demand.travelLossShare);
  return postsNeeded(demand.accepted, inputs.caseload.interventionMonths, perPost, inputs.workforce.fteStep);
}

export function teamAt(teams: readonly TeamInputs[], index: number): TeamInputs {
  const team = teams[index];
  if (!team) throw new RangeError(`no team ${index} among ${teams.length}`);
  return team;
}
