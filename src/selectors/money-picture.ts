import type { MoneyYearSum } from '../../models/index';
import { exactPoundsText, poundsText } from '../format';
import type { Amount } from './line-table';
import type { MoneyView } from './money-view';
import { ticksBetween } from './nice-step';

/** Cost, money and gap by year, as bars. */
export interface FundingPicture {
  readonly years: readonly string[];
  readonly series: readonly { readonly id: string; readonly label: string; readonly points: readonly Amount[] }[];
}

const drawn: readonly (readonly [MoneyYearSum, string])[] = [['cost', 'Cost'], ['funding', 'Money there'], ['gap', 'Gap']];

export function fundingPicture({ money, years }: MoneyView): FundingPicture {
  const shown = money.years.slice(0, years.length);
  return {
    years,
    series: drawn.map(([id, label]) => ({ id, label, points: shown.map((year) => ({ value: year[id], text: exactPoundsText(year[id]) })) })),
  };
}

export function fundingTicks({ series }: FundingPicture): readonly number[] {
  return ticksBetween(0, Math.max(1, ...series.flatMap(({ points }) => points.map(({ value }) => value))));
}

export function fundingInWords({ years, series }: FundingPicture): string {
  return series.map(({ label, points }) => `${label}: ${points.map(({ value }, year) => `${poundsText(value)} in ${years[year] ?? ''}`).join(', ')}.`).join(' ');
}
