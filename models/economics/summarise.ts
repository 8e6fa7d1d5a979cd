import { peakPosts, peakYear, providerCost } from './affordability';
import { presentValueOfAllCash } from './cashable';
import { costTermsAt, type BenefitLineInputs, type Inputs, type ValueKind } from './inputs';
import type { LineFlow } from './line-flow';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { costPerStart, equivalentAnnualCost, netPresentSocialValue } from './value-for-money';
import { total } from '../quantities/series';
import type { TeamFlow } from '../rollout/team-flow';

/** What an option's lines of one side add up to. £ at year 0, and £ real undiscounted. */
interface LineTotals {
  present: number;
  withinDelivery: number;
  undiscounted: number;
  optimismBias: number;
}

function totalOf(lines: readonly LineFlow[]): LineTotals {
  const totals = { present: 0, withinDelivery: 0, undiscounted: 0, optimismBias: 0 };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    totals.present += line.presentValue;
    totals.withinDelivery += line.presentWithinDelivery;
    totals.undiscounted += line.undiscounted;
    totals.optimismBias += line.optimismBias;
  }
  return totals;
}

/** PV of the benefit lines of one kind of value. Unit: £ at year 0. */
function presentOfKind(kind: ValueKind, terms: readonly BenefitLineInputs[], benefits: readonly LineFlow[]): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) if (terms[index]!.value === kind) sum += benefits[index]!.presentValue;
  return sum;
}

/** Present values and their net. Units: £ at year 0. */
function summariseMoney({ benefitLines }: Inputs, flow: OptionFlow): void {
  const { figures, benefits } = flow;
  const cost = totalOf(flow.costs);
  const benefit = totalOf(benefits);
  figures.pvCost = cost.present;
  figures.pvBenefit = benefit.present;
  figures.netPresentSocialValue = netPresentSocialValue(benefit.present, cost.present);
  figures.npsvWithinDelivery = netPresentSocialValue(benefit.withinDelivery, cost.withinDelivery);
  figures.pvTailBenefit = benefit.present - benefit.withinDelivery;
  figures.pvFiscalBenefit = presentOfKind('fiscal', benefitLines, benefits);
  figures.pvEconomicBenefit = presentOfKind('economic', benefitLines, benefits);
  figures.pvSocialBenefit = presentOfKind('social', benefitLines, benefits);
  figures.pvCostOptimismBias = cost.optimismBias;
  figures.pvBenefitOptimismBias = benefit.optimismBias;
  figures.undiscountedCost = cost.undiscounted;
}

/** What the public purse pays and gets back. Units: £ at year 0, £ a year. */
function summarisePublicPurse(inputs: Inputs, terms: Terms, flow: OptionFlow): void {
  const { figures, costs } = flow;
  figures.pvPublicCost = 0;
  for (let index = 0; index < costs.length; index += 1) {
    if (costTermsAt(inputs, index).public) figures.pvPublicCost += costs[index]!.presentValue;
  }
  figures.netPublicCost = figures.pvPublicCost - figures.pvFiscalBenefit;
  figures.pvCashable = presentValueOfAllCash(inputs, terms, flow);
  figures.equivalentAnnualCost = equivalentAnnualCost(figures.pvCost, terms.discountFactors.standard, inputs.period.deliveryYears);
  figures.costPerStart = costPerStart(figures.undiscountedCost, figures.starts);
  figures.providerCostPerStart = costPerStart(providerCost(inputs, costs), figures.starts);
}

/** Largest number waiting over all teams in any month. Unit: cases. */
function peakWaiting(teams: readonly TeamFlow[], months: number): number {
  let peak = 0;
  for (let month = 0; month < months; month += 1) {
    let waiting = 0;
    for (let index = 0; index < teams.length; index += 1) waiting += teams[index]!.queue.waiting[month]!;
    peak = Math.max(peak, waiting);
  }
  return peak;
}

/** People worked with, made safer and still waiting. Units: cases and people over the whole period. */
function summarisePeople(inputs: Inputs, flow: OptionFlow): void {
  const { figures, teams } = flow;
  figures.starts = total(flow.volumes.drivers.start);
  figures.completions = 0;
  figures.earlyClosures = 0;
  figures.lapsed = 0;
  for (let index = 0; index < teams.length; index += 1) {
    const { totals } = teams[index]!;
    figures.completions += totals.completions;
    figures.earlyClosures += totals.earlyClosures;
    figures.lapsed += totals.lapsed;
  }
  // Those still waiting when referrals close are counted in that month, which may be the one in which nobody is open.
  figures.peakWaiting = peakWaiting(teams, Math.min(flow.months, flow.span.end + 1));
  figures.adultVictims = figures.starts * inputs.people.victimsPerPerpetrator;
  figures.children = figures.starts * inputs.people.childrenPerPerpetrator;
}

/** The peaks that decide whether an option can be afforded and staffed. Units: £ real a year; posts. */
function summarisePeaks(flow: OptionFlow): void {
  const { figures } = flow;
  const year = peakYear(flow.costByYear);
  figures.peakYearCost = year.cost;
  figures.peakYear = year.year;
  const posts = peakPosts(flow.allPosts, flow.span.end);
  figures.peakPosts = posts.posts;
  figures.peakPostsMonth = posts.month;
}

/** Writes every figure of an option from its lines and flows (model, section 7). */
export function summarise(inputs: Inputs, terms: Terms, flow: OptionFlow): void {
  summarisePeople(inputs, flow);
  summariseMoney(inputs, flow);
  summarisePublicPurse(inputs, terms, flow);
  summarisePeaks(flow);
}
