import type { BenefitLineInputs, CostDriver, DrivenCostLine, RoleInputs, ShareCostLine } from '../../models/economics/inputs';
import { emptyLineFlow, type LineFlow } from '../../models/economics/line-flow';
import type { Volume } from '../../models/quantities/priced-volume';
import { emptySeries, type CountByMonth, type CountByYear, type FactorByYear, type PriceByYear } from '../../models/quantities/series';
import { sumByYear } from '../../models/quantities/time';

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

/** A volume whose months are given, with its yearly sums; the rest of its years is nothing. */
export function volumeOf(months: readonly number[]): Volume {
  const years = Math.ceil(months.length / 12);
  const volume = { byMonth: emptySeries<CountByMonth>(years * 12), byYear: emptySeries<CountByYear>(years) };
  volume.byMonth.set(months);
  sumByYear(volume.byMonth, volume.byYear);
  return volume;
}

/** A line of one pound a unit, so that its volume is its money. */
export function lineOf(months: readonly number[], id = 'line'): LineFlow {
  const volume = volumeOf(months);
  const line = emptyLineFlow(id, [volume], volume.byYear.length);
  line.parts[0]!.price.fill(1);
  return line;
}

export const prices = (years: number): PriceByYear => emptySeries<PriceByYear>(years);

export function factors(...values: readonly number[]): FactorByYear {
  const series = emptySeries<FactorByYear>(values.length);
  series.set(values);
  return series;
}

export const everyMonth = (count: number, value: number): number[] => new Array<number>(count).fill(value);
