import type { Finding, ReviewedOption } from './finding';
import { threshold } from './finding';
import { inPercent, inWhole, listed } from './words';
import { monthLabel, monthText } from '../quantities/month';
import { total } from '../quantities/series';
import type { TeamFlow } from '../rollout/team-flow';

/** A team as the option's entry in the file. */
function entry({ option, path, resolved }: ReviewedOption, flow: TeamFlow): { where: string; label: string } {
  const index = option.teams.findIndex(({ team }) => team === flow.team.id);
  return {
    where: index < 0 ? path : `${path}.teams[${index}]`,
    label: resolved.teams.find(({ id }) => id === flow.team.id)?.label ?? flow.team.id,
  };
}

/** Go-live earlier than mobilisation and hiring allow: reported, never silently moved. */
export function goLiveTooEarly(reviewed: ReviewedOption): Finding[] {
  const named = (month: number): string => monthLabel(monthText(month, reviewed.resolved.period.startYear));
  const { mobilisationMonths, monthsToHire } = reviewed.appraisal.inputs.workforce;
  return reviewed.flow.teams.filter(reviewed.mobilises).flatMap((flow): Finding[] => {
    const { goLive, hire } = flow.schedule;
    if (goLive >= mobilisationMonths && hire <= goLive) return [];
    const { where, label } = entry(reviewed, flow);
    return [{
      id: `go_live_too_early.${reviewed.option.id}.${flow.team.id}`,
      weight: 'attention',
      title: `${label} goes live before it can be ready`,
      detail: `${reviewed.option.label}: referrals open in ${named(goLive)}, but mobilisation takes ${mobilisationMonths} months and the `
        + `first new posts are filled in ${named(hire)}. Cases that come before then wait.`,
      where: `${where}.go_live`,
      remedy: monthsToHire > mobilisationMonths
        ? `Hiring takes ${monthsToHire} months and mobilisation ${mobilisationMonths}, so no date helps: lengthen mobilisation to `
          + `${monthsToHire} months (mobilisation_months), or show that hiring is quicker (months_to_hire).`
        : `Open referrals in ${named(mobilisationMonths)} or later.`,
      options: [reviewed.option.id],
    }];
  });
}

/** Share of places empty over the months at full strength, from full capacity until referrals close. */
function idleShare(flow: TeamFlow): number {
  const { queue, schedule } = flow;
  let places = 0;
  let used = 0;
  for (let month = Math.max(schedule.fullCapacity, schedule.goLive); month < schedule.referralsClose; month += 1) {
    places += queue.capacity[month] ?? 0;
    used += (queue.open[month] ?? 0) + (queue.starts[month] ?? 0);
  }
  return places > 0 ? 1 - used / places : 0;
}

/** The teams of an option that fail a test, in one finding: where they are in the file, and what is said of each. */
function overTeams(
  reviewed: ReviewedOption, said: (flow: TeamFlow) => string | null,
): { where: string; labels: string; detail: string } | null {
  const failing = reviewed.flow.teams.filter(({ choice }) => choice !== null).flatMap((flow) => {
    const words = said(flow);
    return words === null ? [] : [{ ...entry(reviewed, flow), words }];
  });
  if (failing.length === 0) return null;
  return {
    where: failing.map(({ where }) => `${where}.posts`).join(', '),
    labels: listed(failing.map(({ label }) => label)),
    detail: failing.map(({ label, words }) => `${label}: ${words}.`).join(' '),
  };
}

/** Posts that stand idle. */
export function postsIdle(reviewed: ReviewedOption): Finding[] {
  const limit = threshold(reviewed.resolved, 'review_idle_capacity_share');
  const teams = overTeams(reviewed, (flow) => {
    const idle = idleShare(flow);
    return idle > limit ? `${inPercent(idle)} of the places of ${flow.posts.chosen} case manager posts stand empty at full strength` : null;
  });
  return teams === null ? [] : [{
    id: `posts_idle.${reviewed.option.id}`,
    weight: 'attention',
    title: `${reviewed.option.label}: more posts than cases in ${teams.labels}`,
    detail: teams.detail,
    where: teams.where,
    remedy: 'Lower the posts, leave them out so that they are sized from demand, or join authorities into one team.',
    options: [reviewed.option.id],
  }];
}

/** Posts that are never enough: too many accepted cases lapse while waiting. */
export function postsNeverEnough(reviewed: ReviewedOption): Finding[] {
  const limit = threshold(reviewed.resolved, 'review_lapsed_share');
  const teams = overTeams(reviewed, (flow) => {
    const arrived = total(flow.queue.arrivals) + flow.opening.waiting;
    const lapsed = total(flow.queue.lapsed);
    if (arrived === 0 || lapsed / arrived <= limit) return null;
    return `${inWhole(lapsed)} of ${inWhole(arrived)} accepted cases (${inPercent(lapsed / arrived)}) lapse while waiting, `
      + `with ${flow.posts.chosen} case manager posts`;
  });
  return teams === null ? [] : [{
    id: `posts_never_enough.${reviewed.option.id}`,
    weight: reviewed.option.id === reviewed.resolved.baseline ? 'note' : 'attention',
    title: `${reviewed.option.label}: too few posts for everyone accepted in ${teams.labels}`,
    detail: teams.detail,
    where: teams.where,
    remedy: 'Add posts, hire earlier, or say in the option that this need is left unmet.',
    options: [reviewed.option.id],
  }];
}

/** Authorities that an option leaves without a team. */
export function uncovered(reviewed: ReviewedOption, names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  const baseline = reviewed.option.id === reviewed.resolved.baseline;
  return [{
    id: `uncovered.${reviewed.option.id}`,
    weight: baseline ? 'note' : 'attention',
    title: `${reviewed.option.label} leaves ${inWhole(names.length)} of ${inWhole(reviewed.resolved.authorities.length)} authorities uncovered`,
    detail: `No team covers ${listed(names)}.`,
    where: `${reviewed.path}.teams`,
    remedy: 'Add the authorities to a team of this option, or state why their victims wait.',
    options: [reviewed.option.id],
  }];
}
