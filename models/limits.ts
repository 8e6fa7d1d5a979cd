import { appraise, optionFlow, type Appraisal } from './appraise';
import type { Inputs } from './economics/inputs';
import type { OptionFlow } from './economics/option-flow';
import { monthsOf } from './months';
import { SAME_COUNT } from './quantities/rounding';
import { feasibility, type TeamFeasibility } from './rollout/feasibility';
import { funnelOf, type Funnel } from './rollout/funnel';
import type { OptionInputs, TeamChoice } from './rollout/inputs';
import type { OptionPlan } from './rollout/plan';
import { openingsOf, replacedPerMonth, type Opening } from './rollout/recruitment';
import { endOfDelivery } from './rollout/schedule';
import { mobilises, type TeamFlow } from './rollout/team-flow';

/** One change of a plan. The first four are an option's to choose; the last three are beliefs that would have to hold. */
export type RelaxationKind =
  | 'more_posts' | 'go_live_earlier' | 'go_live_later' | 'close_later'
  | 'hire_sooner' | 'caseload_larger' | 'caseload_smaller';

/** What one change alone does to an option, posts of everything else held. */
export interface Relaxation {
  readonly kind: RelaxationKind;
  /** A choice of the option, or a belief that no option can choose. */
  readonly lever: 'choice' | 'belief';
  /** Null where it concerns every team of the option. */
  readonly team: string | null;
  /** Before and after: posts, months from month 0, months to hire or cases a post. */
  readonly from: number;
  readonly to: number;
  /** People more (or fewer) who start. */
  readonly startsGained: number;
  /** £ real, undiscounted. */
  readonly costChange: number;
  /** £ at year 0. */
  readonly npsvChange: number;
  /** £ real, undiscounted, for each extra start; null where nobody more starts. */
  readonly costPerExtraStart: number | null;
}

/** One team of an option: what holds it back, and the cheapest of its own choices that lets at least one more person start. */
export interface TeamLimits extends TeamFeasibility {
  readonly team: string;
  readonly cheapest: Relaxation | null;
}

/** A change before it is run. */
interface Change {
  readonly kind: RelaxationKind;
  readonly team: string | null;
  readonly from: number;
  readonly to: number;
  readonly inputs: Inputs;
  readonly plan: OptionPlan;
}

/** An option, its posts and the inputs with that option alone. */
interface Planned {
  readonly option: OptionInputs;
  readonly plan: OptionPlan;
  readonly inputs: Inputs;
  readonly flow: OptionFlow;
}

function planned(appraisal: Appraisal, optionId: string): Planned {
  const flow = optionFlow(appraisal, optionId);
  const plan = appraisal.plans[appraisal.options.indexOf(flow)];
  if (!plan) throw new RangeError(`no plan for option ${optionId}`);
  return { option: flow.option, plan, flow, inputs: { ...appraisal.inputs, options: [flow.option] } };
}

function withChoice({ inputs, option }: Planned, index: number, change: Partial<TeamChoice>): Inputs {
  const teams = option.teams.map((choice, each) => (each === index ? { ...choice, ...change } : choice));
  return { ...inputs, options: [{ ...option, teams }] };
}

function morePosts(own: Planned, flow: TeamFlow, index: number): Change {
  const step = own.inputs.workforce.fteStep > 0 ? own.inputs.workforce.fteStep : 1;
  const from = own.plan.posts[index] ?? 0;
  const posts = own.plan.posts.map((each, team) => (team === index ? from + step : each));
  return { kind: 'more_posts', team: flow.team.id, from, to: from + step, inputs: own.inputs, plan: { posts } };
}

/** A month earlier only where mobilisation still fits after month 0; a month later only before referrals close. */
function otherGoLive(own: Planned, flow: TeamFlow, index: number): Change[] {
  if (!mobilises(flow)) return [];
  const { goLive: from, referralsClose } = flow.schedule;
  const moved = (kind: 'go_live_earlier' | 'go_live_later', to: number): Change =>
    ({ kind, team: flow.team.id, from, to, inputs: withChoice(own, index, { goLive: to }), plan: own.plan });
  return [
    ...(from > own.inputs.workforce.mobilisationMonths ? [moved('go_live_earlier', from - 1)] : []),
    ...(from + 1 < referralsClose ? [moved('go_live_later', from + 1)] : []),
  ];
}

function laterClose(own: Planned, flow: TeamFlow, index: number): Change[] {
  const from = flow.schedule.referralsClose;
  if (from >= endOfDelivery(own.inputs.period.deliveryYears)) return [];
  const inputs = withChoice(own, index, { referralsClose: from + 1 });
  return [{ kind: 'close_later', team: flow.team.id, from, to: from + 1, inputs, plan: own.plan }];
}

/** Beliefs that would have to be other than they are, in every team at once. */
function otherBeliefs(own: Planned): Change[] {
  const { workforce } = own.inputs;
  const { monthsToHire: months, caseloadPerCaseManager: cases } = workforce;
  const on = (kind: RelaxationKind, from: number, to: number, change: Partial<Inputs['workforce']>): Change =>
    ({ kind, team: null, from, to, inputs: { ...own.inputs, workforce: { ...workforce, ...change } }, plan: own.plan });
  return [
    ...(months > 0 ? [on('hire_sooner', months, months - 1, { monthsToHire: months - 1 })] : []),
    on('caseload_larger', cases, cases + 1, { caseloadPerCaseManager: cases + 1 }),
    ...(cases > 1 ? [on('caseload_smaller', cases, cases - 1, { caseloadPerCaseManager: cases - 1 })] : []),
  ];
}

/** Runs the model with one change and takes the difference: with the change − without it. */
function relax({ flow: { figures: before, option } }: Planned, { kind, team, from, to, inputs, plan }: Change): Relaxation {
  const after = optionFlow(appraise(inputs, [plan]), option.id).figures;
  const startsGained = after.starts - before.starts;
  const costChange = after.undiscountedCost - before.undiscountedCost;
  return {
    kind, team, from, to, startsGained, costChange,
    lever: team === null ? 'belief' : 'choice',
    npsvChange: after.netPresentSocialValue - before.netPresentSocialValue,
    costPerExtraStart: startsGained > SAME_COUNT ? costChange / startsGained : null,
  };
}

/**
 * Every single change of an option that could let more people start: one step more posts, go-live a month earlier or
 * later, or a later close for each team; for all teams together a month less to hire, one case more or fewer a post.
 * Posts are held but for the step. In the order of the teams, beliefs last.
 */
export function relaxations(appraisal: Appraisal, optionId: string): Relaxation[] {
  const own = planned(appraisal, optionId);
  const changes = own.flow.teams.flatMap((flow, index) => (flow.choice === null ? [] : [
    morePosts(own, flow, index), ...otherGoLive(own, flow, index), ...laterClose(own, flow, index),
  ]));
  return [...changes, ...otherBeliefs(own)].map((change) => relax(own, change));
}

/** The choice of lowest cost per extra start; of two alike the first. Null where no choice lets one more person start. */
export function cheapestChoice(tried: readonly Relaxation[]): Relaxation | null {
  const price = (one: Relaxation): number => one.costPerExtraStart ?? Infinity;
  return tried.reduce<Relaxation | null>((best, one) => {
    if (one.lever !== 'choice' || one.startsGained < 1) return best;
    return best === null || price(one) < price(best) ? one : best;
  }, null);
}

/** What holds back each team of an option and the cheapest way round it, in the order of the option's teams. */
export function teamLimits(
  appraisal: Appraisal, optionId: string, tried: readonly Relaxation[] = relaxations(appraisal, optionId),
): TeamLimits[] {
  const { demand, period } = appraisal.inputs;
  return optionFlow(appraisal, optionId).teams.map((flow) => ({
    team: flow.team.id,
    ...feasibility(flow, demand, period.deliveryYears),
    cheapest: cheapestChoice(tried.filter(({ team }) => team === flow.team.id)),
  }));
}

/** From MARAC to completion, for one option. */
export function funnel(appraisal: Appraisal, optionId: string): Funnel {
  const { authorities, demand, period } = appraisal.inputs;
  return funnelOf(optionFlow(appraisal, optionId).teams, { authorities, demand, deliveryYears: period.deliveryYears });
}

/** Whom an option has to recruit. */
export interface Recruitment {
  /** New posts by month and role, in the order of months. */
  readonly openings: readonly Opening[];
  readonly newPosts: number;
  /** Case managers who leave and are replaced in an average month of delivery. */
  readonly replacedPerMonth: number;
  readonly monthsToHire: number;
}

/** New posts of every role by month, and those who leave. Units: posts; posts a month. */
export function recruitment({ inputs, ...appraisal }: Appraisal, optionId: string): Recruitment {
  const flow = optionFlow({ inputs, ...appraisal }, optionId);
  const { workforce: { fteStep, monthsToHire, annualTurnoverShare }, caseload, period } = inputs;
  const terms = { fteStep, interventionMonths: caseload.interventionMonths };
  const months = monthsOf({ inputs, ...appraisal }, flow);
  const openings = inputs.roles
    .flatMap((role, index) => openingsOf(role, months.posts[index]!, flow.teams, terms))
    .sort((one, other) => one.month - other.month);
  const manager = inputs.roles.findIndex(({ sizedBy }) => sizedBy === 'case_manager');
  const posts = months.posts[manager];
  return {
    openings,
    newPosts: openings.reduce((sum, opening) => sum + opening.posts, 0),
    replacedPerMonth: posts ? replacedPerMonth(posts, annualTurnoverShare, endOfDelivery(period.deliveryYears)) : 0,
    monthsToHire,
  };
}
