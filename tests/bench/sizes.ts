import type { Inputs } from '../../models/economics/inputs';
import type { OptionInputs, TeamInputs } from '../../models/rollout/inputs';

const repeat = <Item>(count: number, items: readonly Item[]): Item[] => Array.from({ length: count }, (_, index) => items[index % items.length]!);

/** One option that runs `count` teams, made from those there are, all over delivery. */
export function withTeams(inputs: Inputs, count: number): Inputs {
  const teams = repeat(count, inputs.teams).map((team, index): TeamInputs => ({ ...team, id: `team_${index}` }));
  const referralsClose = inputs.period.deliveryYears * 12;
  return { ...inputs, teams, options: [{ id: 'all', teams: teams.map((_, team) => ({ team, goLive: 6, referralsClose, posts: 3 })) }] };
}

/** One option that runs every team over `deliveryYears`. */
export function withYears(inputs: Inputs, deliveryYears: number): Inputs {
  return withTeams({ ...inputs, period: { ...inputs.period, deliveryYears } }, inputs.teams.length);
}

/** The option with most teams, `count` times over: options of one size, so that only their number differs. */
export function withOptions(inputs: Inputs, count: number): Inputs {
  const largest = inputs.options.reduce((most, each) => (each.teams.length > most.teams.length ? each : most));
  return { ...inputs, options: repeat(count, [largest]).map((option, index): OptionInputs => ({ ...option, id: `option_${index}` })) };
}

export const monthsOf = ({ period }: Inputs): number => 12 * (period.deliveryYears + period.tailYears);
