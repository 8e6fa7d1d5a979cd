import type { NominalPart, NominalPrice } from './nominal-price';
import type { CountByYear } from '../quantities/series';

/** One step from real to nominal cost. £ by year and in all; a step may be negative. */
export interface BridgeStep {
  readonly id: BridgeStepId;
  readonly byYear: readonly number[];
  readonly total: number;
}

export type BridgeStepId =
  | 'real_before_bias' | 'real_pay_growth' | 'general_inflation' | 'pay_awards' | 'national_insurance' | 'tax_not_recovered'
  | 'optimism_bias' | 'nominal';

/** What each step adds to the price of a part in a year. */
const steps: readonly { readonly id: BridgeStepId; readonly adds: (part: NominalPart, year: number) => number }[] = [
  { id: 'real_before_bias', adds: ({ real }, year) => real[year]! },
  { id: 'real_pay_growth', adds: ({ level, real }, year) => level[year]! - real[year]! },
  { id: 'general_inflation', adds: ({ inflated, level }, year) => inflated[year]! - level[year]! },
  { id: 'pay_awards', adds: ({ awarded, inflated }, year) => awarded[year]! - inflated[year]! },
  { id: 'national_insurance', adds: ({ insured, awarded }, year) => insured[year]! - awarded[year]! },
  { id: 'tax_not_recovered', adds: ({ nominal, insured }, year) => nominal[year]! - insured[year]! },
];

/**
 * From cost in real terms before optimism bias to cost in pounds of the day: real pay growth taken out, general inflation,
 * pay awards above it, employer National Insurance, tax that is not recovered, then optimism bias in pounds of the day. The
 * steps before `nominal` sum to it. £ by year.
 */
export function priceBridge(prices: readonly NominalPrice[], volumes: readonly CountByYear[]): BridgeStep[] {
  const years = volumes[0]?.length ?? 0;
  const sumOf = (each: (part: NominalPart, year: number, price: NominalPrice) => number) => Array.from({ length: years }, (_, year) => (
    prices.reduce((all, price) => price.parts.reduce((sum, part) => sum + volumes[part.volume]![year]! * each(part, year, price), all), 0)
  ));
  return [
    ...steps.map(({ id, adds }) => step(id, sumOf(adds))),
    step('optimism_bias', sumOf(({ nominal }, year, { uplift }) => nominal[year]! * (uplift - 1))),
    step('nominal', sumOf(({ nominal }, year, { uplift }) => nominal[year]! * uplift)),
  ];
}

function step(id: BridgeStepId, byYear: readonly number[]): BridgeStep {
  return { id, byYear, total: byYear.reduce((sum, each) => sum + each, 0) };
}
