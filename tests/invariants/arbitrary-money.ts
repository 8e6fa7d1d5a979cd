import fc from 'fast-check';
import { CERTAINTIES, type Agreement } from '../../models/economics/agreement';
import type { Inputs } from '../../models/economics/inputs';
import type { MoneyInputs } from '../../models/economics/money-inputs';
import { decimal, share } from './arbitrary-numbers';

const prongs = fc.subarray(['perpetrator', 'victim', 'disruption', 'coordination'] as const, { minLength: 1 });

const agreement = fc.record({
  first: fc.integer({ min: -14, max: 90 }),
  length: fc.integer({ min: 1, max: 100 }),
  /** Of the cost, or whole pence in one instalment and in milestones. */
  money: fc.oneof(
    share.map((of) => ({ of, pence: [] as number[] })),
    fc.array(fc.integer({ min: 0, max: 90_000_000 }), { minLength: 1, maxLength: 4 }).map((pence) => ({ of: null, pence })),
  ),
  kind: fc.constantFrom('cash' as const, 'in_kind' as const),
  certainty: fc.constantFrom(...CERTAINTIES),
  perPound: fc.option(decimal(0, 4, 0.25), { nil: null, freq: 3 }),
  inKindCounts: fc.boolean(),
  prongs: fc.option(prongs, { nil: null }),
  teams: fc.option(fc.subarray(['team_0', 'team_1', 'team_2'], { minLength: 1 }), { nil: null }),
  authorities: fc.option(fc.subarray(['authority_0_0', 'authority_0_1', 'authority_1_0'], { minLength: 1 }), { nil: null, freq: 3 }),
  arrearsMonths: fc.nat(6),
  carryForward: fc.option(fc.record({ mostShare: fc.option(share, { nil: null }), mostPence: fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: null }) }), { nil: null }),
});

type Drawn = typeof agreement extends fc.Arbitrary<infer One> ? One : never;

function agreementOf({ first, length, money, perPound, inKindCounts, prongs: fenced, teams, authorities, ...rest }: Drawn, index: number): Agreement {
  const last = first + length - 1;
  const [whole = 0, ...milestones] = money.pence;
  return {
    ...rest, id: `a${index}`, label: 'Any', funder: `f${index % 3}`, first, last, share: money.of,
    instalments: money.of !== null ? [] : [
      { first, last, pence: whole }, ...milestones.map((pence, at) => ({ first: first + (at % length), last: first + (at % length), pence })),
    ],
    match: perPound === null ? null : { perPound, inKindCounts },
    ringFence: { prongs: fenced, teams, authorities, payers: null }, noticeMonths: 0, options: null,
  };
}

export const anyMoney = fc.record({
  agreements: fc.array(agreement, { maxLength: 6 }),
  inflation: decimal(-0.02, 0.1, 0.001), award: decimal(-0.02, 0.1, 0.001),
  rate: share, threshold: fc.integer({ min: 0, max: 12_000 }), tax: share, counts: fc.constantFrom(...CERTAINTIES),
});

/** What the financial view needs for inputs of any length. */
export function moneyFor({ period }: Pick<Inputs, 'period'>, drawn: typeof anyMoney extends fc.Arbitrary<infer One> ? One : never): MoneyInputs {
  const years = Array.from({ length: period.deliveryYears + period.tailYears }, (_, year) => year);
  const { agreements, inflation, award, rate, threshold, tax, counts } = drawn;
  return {
    startYear: 2027, priceBaseYear: '2025-26', pricesAssumedFrom: null,
    prices: years.map((year) => (1 + inflation) ** (year + 2)), pay: years.map((year) => (1 + award) ** (year + 2)),
    nationalInsurance: { rateInOnCosts: 0.15, rate, thresholdAtPriceBase: threshold, thresholdByYear: years.map(() => threshold) },
    valueAddedTax: { rate: 0.2, irrecoverableShare: tax },
    closure: { redundancyMonths: 1, staffNoticeMonths: 2, reprocurement: { amount: 25_000, priceIndex: 100 } },
    agreements: agreements.map(agreementOf), counts, policeFunding: null,
  };
}
