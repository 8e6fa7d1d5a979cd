import { appraise, optionFlow, type Appraisal } from '../appraise';
import { closeTeams, type PlannedOption } from './close-teams';
import type { Agreement } from '../economics/agreement';
import { lastSafeStart, unworkedNotice } from '../economics/grant-cliff';
import type { MoneyInputs } from '../economics/money-inputs';
import type { NominalCost } from '../economics/nominal-cost';
import type { OptionFlow } from '../economics/option-flow';
import { payOfTheDay } from '../economics/pay-path';
import { atPriceBase } from '../economics/price-base';
import { costsOf } from './money';
import { volumesByTeam } from './volumes-by-team';
import { toPounds } from '../quantities/pence';
import { MONTHS_PER_YEAR, yearOf } from '../quantities/time';

/** Referrals go on until the money stops, and open cases are finished without it. */
export interface RunOff {
  /** Month by month from the stop: cases open, and what the posts and lines that serve them cost. £ of the day. */
  readonly months: readonly { readonly month: number; readonly open: number; readonly cost: number }[];
  readonly cost: number;
}

/** Referrals end early enough for open cases to end inside the money. */
export interface WindDown {
  /** Last month in which a case may start; null where no month is early enough. */
  readonly lastSafeMonth: number | null;
  readonly casesNeverStarted: number;
  readonly adultVictims: number;
  readonly children: number;
  /** £ at year 0: what the option would have avoided and now does not. */
  readonly harmNotAvoided: number;
}

/** What ending posts costs. £ of the day. */
export interface Ending {
  /** Posts in service in the month before the money stops. */
  readonly posts: number;
  readonly redundancy: number;
  /** Months of notice that cannot be worked, and their pay with on-costs. */
  readonly unworkedMonths: number;
  readonly notice: number;
  /** Buying the service anew later. */
  readonly reprocurement: number;
}

/** What stands on the agreement: the option alone with its posts, and the teams that its money may serve. */
export interface Standing extends PlannedOption {
  readonly appraisal: Appraisal;
  readonly money: MoneyInputs;
  readonly flow: OptionFlow;
  readonly teams: ReadonlySet<string>;
  /** It serves every team, and so what the force has in common. */
  readonly isWhole: boolean;
}

/** A team that the money reaches in part stands on it as a whole: its authorities share posts and a queue. */
function isServed({ id, authorities }: OptionFlow['teams'][number]['team'], fence: Agreement['ringFence']): boolean {
  return fence.teams?.includes(id) !== false && (fence.authorities === null || authorities.some((own) => fence.authorities?.includes(own.id)));
}

/** What stands on an agreement in one option. Throws where an id names no option. */
export function standingOn(appraisal: Appraisal, money: MoneyInputs, { ringFence }: Agreement, optionId: string): Standing {
  const flow = optionFlow(appraisal, optionId);
  const plan = appraisal.plans[appraisal.options.indexOf(flow)];
  if (!plan) throw new RangeError(`no plan for option ${optionId}`);
  const every = flow.teams.map(({ team }) => team.id);
  const teams = new Set(flow.teams.filter(({ team }) => isServed(team, ringFence)).map(({ team }) => team.id));
  return { appraisal, money, flow, plan, inputs: { ...appraisal.inputs, options: [flow.option] }, teams, isWhole: teams.size === every.length };
}

/** The option with its teams closed at a month, run anew with its posts held. */
function closedAt(standing: Standing, month: number): Appraisal {
  const { inputs, plan } = closeTeams(standing, standing.teams, month);
  return appraise(inputs, [plan]);
}

/** Whether a cost is of the service that stands on the agreement. */
export function isOwn({ teams, isWhole }: Standing, { team }: Pick<NominalCost, 'team'>): boolean {
  return team === null ? isWhole : teams.has(team);
}

/** Cost from the stop to the end of run-off, where referrals go on until it. £ of the day. */
export function runOffOf(standing: Standing, stop: number): RunOff {
  const { flow: { option }, money } = standing;
  const closed = closedAt(standing, stop);
  const flow = optionFlow(closed, option.id);
  const costs = costsOf(closed, money, flow).filter((cost) => isOwn(standing, cost));
  const ends = Math.max(stop, ...flow.teams.filter(({ team }) => standing.teams.has(team.id)).map(({ schedule }) => schedule.runOffEnds));
  const pence = (month: number): number => costs.reduce((sum, { byMonth }) => sum + byMonth[month]!, 0);
  const open = (month: number): number => flow.teams.reduce((sum, { team, queue }) => (standing.teams.has(team.id) ? sum + queue.open[month]! : sum), 0);
  const months = Array.from({ length: Math.min(ends, flow.months) - stop }, (_, index) => stop + index);
  return {
    months: months.map((month) => ({ month, open: open(month), cost: toPounds(pence(month)) })),
    cost: toPounds(months.reduce((sum, month) => sum + pence(month), 0)),
  };
}

/** The option with referrals closed in time, against the option as planned. Units: people; £ at year 0. */
export function windDownOf(standing: Standing, stop: number): WindDown {
  const { inputs, flow: { option, figures } } = standing;
  const lastSafeMonth = lastSafeStart(stop, inputs.caseload.interventionMonths);
  const { figures: closed } = optionFlow(closedAt(standing, lastSafeMonth === null ? 0 : lastSafeMonth + 1), option.id);
  return {
    lastSafeMonth,
    casesNeverStarted: figures.starts - closed.starts,
    adultVictims: figures.adultVictims - closed.adultVictims, children: figures.children - closed.children,
    harmNotAvoided: figures.pvBenefit - closed.pvBenefit,
  };
}

/** Posts in the month before the stop, what letting them go costs, and what a new contract would. */
export function endingOf(standing: Standing, { noticeMonths }: Agreement, stop: number): Ending {
  const { inputs, flow, money } = standing;
  const year = Math.min(yearOf(Math.max(0, stop - 1)), flow.years - 1);
  const unworkedMonths = unworkedNotice(money.closure.staffNoticeMonths, noticeMonths);
  const own = volumesByTeam(inputs, flow).filter((volumes) => isOwn(standing, volumes));
  const posts = inputs.roles.map((_, role) => own.reduce((sum, { volumes }) => sum + (volumes.posts[role]![stop - 1] ?? 0), 0));
  const pay = inputs.roles.reduce((sum, role, index) => (
    sum + (posts[index]! * payOfTheDay(role, inputs.priceBaseIndex, money.pay, year)) / MONTHS_PER_YEAR
  ), 0);
  return {
    posts: posts.reduce((sum, each) => sum + each, 0),
    redundancy: pay * money.closure.redundancyMonths,
    unworkedMonths, notice: pay * unworkedMonths * (1 + inputs.pay.onCostShare),
    reprocurement: atPriceBase(money.closure.reprocurement, inputs.priceBaseIndex) * money.prices[year]!,
  };
}
