import type { CostLineInputs, DrivenCostLine, PayInputs, RoleInputs, ShareCostLine } from './inputs';
import type { DriverVolumes } from './cost-drivers';
import type { LineFlow } from './line-flow';
import { costUplift } from './optimism-bias';
import { atPriceBase } from './price-base';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { CountByMonth } from '../quantities/series';

/** Writes volume × unit cost × (1 + growth)^y × uplift for every month; growth counts from year 0. */
export function writeGrowing(volume: Float64Array, unitCost: number, growth: number, into: Float64Array): void {
  let unit = unitCost;
  for (let month = 0; month < into.length; month += 1) {
    if (month > 0 && month % MONTHS_PER_YEAR === 0) unit *= 1 + growth;
    into[month] = volume[month]! * unit;
  }
}

/**
 * Monthly cost of one post: salary × (1 + on-costs) × (1 + overheads) / 12 × the share of posts that is paid for,
 * 1 − vacancy share × (1 − vacancy cover). Unit: £ real a post a month.
 */
export function monthlyPostCost(role: RoleInputs, pay: PayInputs, vacancy: number, priceBaseIndex: number): number {
  const paidShare = 1 - vacancy * (1 - pay.vacancyCoverShare);
  const annual = atPriceBase(role.salary, priceBaseIndex) * (1 + pay.onCostShare) * (1 + pay.overheadShare);
  return (paidShare * annual) / MONTHS_PER_YEAR;
}

/** What pricing a role's posts needs besides the role. */
export interface PostPricing {
  readonly pay: PayInputs;
  readonly vacancyShare: number;
  readonly priceBaseIndex: number;
}

/** Cost of a role: posts × monthly post cost × (1 + real pay growth)^y × (1 + uplift). Unit: £ real a month. */
export function writeRoleCost(role: RoleInputs, posts: CountByMonth, pricing: PostPricing, into: LineFlow): void {
  const unit = monthlyPostCost(role, pricing.pay, pricing.vacancyShare, pricing.priceBaseIndex);
  writeGrowing(posts, unit * costUplift(role.optimismBias), pricing.pay.realPayGrowth, into.byMonth);
}

/** Cost of a driven line: volume × unit cost × (1 + real growth)^y × (1 + uplift). Unit: £ real a month. */
export function writeDrivenCost(
  line: DrivenCostLine, volumes: DriverVolumes, priceBaseIndex: number, into: LineFlow,
): void {
  const unit = atPriceBase(line.unitCost, priceBaseIndex) * costUplift(line.optimismBias);
  writeGrowing(volumes[line.driver], unit, line.realGrowth, into.byMonth);
}

/**
 * Adds one named line's part of a share line: share × the line before its uplift × (1 + own uplift).
 * `namedBias` is the optimism bias that stands in the named line's months. Unit: £ real a month.
 */
export function addShareCost(line: ShareCostLine, named: LineFlow, namedBias: number, into: LineFlow): void {
  const share = (line.share * costUplift(line.optimismBias)) / costUplift(namedBias);
  for (let month = 0; month < into.byMonth.length; month += 1) into.byMonth[month]! += named.byMonth[month]! * share;
}

export function isShareLine(line: CostLineInputs): line is ShareCostLine {
  return line.driver === 'share_of_lines';
}
