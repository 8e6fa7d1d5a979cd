import { optionFlow, type Appraisal } from '../appraise';
import { amountsPromised, isCounted, isFor, type Agreement } from '../economics/agreement';
import { offeredByMonth, receivedByMonth } from '../economics/agreement-months';
import { byYear, funderLineRows, lineRows, moneyYear, type FunderLineRow, type LineRow, type MoneyYear } from '../economics/financial-view';
import { fundingByYear } from '../economics/funding-by-year';
import { policeFundingAtPriceBase } from '../economics/police-funding';
import type { MoneyInputs } from '../economics/money-inputs';
import { nominalCosts, type NominalCost } from '../economics/nominal-cost';
import { nominalPrices } from '../economics/nominal-price';
import type { OptionFlow } from '../economics/option-flow';
import { priceBridge, type BridgeStep } from '../economics/price-bridge';
import { costsByArea } from './costs-by-area';
import { volumesByTeam } from './volumes-by-team';
import { toPounds } from '../quantities/pence';

/** The financial view of an option, kept apart from the economic one. £ of the day unless a line says otherwise. */
export interface Money {
  readonly option: string;
  readonly years: readonly MoneyYear[];
  readonly cost: number;
  readonly funding: number;
  readonly surplus: number;
  readonly gap: number;
  readonly lines: readonly LineRow[];
  /** Each line by who pays it; funder null where nobody does. */
  readonly funders: readonly FunderLineRow[];
  /** Year, from year 0, of largest cost; the first of equal ones. */
  readonly peakYear: { readonly year: number; readonly cost: number };
  /** Year of largest gap; null where there is none. */
  readonly largestGap: { readonly year: number; readonly gap: number } | null;
  /** Cash that comes in by year: agreements paid in arrears bring theirs later. */
  readonly receivedByYear: readonly number[];
  /** Sums of money promised over the whole life of the agreements, inside the period and outside; shares of cost are not sums. */
  readonly promised: { readonly cash: number; readonly inKind: number; readonly total: number };
  readonly bridge: readonly BridgeStep[];
  /** Cost in real terms, by year, as a share of the force's police funding; null where that is not known. */
  readonly shareOfPoliceFunding: readonly number[] | null;
}

/** Every line of an option by team and month, and by area where money is for an area alone. Whole pence of the day. */
export function costsOf({ inputs, terms }: Pick<Appraisal, 'inputs' | 'terms'>, money: MoneyInputs, flow: OptionFlow): NominalCost[] {
  return costsByArea(nominalCosts(inputs, nominalPrices(inputs, terms.costs, money), volumesByTeam(inputs, flow)), money.agreements, inputs);
}

/** Appraisal → prices of the day → funding → financial view of one option. Throws where an id names no option. */
export function moneyOf(appraisal: Appraisal, money: MoneyInputs, optionId: string): Money {
  const flow = optionFlow(appraisal, optionId);
  const costs = costsOf(appraisal, money, flow);
  const agreements = money.agreements.filter((agreement) => isFor(agreement, optionId));
  const funded = fundingByYear(costs, agreements, money.counts, flow.years);
  const oneOff = yearsOf(costs.filter((cost) => cost.oneOff), flow.years);
  const years = funded.map((year, index) => moneyYear(year, oneOff[index]!));
  const police = policeFundingAtPriceBase(money.policeFunding, appraisal.inputs.priceBaseIndex);
  const promised = amountsPromised(agreements);
  const total = (of: 'cost' | 'gap' | 'surplus'): number => toPounds(funded.reduce((sum, year) => sum + year[of], 0));
  return {
    option: optionId, years,
    cost: total('cost'), gap: total('gap'), surplus: total('surplus'),
    funding: toPounds(funded.reduce((sum, { cost, gap, surplus }) => sum + cost - gap + surplus, 0)),
    lines: lineRows(costs), funders: funderLineRows(funded),
    peakYear: peakOf(years), largestGap: largestGapOf(years),
    receivedByYear: receivedIn(agreements.filter((agreement) => isCounted(agreement, money.counts)), flow.months),
    promised: { cash: toPounds(promised.cash), inKind: toPounds(promised.inKind), total: toPounds(promised.total) },
    bridge: priceBridge(nominalPrices(appraisal.inputs, appraisal.terms.costs, money), flow.volumes.all),
    shareOfPoliceFunding: police === null ? null : [...flow.costByYear].map((cost) => cost / police),
  };
}

/** Σ of costs by year. Whole pence. */
function yearsOf(costs: readonly NominalCost[], years: number): number[] {
  const rows = costs.map(({ byMonth }) => byYear(byMonth));
  return Array.from({ length: years }, (_, year) => rows.reduce((sum, row) => sum + row[year]!, 0));
}

function peakOf(years: readonly MoneyYear[]): Money['peakYear'] {
  return years.reduce((peak, { cost }, year) => (cost > peak.cost ? { year, cost } : peak), { year: 0, cost: 0 });
}

function largestGapOf(years: readonly MoneyYear[]): Money['largestGap'] {
  return years.reduce<Money['largestGap']>((largest, { gap }, year) => (gap > (largest?.gap ?? 0) ? { year, gap } : largest), null);
}

/** Cash by the year in which it comes. Shares of cost are taken as paid in the year of the cost and are left out. £. */
function receivedIn(agreements: readonly Agreement[], months: number): number[] {
  const rows = agreements.filter(({ kind }) => kind === 'cash')
    .map((agreement) => byYear(receivedByMonth(offeredByMonth(agreement, months), agreement.arrearsMonths)));
  return byYear(new Float64Array(months)).map((_, year) => toPounds(rows.reduce((sum, row) => sum + row[year]!, 0)));
}
