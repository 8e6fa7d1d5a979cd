import type { Agreement, CarryForward, Instalment } from '../economics/agreement';
import type { MoneyInputs, PoliceFunding } from '../economics/money-inputs';
import { addYears, financialYear, startOfFinancialYear } from '../quantities/financial-year';
import { monthIndex } from '../quantities/month';
import { toPence } from '../quantities/pence';
import { wholeMonths } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { AgreementRecord } from './funding-format';
import type { ResolvedDeflators, ResolvedScenario } from './resolved';

/** Parameters that the financial view reads. An older file may stand on evidence without them. */
const moneyParameters = [
  'finance_pay_award', 'finance_later_inflation', 'finance_employer_ni_rate_in_on_costs', 'finance_employer_ni_rate',
  'finance_employer_ni_threshold', 'finance_employer_ni_threshold_frozen_years', 'finance_vat_rate', 'finance_vat_not_recovered_share',
  'finance_redundancy_months', 'finance_staff_notice_months', 'finance_reprocurement_cost',
] as const;

/** Ids of parameters without which a scenario has no financial view; empty where it has one. */
export function missingForMoney({ values }: ResolvedScenario): string[] {
  return moneyParameters.filter((id) => !values.has(id));
}

/**
 * Scenario → what the financial view needs. `values` are central unless others are given. Null where a parameter is missing:
 * see `missingForMoney`.
 */
export function moneyInputsOf(scenario: ResolvedScenario, values: ReadonlyMap<string, number> = scenario.values): MoneyInputs | null {
  if (missingForMoney(scenario).length > 0) return null;
  const value = (id: (typeof moneyParameters)[number]): number => {
    const found = values.get(id);
    if (found === undefined) throw new RangeError(`no value for ${id}`);
    return found;
  };
  const { period: { startYear, deliveryYears, tailYears }, priceBaseYear } = scenario;
  const years = Array.from({ length: deliveryYears + tailYears }, (_, year) => financialYear(startYear + year));
  const sinceBase = startYear - startOf(priceBaseYear);
  const price = pricePath(scenario.deflators, value('finance_later_inflation'));
  const since = (from: string) => (year: string): number => price(year) / price(from);
  const frozen = addYears(priceYear(scenario, 'finance_employer_ni_threshold'), wholeMonths(value('finance_employer_ni_threshold_frozen_years')));
  const threshold = value('finance_employer_ni_threshold');
  const assumedFrom = years.findIndex((year) => !scenario.deflators.index.has(year));
  return {
    startYear, priceBaseYear,
    prices: years.map(since(priceBaseYear)),
    pay: years.map((_, year) => (1 + value('finance_pay_award')) ** (sinceBase + year)),
    pricesAssumedFrom: assumedFrom < 0 ? null : assumedFrom,
    nationalInsurance: {
      rateInOnCosts: value('finance_employer_ni_rate_in_on_costs'), rate: value('finance_employer_ni_rate'),
      thresholdAtPriceBase: threshold * since(priceYear(scenario, 'finance_employer_ni_threshold'))(priceBaseYear),
      thresholdByYear: years.map((year) => threshold * Math.max(1, since(frozen)(year))),
    },
    valueAddedTax: { rate: value('finance_vat_rate'), irrecoverableShare: value('finance_vat_not_recovered_share') },
    closure: {
      redundancyMonths: value('finance_redundancy_months'), staffNoticeMonths: value('finance_staff_notice_months'),
      reprocurement: { amount: value('finance_reprocurement_cost'), priceIndex: price(priceYear(scenario, 'finance_reprocurement_cost')) },
    },
    agreements: scenario.funding.map((record) => agreementOf(record, startYear)),
    counts: scenario.financial.counts,
    policeFunding: policeFundingOf(scenario, price),
  };
}

function startOf(year: string): number {
  const start = startOfFinancialYear(year);
  if (start === null) throw new RangeError(`“${year}” is not a financial year`);
  return start;
}

function priceYear(scenario: ResolvedScenario, id: string): string {
  return scenario.parameters.get(id)?.priceYear ?? scenario.priceBaseYear;
}

/** Price index of any year from the first of the table on: that of the table, or of the year before, risen by the rate for later years. */
function pricePath({ index }: ResolvedDeflators, laterInflation: number): (year: string) => number {
  return (year) => {
    const start = startOf(year);
    const before = [...index.keys()].map(startOf).filter((each) => each <= start);
    const last = Math.max(...before);
    const published = index.get(financialYear(last));
    if (published === undefined) throw new RangeError(`no deflator for ${year} or a year before it`);
    return published * (1 + laterInflation) ** (start - last);
  };
}

/** Grant and precept of the force among its facts, in pounds of the year they name. Null where there is no grant. */
function policeFundingOf({ force }: ResolvedScenario, price: (year: string) => number): PoliceFunding | null {
  const priced = (fact: 'police_grant' | 'precept') => {
    const { value, year } = force?.facts?.[fact] ?? {};
    return typeof value === 'number' && year !== undefined ? { year, amount: value, priceIndex: price(year) } : null;
  };
  const grant = priced('police_grant');
  return grant === null ? null : { year: grant.year, grant, precept: priced('precept') };
}

/** An agreement with its months counted from month 0 and its money in instalments. */
export function agreementOf(record: AgreementRecord, startYear: number): Agreement {
  const index = (month: string): number => monthIndex(month, startYear) ?? 0;
  const [first, last] = [index(record.first_month), index(record.last_month)];
  const { ring_fence: fence, match } = record;
  return {
    id: record.id, label: record.label, funder: record.funder, kind: record.kind ?? 'cash', certainty: record.certainty,
    first, last, share: record.share ?? null, instalments: instalmentsOf(record, first, last, startYear),
    arrearsMonths: record.arrears_months ?? 0,
    match: match === undefined ? null : { perPound: match.per_pound, inKindCounts: match.in_kind_counts ?? false },
    ringFence: { prongs: fence?.prongs ?? null, teams: fence?.teams ?? null, authorities: fence?.authorities ?? null, payers: fence?.payers ?? null },
    carryForward: carryForwardOf(record), noticeMonths: record.notice_months ?? 0, options: record.options ?? null,
  };
}

function carryForwardOf({ carry_forward: carried, carry_forward_share: share, carry_forward_amount: amount }: AgreementRecord): CarryForward | null {
  return carried === true ? { mostShare: share ?? null, mostPence: amount === undefined ? null : toPence(amount) } : null;
}

/** One instalment over all months, one a year over the months of it, or one a milestone. */
function instalmentsOf(record: AgreementRecord, first: number, last: number, startYear: number): Instalment[] {
  if (record.share !== undefined) return [];
  if (record.profile === 'milestones') {
    return (record.milestones ?? []).map(({ month, amount }) => {
      const at = monthIndex(month, startYear) ?? first;
      return { first: at, last: at, pence: toPence(amount) };
    });
  }
  if (record.profile === 'by_year') {
    return (record.by_year ?? []).map(({ year, amount }) => {
      const start = (startOf(year) - startYear) * MONTHS_PER_YEAR;
      return { first: Math.max(first, start), last: Math.min(last, start + MONTHS_PER_YEAR - 1), pence: toPence(amount) };
    });
  }
  return [{ first, last, pence: toPence(record.amount ?? 0) }];
}

