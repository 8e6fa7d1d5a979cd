import { peakYear } from './affordability';
import type { Inputs } from './inputs';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { netPresentSocialValue } from './value-for-money';
import { total } from '../quantities/series';

/** Costs, discounted. Present value: Σ cost × discount factor. Units: £ at year 0, all of it and of it public and within delivery. */
function summariseCosts({ costGroups: groups }: Terms, deliveryYears: number, flow: OptionFlow): void {
  const { costGroups, figures } = flow;
  let all = 0;
  let ofPublic = 0;
  let within = 0;
  for (let index = 0; index < groups.length; index += 1) {
    const { countsAs: isPublic, factors } = groups[index]!;
    const byYear = costGroups[index]!;
    let present = 0;
    for (let year = 0; year < byYear.length; year += 1) {
      present += byYear[year]! * factors[year]!;
      if (year + 1 === deliveryYears) within += present;
    }
    all += present;
    if (isPublic) ofPublic += present;
  }
  figures.pvCost = all;
  figures.pvPublicCost = ofPublic;
  flow.costWithinDelivery = within;
}

/** Benefits, discounted: Σ benefit × discount factor. Units: £ at year 0, by kind of value and within delivery. */
function summariseBenefits({ benefitGroups: groups }: Terms, deliveryYears: number, flow: OptionFlow): void {
  const { benefitGroups, figures } = flow;
  let fiscal = 0;
  let economic = 0;
  let social = 0;
  let within = 0;
  for (let index = 0; index < groups.length; index += 1) {
    const { countsAs: kind, factors } = groups[index]!;
    const byYear = benefitGroups[index]!;
    let present = 0;
    for (let year = 0; year < byYear.length; year += 1) {
      present += byYear[year]! * factors[year]!;
      if (year + 1 === deliveryYears) within += present;
    }
    if (kind === 'fiscal') fiscal += present;
    else if (kind === 'economic') economic += present;
    else social += present;
  }
  figures.pvFiscalBenefit = fiscal;
  figures.pvEconomicBenefit = economic;
  figures.pvSocialBenefit = social;
  figures.pvBenefit = fiscal + economic + social;
  flow.benefitWithinDelivery = within;
}

/** Writes the figures that a decision turns on from the volumes and groups of an option (model, section 7). */
export function summarise({ period: { deliveryYears } }: Inputs, terms: Terms, flow: OptionFlow): void {
  const { figures } = flow;
  summariseCosts(terms, deliveryYears, flow);
  summariseBenefits(terms, deliveryYears, flow);
  figures.netPresentSocialValue = netPresentSocialValue(figures.pvBenefit, figures.pvCost);
  figures.npsvWithinDelivery = netPresentSocialValue(flow.benefitWithinDelivery, flow.costWithinDelivery);
  figures.pvTailBenefit = figures.pvBenefit - flow.benefitWithinDelivery;
  figures.netPublicCost = figures.pvPublicCost - figures.pvFiscalBenefit;
  figures.undiscountedCost = total(flow.costByYear);
  figures.starts = total(flow.volumes.drivers.start);
  peakYear(flow.costByYear, figures);
}
