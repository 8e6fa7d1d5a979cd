import type { OptionFigures } from './economics/figures';
import type { Difference, Increment } from './economics/increment';
import { benefitCostRatio, type BenefitCostRatio } from './economics/value-for-money';

/** How a figure is counted and so how it must be written. */
export type FigureUnit =
  | 'present pounds' | 'real pounds' | 'real pounds a year' | 'real pounds a start' | 'ratio'
  | 'people' | 'cases' | 'posts' | 'year' | 'month';

export interface FigureDefinition {
  readonly id: FigureId;
  readonly label: string;
  readonly unit: FigureUnit;
  /** What it says, for someone who has never met the term. */
  readonly meaning: string;
  /** The equation in words. */
  readonly equation: string;
}

/** A figure's value: a number, a named result where a number would mislead, or null where there is none. */
export type FigureValue = number | string | null;

const READ = {
  npsv: (f: OptionFigures) => f.netPresentSocialValue,
  bcr: (f: OptionFigures) => ratioValue(benefitCostRatio(f.pvBenefit, f.pvCost)),
  pv_cost: (f: OptionFigures) => f.pvCost,
  pv_benefit: (f: OptionFigures) => f.pvBenefit,
  pv_public_cost: (f: OptionFigures) => f.pvPublicCost,
  pv_fiscal_benefit: (f: OptionFigures) => f.pvFiscalBenefit,
  net_public_cost: (f: OptionFigures) => f.netPublicCost,
  pv_cashable: (f: OptionFigures) => f.pvCashable,
  pv_economic_benefit: (f: OptionFigures) => f.pvEconomicBenefit,
  pv_social_benefit: (f: OptionFigures) => f.pvSocialBenefit,
  npsv_within_delivery: (f: OptionFigures) => f.npsvWithinDelivery,
  pv_tail_benefit: (f: OptionFigures) => f.pvTailBenefit,
  pv_cost_optimism_bias: (f: OptionFigures) => f.pvCostOptimismBias,
  pv_benefit_optimism_bias: (f: OptionFigures) => f.pvBenefitOptimismBias,
  equivalent_annual_cost: (f: OptionFigures) => f.equivalentAnnualCost,
  undiscounted_cost: (f: OptionFigures) => f.undiscountedCost,
  peak_year_cost: (f: OptionFigures) => f.peakYearCost,
  peak_year: (f: OptionFigures) => f.peakYear,
  starts: (f: OptionFigures) => f.starts,
  completions: (f: OptionFigures) => f.completions,
  early_closures: (f: OptionFigures) => f.earlyClosures,
  lapsed: (f: OptionFigures) => f.lapsed,
  peak_waiting: (f: OptionFigures) => f.peakWaiting,
  adult_victims: (f: OptionFigures) => f.adultVictims,
  children: (f: OptionFigures) => f.children,
  cost_per_start: (f: OptionFigures) => f.costPerStart,
  provider_cost_per_start: (f: OptionFigures) => f.providerCostPerStart,
  peak_posts: (f: OptionFigures) => f.peakPosts,
  peak_posts_month: (f: OptionFigures) => f.peakPostsMonth,
} as const;

export type FigureId = keyof typeof READ;

function ratioValue(ratio: BenefitCostRatio): FigureValue {
  return ratio.kind === 'ratio' ? ratio.value : ratio.kind;
}

function define(id: FigureId, label: string, unit: FigureUnit, meaning: string, equation: string): FigureDefinition {
  return { id, label, unit, meaning, equation };
}

/** Every figure of an option, in the order in which a reader needs them. */
export const FIGURES: readonly FigureDefinition[] = [
  define('npsv', 'Net present social value', 'present pounds',
    'What society gains, less what it pays, over the whole period.',
    'Present value of benefits − present value of costs'),
  define('bcr', 'Benefit–cost ratio', 'ratio',
    'Pounds of benefit for each pound of cost. It has no pass mark and is never read alone.',
    'Present value of benefits ÷ present value of costs'),
  define('pv_cost', 'Present value of costs', 'present pounds',
    'Everything the option costs, whoever pays.', 'Sum over cost lines of their present values'),
  define('pv_benefit', 'Present value of benefits', 'present pounds',
    'The cost of domestic abuse avoided, whoever would have borne it.', 'Sum over benefit lines of their present values'),
  define('pv_public_cost', 'Public cost', 'present pounds',
    'The part of the cost that public bodies pay.', 'Sum of the present values of cost lines paid by public bodies'),
  define('pv_fiscal_benefit', 'Fiscal benefit', 'present pounds',
    'The part of the benefit that falls on public budgets, most of it as capacity rather than cash.',
    'Sum of the present values of fiscal benefit lines'),
  define('net_public_cost', 'Net public cost', 'present pounds',
    'What the public purse still pays after the demand on its services that is avoided.',
    'Public cost − fiscal benefit'),
  define('pv_cashable', 'Cashable benefit', 'present pounds',
    'The part of the fiscal benefit that could be taken out of a budget.',
    'Sum over fiscal lines of benefit in each month × cashable share, moved by the line’s lag and discounted'),
  define('pv_economic_benefit', 'Economic benefit', 'present pounds',
    'Lost output avoided.', 'Sum of the present values of economic benefit lines'),
  define('pv_social_benefit', 'Social benefit', 'present pounds',
    'Physical and emotional harm avoided, valued but never paid out.', 'Sum of the present values of social benefit lines'),
  define('npsv_within_delivery', 'Net present social value within delivery', 'present pounds',
    'The same net value over the delivery years alone: without the run-off cost and the effect that come after.',
    'Present value of benefits − present value of costs, over the delivery years only'),
  define('pv_tail_benefit', 'Benefit after delivery', 'present pounds',
    'Benefit felt in the years after delivery ends.', 'Present value of benefits − present value of benefits within delivery'),
  define('pv_cost_optimism_bias', 'Optimism bias on costs', 'present pounds',
    'What caution adds to the cost.', 'Sum over cost lines of present value × uplift ÷ (1 + uplift)'),
  define('pv_benefit_optimism_bias', 'Optimism bias on benefits', 'present pounds',
    'What caution takes off the benefit.', 'Sum over benefit lines of present value × (factor − 1) ÷ factor, factor = 1 − uplift × sign of effect'),
  define('equivalent_annual_cost', 'Equivalent annual cost', 'real pounds a year',
    'The level sum a year that has the same present value as the whole cost.',
    'Present value of costs ÷ sum of discount factors over the delivery years'),
  define('undiscounted_cost', 'Cost, undiscounted', 'real pounds',
    'All costs added up before discounting.', 'Sum over cost lines and months of real cost'),
  define('peak_year_cost', 'Cost in the dearest year', 'real pounds a year',
    'The largest yearly cost a budget has to carry.', 'Largest yearly sum of cost lines, undiscounted'),
  define('peak_year', 'Dearest year', 'year', 'The financial year in which cost is largest.', 'Year of the largest yearly sum of cost lines'),
  define('starts', 'Perpetrators worked with', 'people',
    'People who start the intervention in the period; cases already open at its start are not counted again.', 'Sum over teams and months of starts'),
  define('completions', 'Completions', 'people',
    'People who stay to the end of the intervention, cases open at the start of the period included.', 'Sum over teams and months of completions'),
  define('early_closures', 'Closed early', 'people',
    'Cases that close before the intervention ends.', 'Sum over teams and months of early closures'),
  define('lapsed', 'Lapsed while waiting', 'people',
    'People accepted who never start, because nobody could take them on in time.', 'Sum over teams and months of lapsed cases'),
  define('peak_waiting', 'Most waiting in a month', 'people',
    'The longest the waiting list gets.', 'Largest monthly sum over teams of cases waiting'),
  define('adult_victims', 'Adult victims of those worked with', 'people',
    'Adults whose abuser starts the intervention.', 'Perpetrators worked with × adult victims per perpetrator'),
  define('children', 'Children of those worked with', 'people',
    'Children in the lives of those who start the intervention.', 'Perpetrators worked with × children per perpetrator'),
  define('cost_per_start', 'Cost per perpetrator worked with', 'real pounds a start',
    'All cost over everyone who starts.', 'Undiscounted cost ÷ perpetrators worked with'),
  define('provider_cost_per_start', 'Provider cost per perpetrator worked with', 'real pounds a start',
    'What a provider contract would cover, to stand beside published contracts.',
    'Undiscounted cost of provider lines without optimism bias ÷ perpetrators worked with'),
  define('peak_posts', 'Posts at peak', 'posts', 'The largest number of posts in any month, all roles.', 'Largest monthly sum of posts over roles'),
  define('peak_posts_month', 'Month of most posts', 'month', 'The first month with that number of posts.', 'Month of the largest sum of posts'),
];

/** The definition of a figure. */
export function figureDefinition(id: FigureId): FigureDefinition {
  const definition = FIGURES.find((figure) => figure.id === id);
  if (!definition) throw new RangeError(`no figure ${id}`);
  return definition;
}

/** The value of a figure of one option. Units: `figureDefinition(id).unit`. */
export function figureOf(figures: OptionFigures, id: FigureId): FigureValue {
  return READ[id](figures);
}

/** All figures of an option by id. */
export function figuresOf(figures: OptionFigures): Record<FigureId, FigureValue> {
  const ids = Object.keys(READ) as FigureId[];
  return Object.fromEntries(ids.map((id) => [id, figureOf(figures, id)])) as Record<FigureId, FigureValue>;
}

/**
 * Differences from a baseline by the same ids. The dearest year is left out: two options may have it in different years,
 * and such a difference would mislead.
 */
export function differenceFigures(increment: Difference): Record<string, FigureValue> {
  return {
    npsv: increment.netPresentSocialValue, bcr: ratioValue(increment.benefitCostRatio),
    pv_cost: increment.pvCost, pv_benefit: increment.pvBenefit, pv_public_cost: increment.pvPublicCost,
    pv_fiscal_benefit: increment.pvFiscalBenefit, net_public_cost: increment.netPublicCost,
    pv_cashable: increment.pvCashable, npsv_within_delivery: increment.npsvWithinDelivery,
    pv_tail_benefit: increment.pvTailBenefit, undiscounted_cost: increment.undiscountedCost,
    starts: increment.starts, completions: increment.completions,
    adult_victims: increment.adultVictims, children: increment.children, peak_posts: increment.peakPosts,
  };
}

/** The same with payback; null where there is none within the period. */
export function incrementFigures(increment: Increment): Record<string, FigureValue> {
  return {
    ...differenceFigures(increment),
    payback_month: increment.paybackMonth, fiscal_payback_month: increment.fiscalPaybackMonth,
  };
}
