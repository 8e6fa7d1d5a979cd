import type { PoliceFunding } from './money-inputs';
import { atPriceBase } from './price-base';

/** Police grant and council tax precept of a force together, in the prices of the results. £ real a year; null where not known. */
export function policeFundingAtPriceBase(funding: PoliceFunding | null, priceBaseIndex: number): number | null {
  if (funding === null) return null;
  return atPriceBase(funding.grant, priceBaseIndex) + (funding.precept === null ? 0 : atPriceBase(funding.precept, priceBaseIndex));
}
