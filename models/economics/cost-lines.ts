import type { CostLineInputs, DrivenCostLine, PayInputs, RoleInputs, ShareCostLine } from './inputs';
import { writePrices } from './line-flow';
import { costUplift } from './optimism-bias';
import { atPriceBase } from './price-base';
import type { LinePart } from '../quantities/priced-volume';
import type { PriceByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

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

/** Price of a post-month: monthly post cost × (1 + real pay growth)^y × (1 + uplift). Unit: £ real a post a month. */
export function priceRole(role: RoleInputs, pricing: PostPricing, into: PriceByYear): void {
  const unit = monthlyPostCost(role, pricing.pay, pricing.vacancyShare, pricing.priceBaseIndex);
  writePrices(unit * costUplift(role.optimismBias), pricing.pay.realPayGrowth, into);
}

/** Price of a driven line: unit cost × (1 + real growth)^y × (1 + uplift). Unit: £ real a unit of its driver. */
export function priceDriven(line: DrivenCostLine, priceBaseIndex: number, into: PriceByYear): void {
  writePrices(atPriceBase(line.unitCost, priceBaseIndex) * costUplift(line.optimismBias), line.realGrowth, into);
}

/**
 * Price of one named line's part in a share line: share × its price before its own uplift × (1 + the share's uplift).
 * `namedBias` is the optimism bias in the named line's price. Unit: £ real a unit of the named line's volume.
 */
export function priceShare(line: ShareCostLine, named: LinePart, namedBias: number, into: PriceByYear): void {
  const share = (line.share * costUplift(line.optimismBias)) / costUplift(namedBias);
  for (let year = 0; year < into.length; year += 1) into[year] = named.price[year]! * share;
}

export function isShareLine(line: CostLineInputs): line is ShareCostLine {
  return line.driver === 'share_of_lines';
}
