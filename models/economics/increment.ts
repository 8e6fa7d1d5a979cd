import type { BenefitLineInputs, CostLineInputs, RoleInputs } from './inputs';
import type { OptionFlow } from './option-flow';
import { partsByMonth } from '../quantities/priced-volume';
import { emptySeries, type RealByMonth, type RealByYear } from '../quantities/series';
import { benefitCostRatio, netPresentSocialValue, paybackMonth, type BenefitCostRatio } from './value-for-money';

/** What an option changes against a baseline: every figure is option minus baseline. */
export interface Increment {
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
  /** Months from month 0; null where it does not pay back within the period. */
  readonly paybackMonth: number | null;
  /** The same for fiscal benefits against public costs. */
  readonly fiscalPaybackMonth: number | null;
}

/** The terms of an option's lines, in the order of its flows. */
export interface LineTerms {
  readonly costs: readonly (RoleInputs | CostLineInputs)[];
  readonly benefits: readonly BenefitLineInputs[];
}

type Counted = { readonly [index: number]: boolean };

function addTo(net: Float64Array, line: RealByMonth, sign: 1 | -1): void {
  for (let month = 0; month < net.length; month += 1) net[month]! += sign * line[month]!;
}

/** benefit − cost by month over the lines counted. Undiscounted £ real. */
function netByMonth(flow: OptionFlow, costs: Counted, benefits: Counted): Float64Array {
  const net = new Float64Array(flow.months);
  const line = emptySeries<RealByMonth>(flow.months);
  flow.costs.forEach((cost, index) => { if (costs[index]) addTo(net, partsByMonth(cost.parts, line), -1); });
  flow.benefits.forEach((benefit, index) => { if (benefits[index]) addTo(net, partsByMonth(benefit.parts, line), 1); });
  return net;
}

/** Payback of an option against a baseline over the lines counted. Unit: months. */
function payback(option: OptionFlow, baseline: OptionFlow, costs: Counted, benefits: Counted): number | null {
  const own = netByMonth(option, costs, benefits);
  const other = netByMonth(baseline, costs, benefits);
  return paybackMonth(own.map((value, month) => value - other[month]!));
}

function difference(own: RealByYear, other: RealByYear): number[] {
  return [...own].map((value, year) => value - other[year]!);
}

/** Every difference is option − baseline; BCR is ΔPVB / ΔPVC (model, section 7). */
export function against(option: OptionFlow, baseline: OptionFlow, terms: LineTerms): Increment {
  const own = option.figures;
  const other = baseline.figures;
  const pvCost = own.pvCost - other.pvCost;
  const pvBenefit = own.pvBenefit - other.pvBenefit;
  const everyCost = terms.costs.map(() => true);
  const everyBenefit = terms.benefits.map(() => true);
  const publicCost = terms.costs.map((term) => term.public);
  const fiscalBenefit = terms.benefits.map((term) => term.value === 'fiscal');
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
    costByYear: difference(option.costByYear, baseline.costByYear),
    benefitByYear: difference(option.benefitByYear, baseline.benefitByYear),
    paybackMonth: payback(option, baseline, everyCost, everyBenefit),
    fiscalPaybackMonth: payback(option, baseline, publicCost, fiscalBenefit),
  };
}
