import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { ShareRule } from '../../models/economics/fair-shares';
import { agreementsOf, fairShareStem } from '../../models/money/fair-share-agreements';
import { moneyOf } from '../../models/money/money';
import { replaceAgreements } from '../../models/scenario/edit-funding';
import { inputsOf } from '../../models/scenario/inputs';
import { moneyInputsOf } from '../../models/scenario/money-inputs';
import { proposeShares, whoPays } from '../../models/money/who-pays';
import { projectText } from '../files/node-library';
import { opened, valueOf } from '../scenario/open-text';

const text = projectText('scenarios/sussex.yaml');
const option = 'whole_force';

function proposed(base: string, rule: ShareRule, limits = new Map<string, number>()) {
  const resolved = opened(base);
  const who = whoPays(resolved, appraise(inputsOf(resolved)), option);
  const shares = proposeShares(who, { rule, counting: 'all', limits });
  if (!shares.isDefined) throw new Error(shares.why);
  const agreements = agreementsOf(who, shares.proposal, { option, optionLabel: 'Whole force', startYear: resolved.period.startYear, labelOf: (id) => id });
  return { agreements, proposal: shares.proposal, who, after: valueOf(replaceAgreements(base, fairShareStem(option), agreements)) };
}

/** The financial view with money counted that is only hoped for. */
function moneyWith(after: string) {
  const resolved = opened(after);
  const money = moneyInputsOf(resolved);
  if (money === null) throw new Error('no financial view');
  return moneyOf(appraise(inputsOf(resolved)), { ...money, counts: 'hoped_for' }, option);
}

describe('agreements of a proposal', () => {
  it.each([[{ kind: 'in_proportion' }], [{ kind: 'break_even', by: 3 }]] as const)('fund every year to the penny: %j', (rule) => {
    const { after, agreements, proposal } = proposed(text, rule);
    expect(agreements).toHaveLength(proposal.contributions.filter(({ pays }) => pays > 0).length);
    expect(agreements.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
    const money = moneyWith(after);
    expect(money.years.map(({ gap, surplus }) => [gap, surplus])).toEqual(money.years.map(() => [0, 0]));
    expect(money.cost).toBeGreaterThan(0);
  });

  it('leave the gap that limits leave, and no other', () => {
    const limits = new Map([['nhs', 100_000], ['police', 500_000], ['councils', 90_000]]);
    const { after, proposal, who } = proposed(text, { kind: 'capped' }, limits);
    const { gapByYear } = proposal;
    moneyWith(after).years.forEach(({ gap, cost, surplus }, year) => {
      const real = who.whole.pays.byYear[year] ?? 0;
      const share = real === 0 ? 0 : (gapByYear[year] ?? 0) / real;
      expect(gap / Math.max(1, cost)).toBeCloseTo(share, 5);
      expect(surplus).toBe(0);
    });
  });

  it('take the place of those of an earlier proposal, and leave others alone', () => {
    const own = 'funding:\n  - {id: grant, label: Grant, funder: home_office, amount: 5, first_month: 2027-04, last_month: 2028-03, certainty: agreed}\n';
    const first = proposed(`${text}\n${own}`, { kind: 'in_proportion' });
    const second = proposed(first.after, { kind: 'break_even', by: 3 });
    const ids = opened(second.after).funding.map(({ id }) => id);
    expect(ids).toContain('grant');
    expect(ids).toHaveLength(second.agreements.length + 1);
    expect(second.after).toContain(own.trim());
  });
});
