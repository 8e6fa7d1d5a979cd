import { peakPosts, providerCost } from './affordability';
import { presentValueOfAllCash } from './cashable';
import type { Inputs } from './inputs';
import { writeLine, type LineFlow } from './line-flow';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { costPerStart, equivalentAnnualCost } from './value-for-money';
import type { TeamFlow } from '../rollout/team-flow';

/** Every line: volumes × prices, summed and discounted. */
export function writeLines({ period: { deliveryYears }, benefitLines }: Inputs, { costs, benefits, discountFactors }: Terms, flow: OptionFlow): void {
  const terms = { volumes: flow.volumes.all, deliveryYears };
  for (let index = 0; index < costs.length; index += 1) writeLine(flow.costs[index]!, costs[index]!, discountFactors.standard, terms);
  for (let index = 0; index < benefits.length; index += 1) {
    writeLine(flow.benefits[index]!, benefits[index]!, discountFactors[benefitLines[index]!.discounting], terms);
  }
}

function biasOf(lines: readonly LineFlow[]): number {
  let sum = 0;
  for (let index = 0; index < lines.length; index += 1) sum += lines[index]!.optimismBias;
  return sum;
}

/** What the money figures are made of or come to besides. Units: £ at year 0, £ a year, £ a start. */
function detailMoney(inputs: Inputs, terms: Terms, flow: OptionFlow): void {
  const { figures, costs, benefits } = flow;
  figures.pvCostOptimismBias = biasOf(costs);
  figures.pvBenefitOptimismBias = biasOf(benefits);
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
    if (waiting > peak) peak = waiting;
  }
  return peak;
}

/** People worked with, made safer and still waiting. Units: cases and people over the whole period. */
function detailPeople({ people }: Inputs, flow: OptionFlow): void {
  const { figures, teams } = flow;
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
  figures.adultVictims = figures.starts * people.victimsPerPerpetrator;
  figures.children = figures.starts * people.childrenPerPerpetrator;
}

/** Writes the figures of an option that only its readers want, from its lines and the queues of its teams (model, section 7). */
export function detailFigures(inputs: Inputs, terms: Terms, flow: OptionFlow): void {
  detailPeople(inputs, flow);
  detailMoney(inputs, terms, flow);
  const posts = peakPosts(flow.stretches, flow.allPosts);
  flow.figures.peakPosts = posts.posts;
  flow.figures.peakPostsMonth = posts.month;
}
