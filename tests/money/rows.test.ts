import { describe, expect, it } from 'vitest';
import { agreementRows, gapCauseRows, gapRows, rowOf, yearsRow } from '../../models/money/money-rows';
import { funded, funding, pence, sussex } from './funded';

const { of } = funded(sussex, funding('amount: 200000, last_month: 2028-03', 'share: 0.25, kind: in_kind', 'amount: 9000000, match: {per_pound: 40}'));
const { years, cost, gap, surplus } = of('phased');

describe('rows of the financial view', () => {
  it('sum to the whole, to the penny', () => {
    expect(pence(yearsRow(years, 'cost').total)).toBe(pence(cost));
    expect(pence(yearsRow(years, 'oneOff').total) + pence(yearsRow(years, 'recurring').total)).toBe(pence(cost));
    expect(pence(yearsRow(years, 'fundingInCash').total) + pence(yearsRow(years, 'fundingInKind').total))
      .toBe(pence(cost) - pence(gap) + pence(surplus));
  });

  it('name the gap by payer, cause and funder, and sum to it in every year', () => {
    const rows = gapRows(years);
    expect(new Set(rows.map(({ payer, cause, funder }) => `${payer} ${cause} ${funder}`)).size).toBe(rows.length);
    years.forEach((year, at) => { expect(rows.reduce((sum, { byYear }) => sum + pence(byYear[at]!), 0)).toBe(pence(year.gap)); });
    const causes = gapCauseRows(years);
    expect(causes).toHaveLength(new Set(rows.map(({ cause, funder }) => `${cause} ${funder}`)).size);
    years.forEach((year, at) => { expect(causes.reduce((sum, { byYear }) => sum + pence(byYear[at]!), 0)).toBe(pence(year.gap)); });
  });

  it('show what an agreement pays and what a match takes away', () => {
    const sides = agreementRows(years).map(({ id, side }) => `${id} ${side}`);
    expect(sides).toContain('agreement_3 lostToMatch');
    expect(sides.filter((each) => each.endsWith(' used'))).toHaveLength(3);
  });

  it('add pounds as pence', () => {
    expect(rowOf([0.1, 0.2]).total).toBe(0.3);
  });
});
