import { peakYear } from './affordability';
import { presentValueOf } from './discounting';
import type { DecisionFigures } from './figures';
import type { Inputs, ValueKind } from './inputs';
import type { LineGroup } from './line-groups';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { netPresentSocialValue } from './value-for-money';
import { total } from '../quantities/series';

/** What costs come to. Units: £ at year 0, of which public and within delivery; £ real undiscounted. */
function summariseCosts(groups: readonly LineGroup<boolean>[], deliveryYears: number, { costGroups, figures }: OptionFlow): number {
  let [all, ofPublic, within] = [0, 0, 0];
  for (let index = 0; index < groups.length; index += 1) {
    const { countsAs: isPublic, factors } = groups[index]!;
    const present = presentValueOf(costGroups[index]!, factors);
    all += present;
    if (isPublic) ofPublic += present;
    within += presentValueOf(costGroups[index]!, factors, deliveryYears);
  }
  figures.pvCost = all;
  figures.pvPublicCost = ofPublic;
  return within;
}

/** What benefits come to, by kind of value. Returns what of it comes within delivery. Units: £ at year 0. */
function summariseBenefits(groups: readonly LineGroup<ValueKind>[], deliveryYears: number, { benefitGroups, figures }: OptionFlow): number {
  let [fiscal, economic, social, within] = [0, 0, 0, 0];
  for (let index = 0; index < groups.length; index += 1) {
    const { countsAs: kind, factors } = groups[index]!;
    const present = presentValueOf(benefitGroups[index]!, factors);
    if (kind === 'fiscal') fiscal += present;
    else if (kind === 'economic') economic += present;
    else social += present;
    within += presentValueOf(benefitGroups[index]!, factors, deliveryYears);
  }
  figures.pvFiscalBenefit = fiscal;
  figures.pvEconomicBenefit = economic;
  figures.pvSocialBenefit = social;
  figures.pvBenefit = fiscal + economic + social;
  return within;
}

/** Largest cost of a year, and its (first) year. */
function summarisePeak(costByYear: OptionFlow['costByYear'], figures: DecisionFigures): void {
  const year = peakYear(costByYear);
  figures.peakYearCost = year.cost;
  figures.peakYear = year.year;
}

/** Writes the figures that a decision turns on from the volumes and groups of an option (model, section 7). */
export function summarise({ period: { deliveryYears } }: Inputs, { costGroups, benefitGroups }: Terms, flow: OptionFlow): void {
  const { figures } = flow;
  const costWithin = summariseCosts(costGroups, deliveryYears, flow);
  const benefitWithin = summariseBenefits(benefitGroups, deliveryYears, flow);
  figures.netPresentSocialValue = netPresentSocialValue(figures.pvBenefit, figures.pvCost);
  figures.npsvWithinDelivery = netPresentSocialValue(benefitWithin, costWithin);
  figures.pvTailBenefit = figures.pvBenefit - benefitWithin;
  figures.netPublicCost = figures.pvPublicCost - figures.pvFiscalBenefit;
  figures.undiscountedCost = total(flow.costByYear);
  figures.starts = total(flow.volumes.drivers.start);
  summarisePeak(flow.costByYear, figures);
}
