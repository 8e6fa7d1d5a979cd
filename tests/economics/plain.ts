import type { BenefitLineInputs, DrivenCostLine, RoleInputs, ShareCostLine } from '../../models/economics/inputs';
import type { CostDriver } from '../../models/rollout/inputs';
import { emptyLineFlow, writeLine, type LineFlow } from '../../models/economics/line-flow';
import { emptyLinePrice, writePrices, type LinePrice } from '../../models/economics/line-price';
import { emptySeries, type CountByYear, type FactorByYear, type PriceByYear } from '../../models/quantities/series';
import { addToYears } from '../../models/quantities/time';

/** Terms without growth, bias or rise in prices, so that a line is its volume times its price. */
const costTerms = { realGrowth: 0, optimismBias: 0, public: true, provider: true, prong: 'perpetrator', payer: 'commissioner' } as const;

export const pounds = (amount: number, priceIndex = 100): { amount: number; priceIndex: number } => ({ amount, priceIndex });

export const role = (change: Partial<RoleInputs> = {}): RoleInputs => ({
  id: 'role', sizedBy: 'case_manager', ratio: 1, startsPerPost: 1, roundedOver: 'team', salary: pounds(24_000), ...costTerms, ...change,
});

export const drivenLine = (driver: CostDriver, change: Partial<DrivenCostLine> = {}): DrivenCostLine => ({
  id: 'driven', driver, unitCost: pounds(10), ...costTerms, ...change,
});

export const shareLine = (share: number, change: Partial<ShareCostLine> = {}): ShareCostLine => ({
  id: 'share', driver: 'share_of_lines', share, of: [], ...costTerms, ...change,
});

export const benefitLine = (change: Partial<BenefitLineInputs> = {}): BenefitLineInputs => ({
  id: 'benefit', value: 'social', bearer: 'victims', annualCostPerVictim: pounds(1_200), severity: 1, netEffect: 0.5,
  denominator: 'started', displacementShare: 0, realGrowth: 0, optimismBias: 0, cashableShare: 0, cashableLagMonths: 0,
  discounting: 'standard', ...change,
});

/** Yearly sums of the months given; the rest of the last year is nothing. */
export function yearsOf(months: readonly number[]): CountByYear {
  const years = emptySeries<CountByYear>(Math.ceil(months.length / 12));
  addToYears(Float64Array.from(months), months.length, years);
  return years;
}

/** A line priced at `price` a unit of one volume, with its optimism bias. */
export function priceOf(price: number, growth = 0, uplift = 1, years = 2): LinePrice {
  const line = emptyLinePrice('line', [0], years);
  writePrices(price, growth, line.parts[0]!.price);
  line.uplift = uplift;
  return line;
}

/** A line of `months` of volume at a price, worked out over one year of delivery and a tail. */
export function lineOf(months: readonly number[], id = 'line', price = priceOf(1, 0, 1, Math.ceil(months.length / 12)), factorOf = factors(1, 0.5)): LineFlow {
  const volume = yearsOf(months);
  const line = emptyLineFlow(id, volume.length);
  writeLine(line, price, factorOf, { volumes: [volume], deliveryYears: 1 });
  return line;
}

export const prices = (years: number): PriceByYear => emptySeries<PriceByYear>(years);

export function factors(...values: readonly number[]): FactorByYear {
  const series = emptySeries<FactorByYear>(values.length);
  series.set(values);
  return series;
}

export const everyMonth = (count: number, value: number): number[] => new Array<number>(count).fill(value);
