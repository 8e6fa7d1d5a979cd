import type { PricedAmount } from './inputs';

/**
 * Money of one price year in the prices of the price base year: real = amount × D(price base) / D(price year).
 * D is the GDP deflator. Units: £ real at the price base year. Source: Green Book 2026, chapter 6.
 */
export function atPriceBase(priced: PricedAmount, priceBaseIndex: number): number {
  return (priced.amount * priceBaseIndex) / priced.priceIndex;
}
