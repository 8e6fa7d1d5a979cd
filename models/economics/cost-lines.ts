import type { CostLineInputs, DrivenCostLine, Inputs, PayInputs, RoleInputs, ShareCostLine } from './inputs';
import { writePrices } from './line-price';
import { atPriceBase } from './price-base';
import type { PriceByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { PostShares } from '../rollout/workforce';

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
type PostPricing = Pick<Inputs, 'pay' | 'priceBaseIndex'>;

/** Price of a post-month: monthly post cost × (1 + real pay growth)^y. Unit: £ real a post a month. */
export function priceRole(role: RoleInputs, { pay, priceBaseIndex }: PostPricing, { vacancyShare }: Pick<PostShares, 'vacancyShare'>, into: PriceByYear): void {
  writePrices(monthlyPostCost(role, pay, vacancyShare, priceBaseIndex), pay.realPayGrowth, into);
}

/** Price of a driven line: unit cost × (1 + real growth)^y. Unit: £ real a unit of its driver. */
export function priceDriven(line: DrivenCostLine, { priceBaseIndex }: Pick<Inputs, 'priceBaseIndex'>, into: PriceByYear): void {
  writePrices(atPriceBase(line.unitCost, priceBaseIndex), line.realGrowth, into);
}

/** Price of one named line's part in a share line: share × its price. Unit: £ real a unit of the named line's volume. */
export function priceShare(line: ShareCostLine, named: PriceByYear, into: PriceByYear): void {
  for (let year = 0; year < into.length; year += 1) into[year] = named[year]! * line.share;
}

export function isShareLine(line: CostLineInputs): line is ShareCostLine {
  return line.driver === 'share_of_lines';
}
