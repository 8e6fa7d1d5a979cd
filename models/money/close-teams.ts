import type { Inputs } from '../economics/inputs';
import type { OptionPlan } from '../rollout/plan';
import type { TeamChoice } from '../rollout/inputs';

/** One option alone, with its posts. */
export interface PlannedOption {
  readonly inputs: Inputs;
  readonly plan: OptionPlan;
}

/**
 * An option whose named teams take nobody from month `close` on, or from when they close already: cases that are open are
 * finished. A new team that would open later does not open; a service that runs today and would be enlarged later keeps its
 * size; at month 0 it closes.
 */
export function closeTeams({ inputs, plan }: PlannedOption, teams: ReadonlySet<string>, close: number): PlannedOption {
  const [option] = inputs.options;
  if (!option) throw new RangeError('no option to close teams of');
  const kept = option.teams.flatMap((choice, index): { readonly choice: TeamChoice; readonly posts: number }[] => {
    const team = inputs.teams[choice.team];
    const posts = plan.posts[index] ?? 0;
    if (!team || !teams.has(team.id) || choice.referralsClose <= close) return [{ choice, posts }];
    if (choice.goLive < close) return [{ choice: { ...choice, referralsClose: close }, posts }];
    if (!team.existing || close === 0) return [];
    return [{ choice: { ...choice, goLive: 0, posts: team.existing.posts, referralsClose: close }, posts: team.existing.posts }];
  });
  return {
    inputs: { ...inputs, options: [{ ...option, teams: kept.map(({ choice }) => choice) }] },
    plan: { posts: kept.map(({ posts }) => posts) },
  };
}
