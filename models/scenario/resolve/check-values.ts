import { AVERAGE_PACE_IN_INDUCTION } from '../../quantities/rates';
import { MONTHS_PER_YEAR } from '../../quantities/time';
import type { ResolvedParameter } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Draft, Drafts } from './draft';
import type { Resolving } from './resolving';

type Parameters = ReadonlyMap<string, ResolvedParameter>;

/** What the values are checked with. */
export interface ValueContext {
  readonly parameters: Parameters;
  readonly drafts: Drafts;
  /** Further parameters that the equations divide by. */
  readonly divisors: readonly string[];
  readonly authorityIds: ReadonlySet<string>;
}

/** Parameters that the equations divide by, whatever the roles. */
const fixedDivisors = [
  'caseload_per_case_manager', 'pairs_per_perpetrator', 'idva_referrals_per_post', 'marac_cases_per_administrator',
];

/** Values, each sound on its own, with which the equations have no answer. The ends of a range count as values. */
export function checkValues(context: ValueContext, resolving: Resolving): void {
  checkDivisors(context, resolving);
  checkTravelLoss(context, resolving);
  checkInduction(context, resolving);
  checkIntervention(context, resolving);
}

/** Less than a thousandth of a case a post would ask for more posts than there are people. */
const LEAST_DIVISOR = 0.001;

function checkDivisors({ parameters, drafts, divisors }: ValueContext, resolving: Resolving): void {
  const isTooSmall = (value: number | undefined): value is number => value !== undefined && value < LEAST_DIVISOR;
  for (const id of new Set([...fixedDivisors, ...divisors])) {
    const { value, range } = parameters.get(id) ?? {};
    const least = isTooSmall(value) ? value : range?.low;
    if (!isTooSmall(least)) continue;
    const what = isTooSmall(value) ? `“${id}” is ${least}.` : `“${id}” may be ${least}, by its range.`;
    reportAt(drafts.get(id), what, `Other figures are divided by it; it is at least ${LEAST_DIVISOR}.`, resolving);
  }
}

/** Somebody who travels all day works with nobody, and costs are divided over the cases of a post. */
function checkTravelLoss({ parameters, drafts, authorityIds }: ValueContext, resolving: Resolving): void {
  const own = [...authorityIds].map((id) => `${id}_travel_loss_share`);
  for (const id of ['travel_loss_share_urban', 'travel_loss_share_rural', ...own]) {
    const highest = highestOf(parameters.get(id));
    if (highest !== null && highest >= 1) {
      const field = own.includes(id) ? 'travel_loss_share' : 'value';
      const what = `“${id}” ${parameters.get(id)?.value === 1 ? 'is' : 'may be'} 1: all working time is lost to travel.`;
      reportAt(drafts.get(id), what, 'Not one case would be left to a post, whatever it costs.', resolving, field);
    }
  }
}

/** 1 − turnover × induction months / 24 may not be negative: posts cannot carry fewer cases than none. */
function checkInduction({ parameters, drafts }: ValueContext, resolving: Resolving): void {
  const turnover = highestOf(parameters.get('annual_turnover_share'));
  const months = highestOf(parameters.get('induction_months'));
  const most = MONTHS_PER_YEAR / AVERAGE_PACE_IN_INDUCTION;
  if (turnover === null || months === null || turnover * months <= most) return;
  const what = `A turnover of ${turnover} a year with ${months} months of induction is more than ${most} months.`;
  reportAt(drafts.get('induction_months'), what, 'Case managers would lose more working time to induction than they have.', resolving);
}

/** At least a month long, and long enough for the effect to be whole before it ends. */
function checkIntervention({ parameters, drafts }: ValueContext, resolving: Resolving): void {
  const months = parameters.get('intervention_months')?.value;
  if (months === undefined) return;
  if (months < 0.5) {
    const what = `The intervention lasts ${months} months.`;
    reportAt(drafts.get('intervention_months'), what, 'It takes at least one month.', resolving);
  }
  const build = parameters.get('effect_build_months');
  if (build !== undefined && build.value > months) {
    const what = `The effect takes ${build.value} months to build, but the intervention lasts ${months}.`;
    const why = 'The effect is whole by the end of the intervention at the latest.';
    reportAt(drafts.get('effect_build_months'), what, why, resolving);
  }
}

function highestOf(parameter: ResolvedParameter | undefined): number | null {
  return parameter === undefined ? null : Math.max(parameter.value, parameter.range?.high ?? 0);
}

/** `field` is where a record that is neither an override nor an edit holds the value. */
function reportAt(draft: Draft | undefined, what: string, why: string, resolving: Resolving, field = 'value'): void {
  if (draft === undefined) return;
  resolving.report(placeOfValue(draft, field), { what, why, remedy: 'Change the value.' });
}

function placeOfValue({ current }: Draft, field: string): Place {
  if (current.setBy === 'edit') return current.place;
  if (current.expression !== null) return within(current.place, 'expression');
  return within(current.place, current.setBy === 'override' ? 'value' : field);
}
