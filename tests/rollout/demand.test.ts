import { describe, expect, it } from 'vitest';
import { adoption, adultWomen, emptyTeamDemand, highRiskCases, measureDemand, perpetrators, writeArrivals } from '../../models/rollout/demand';
import { authority, demand, first, schedule, series } from './plain';

describe('adult women', () => {
  it('are an authority’s own count where it has one, and a share of its people where not', () => {
    expect(adultWomen(authority({ adultWomen: 41_000, population16plus: 90_000 }), demand)).toBe(41_000);
    expect(adultWomen(authority({ population16plus: 90_000 }), demand)).toBe(45_000);
    expect(adultWomen(authority({ adultWomen: 0, population16plus: 90_000 }), demand)).toBe(0);
  });
});

describe('high-risk cases', () => {
  it('are the MARAC rate for each 10,000 adult women: 50,000 × 40 / 10,000 = 200', () => {
    expect(highRiskCases(authority({ adultWomen: 50_000, maracCasesPerYear: null }), demand)).toBe(200);
  });

  it('are the authority’s own MARAC count where it has one, even of nobody', () => {
    expect(highRiskCases(authority({ adultWomen: 50_000, maracCasesPerYear: 310 }), demand)).toBe(310);
    expect(highRiskCases(authority({ adultWomen: 50_000, maracCasesPerYear: 0 }), demand)).toBe(0);
  });
});

it('counts one perpetrator for the pairs he is in, once in twelve months: 530 × (1 − 0.5) / 1.06 = 250', () => {
  expect(perpetrators(530, { ...demand, maracRepeatShare: 0.5, pairsPerPerpetrator: 1.06 })).toBeCloseTo(250, 9);
});

it('keeps cases, perpetrators, referred and accepted apart', () => {
  const into = emptyTeamDemand();
  const terms = { ...demand, maracRepeatShare: 0.25, pairsPerPerpetrator: 1.5, referralShare: 0.4, acceptanceShare: 0.5 };
  measureDemand([authority({ maracCasesPerYear: 300, travelLossShare: 0.04 }), authority({ maracCasesPerYear: 100 })], terms, into);
  // 400 cases, 300 new pairs, 200 men, 80 referred, 40 accepted; 300 of the 400 lose 4 % to travel.
  expect(into).toEqual({ highRiskCases: 400, perpetrators: 200, referred: 80, accepted: 40, travelLossShare: 0.03 });
});

describe('adoption', () => {
  const newTeam = schedule({ goLive: 3, referralsClose: 10 });

  it('climbs from go-live in equal steps to the end of the ramp', () => {
    const byMonth = [2, 3, 4, 5, 6, 7, 9, 10].map((month) => adoption(month, newTeam, 4));
    expect(byMonth).toEqual([0, 0.25, 0.5, 0.75, 1, 1, 1, 0]);
  });

  it('is whole at once without a ramp', () => {
    expect([2, 3].map((month) => adoption(month, newTeam, 0))).toEqual([0, 1]);
  });

  it('is whole from month 0 for an existing service, until referrals close', () => {
    const service = schedule({ existing: true, goLive: 3, referralsClose: 10 });
    expect([0, 9, 10].map((month) => adoption(month, service, 4))).toEqual([1, 1, 0]);
  });
});

it('spreads a year’s accepted cases over months, with growth once a year: 120 / 12, then × 1.1', () => {
  const into = series(26);
  writeArrivals({ accepted: 120 }, { ...demand, demandGrowth: 0.1 }, schedule({ referralsClose: 25 }), into);
  expect(first(12, into)).toEqual(new Array(12).fill(10));
  expect([into[12], into[23]]).toEqual([11, 11]);
  expect(into[24]).toBeCloseTo(12.1, 9);
  expect(into[25]).toBe(0);
});
