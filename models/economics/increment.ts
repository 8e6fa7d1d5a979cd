import { costTermsAt, type BenefitLineInputs, type CostTerms, type Inputs } from './inputs';
import { lineByMonth } from './line-flow';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { benefitCostRatio, netPresentSocialValue, paybackMonth, type BenefitCostRatio } from './value-for-money';
import type { Volumes } from './volumes';
import { emptySeries, type CountByMonth, type RealByMonth, type RealByYear } from '../quantities/series';

/** What an option changes against a baseline over the whole period: every figure is option minus baseline. */
export interface Difference {
  readonly option: string;
  readonly baseline: string;
  readonly pvCost: number;
  readonly pvBenefit: number;
  readonly netPresentSocialValue: number;
  readonly npsvWithinDelivery: number;
  readonly benefitCostRatio: BenefitCostRatio;
  readonly pvFiscalBenefit: number;
  readonly pvPublicCost: number;
  readonly netPublicCost: number;
  readonly pvCashable: number;
  readonly pvTailBenefit: number;
  readonly undiscountedCost: number;
  readonly starts: number;
  readonly completions: number;
  readonly adultVictims: number;
  readonly children: number;
  readonly peakPosts: number;
  readonly costByYear: readonly number[];
  readonly benefitByYear: readonly number[];
}

/** The difference with its paybacks, which are the only part of it that has to be followed month by month. */
export interface Increment extends Difference {
  /** Months from month 0; null where it does not pay back within the period. */
  readonly paybackMonth: number | null;
  /** The same for fiscal benefits against public costs. */
  readonly fiscalPaybackMonth: number | null;
}

/** What both options of a difference share. */
interface Appraised {
  readonly inputs: Inputs;
  readonly terms: Terms;
}

/** One option of a difference, by year and by month. */
export interface Side {
  readonly flow: OptionFlow;
  readonly months: Volumes<CountByMonth>;
}

/** Which lines of one side are counted. */
type Counted<Term> = (term: Term) => boolean;

function addTo(net: Float64Array, line: RealByMonth, sign: 1 | -1): void {
  for (let month = 0; month < net.length; month += 1) net[month]! += sign * line[month]!;
}

/** benefit − cost by month over the lines counted. Undiscounted £ real. */
function netByMonth(
  { inputs, terms }: Appraised, { all }: Volumes<CountByMonth>, costs: Counted<CostTerms>, benefits: Counted<BenefitLineInputs>,
): Float64Array {
  const months = all[0]!.length;
  const net = new Float64Array(months);
  const own = emptySeries<RealByMonth>(months);
  terms.costs.forEach((line, index) => { if (costs(costTermsAt(inputs, index))) addTo(net, lineByMonth(line, all, own), -1); });
  terms.benefits.forEach((line, index) => { if (benefits(inputs.benefitLines[index]!)) addTo(net, lineByMonth(line, all, own), 1); });
  return net;
}

/** Payback of an option against a baseline over the lines counted. Unit: months. */
type Payback = (costs: Counted<CostTerms>, benefits: Counted<BenefitLineInputs>) => number | null;

function paybackOf(appraised: Appraised, own: Volumes<CountByMonth>, other: Volumes<CountByMonth>): Payback {
  return (costs, benefits) => {
    const before = netByMonth(appraised, other, costs, benefits);
    return paybackMonth(netByMonth(appraised, own, costs, benefits).map((value, month) => value - before[month]!));
  };
}

function yearByYear(own: RealByYear, other: RealByYear): number[] {
  return [...own].map((value, year) => value - other[year]!);
}

/** Every difference is option − baseline; BCR is ΔPVB / ΔPVC (model, section 7). */
export function differenceOf(option: OptionFlow, baseline: OptionFlow): Difference {
  const own = option.figures;
  const other = baseline.figures;
  const pvCost = own.pvCost - other.pvCost;
  const pvBenefit = own.pvBenefit - other.pvBenefit;
  return {
    option: option.option.id,
    baseline: baseline.option.id,
    pvCost,
    pvBenefit,
    netPresentSocialValue: netPresentSocialValue(pvBenefit, pvCost),
    npsvWithinDelivery: own.npsvWithinDelivery - other.npsvWithinDelivery,
    benefitCostRatio: benefitCostRatio(pvBenefit, pvCost),
    pvFiscalBenefit: own.pvFiscalBenefit - other.pvFiscalBenefit,
    pvPublicCost: own.pvPublicCost - other.pvPublicCost,
    netPublicCost: own.netPublicCost - other.netPublicCost,
    pvCashable: own.pvCashable - other.pvCashable,
    pvTailBenefit: own.pvTailBenefit - other.pvTailBenefit,
    undiscountedCost: own.undiscountedCost - other.undiscountedCost,
    starts: own.starts - other.starts,
    completions: own.completions - other.completions,
    adultVictims: own.adultVictims - other.adultVictims,
    children: own.children - other.children,
    peakPosts: own.peakPosts - other.peakPosts,
    costByYear: yearByYear(option.costByYear, baseline.costByYear),
    benefitByYear: yearByYear(option.benefitByYear, baseline.benefitByYear),
  };
}

/** The difference and its paybacks. */
export function against(appraised: Appraised, option: Side, baseline: Side): Increment {
  const payback = paybackOf(appraised, option.months, baseline.months);
  return {
    ...differenceOf(option.flow, baseline.flow),
    paybackMonth: payback(() => true, () => true),
    fiscalPaybackMonth: payback((term) => term.public, (term) => term.value === 'fiscal'),
  };
}
