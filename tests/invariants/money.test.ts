import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appraise, planRollOut, type Appraisal } from '../../models/appraise';
import { closeTeams } from '../../models/money/close-teams';
import { lastSafeStart } from '../../models/economics/grant-cliff';
import type { MoneyInputs } from '../../models/economics/money-inputs';
import { costsOf, moneyOf, type Money } from '../../models/money/money';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { anyMoney, moneyFor } from './arbitrary-money';

const anyStop = fc.integer({ min: 0, max: 80 });
const pence = (pounds: number): number => Math.round(pounds * 100);
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((all, item) => all + of(item), 0);

const forAnyMoney = (check: (money: Money, inputs: MoneyInputs, appraisal: Appraisal) => void): void => {
  holdsForAny([anyInputs, anyMoney], (inputs, drawn) => {
    const appraisal = appraise({ ...inputs, options: inputs.options.slice(0, 1) });
    const money = moneyFor(inputs, drawn);
    for (const { option } of appraisal.options) check(moneyOf(appraisal, money, option.id), money, appraisal);
  });
};

it('makes funding + gap − surplus the cost of every year, to the penny', () => {
  forAnyMoney(({ years, cost, funding, gap, surplus }) => {
    for (const year of years) expect(pence(year.funding) + pence(year.gap) - pence(year.surplus)).toBe(pence(year.cost));
    for (const amount of ['cost', 'funding', 'gap', 'surplus'] as const) {
      expect(pence({ cost, funding, gap, surplus }[amount])).toBe(sum(years, (year) => pence(year[amount])));
    }
  });
});

it('spends no agreement twice, and explains every penny of a gap', () => {
  forAnyMoney(({ years, funders, lines }) => {
    for (const { agreements, gaps, gap, cost, oneOff, recurring } of years) {
      for (const { offered, carriedIn, lostToMatch, used, carriedOut, surplus, stranded } of agreements) {
        expect(stranded).toBeLessThanOrEqual(surplus);
        expect(pence(offered) + pence(carriedIn)).toBe(pence(lostToMatch) + pence(used) + pence(carriedOut) + pence(surplus));
        for (const amount of [offered, carriedIn, lostToMatch, used, carriedOut, surplus, stranded]) expect(amount).toBeGreaterThanOrEqual(0);
      }
      expect(sum(gaps, ({ amount }) => pence(amount))).toBe(pence(gap));
      expect(sum(agreements, ({ stranded }) => pence(stranded))).toBeLessThanOrEqual(pence(gap));
      expect(pence(oneOff) + pence(recurring)).toBe(pence(cost));
    }
    for (const { line, byYear } of lines) byYear.forEach((cost, year) => {
      const own = funders.filter((each) => each.line === line);
      expect(sum(own, (each) => pence(each.byYear[year]!))).toBe(pence(cost));
    });
  });
});

it('leaves no gap beside a surplus that might have filled it', () => {
  forAnyMoney(({ years }, { agreements }) => {
    const anything = agreements.filter(({ ringFence: { prongs, teams, authorities } }) => prongs === null && teams === null && authorities === null);
    const always = anything.filter(({ first, last }) => first <= 0 && last >= years.length * 12 - 1);
    for (const { gap, agreements: own } of years) {
      if (gap === 0) continue;
      for (const { id, surplus } of own) if (always.some((agreement) => agreement.id === id)) expect(surplus).toBe(0);
    }
  });
});

it('has a gap of the whole cost without agreements', () => {
  forAnyMoney((_, inputs, appraisal) => {
    const { option } = appraisal.options[0]!;
    const bare = moneyOf(appraisal, { ...inputs, agreements: [] }, option.id);
    expect(bare.gap).toBe(bare.cost);
    expect(bare.surplus).toBe(0);
  });
});

it('bridges real to nominal cost within £1, and sums months to years', () => {
  forAnyMoney((money, inputs, appraisal) => {
    const { figures } = appraisal.options[0]!;
    const steps = new Map(money.bridge.map(({ id, total }) => [id, total]));
    const nominal = steps.get('nominal')!;
    const scale = 1e-9 * Math.max(1, Math.abs(nominal), figures.undiscountedCost);
    expect(Math.abs(sum(money.bridge, ({ id, total }) => (id === 'nominal' ? 0 : total)) - nominal)).toBeLessThan(1 + scale);
    expect(Math.abs(money.cost - nominal)).toBeLessThan(1 + scale);
    const months = sum(costsOf(appraisal, inputs, appraisal.options[0]!), ({ byMonth }) => sum([...byMonth], (each) => each));
    expect(months).toBe(pence(money.cost));
    expect(steps.get('real_before_bias')!).toBeLessThanOrEqual(figures.undiscountedCost + scale);
  });
});

it('gives the same whatever the order of the agreements', () => {
  forAnyMoney((money, inputs, appraisal) => {
    const turned = moneyOf(appraisal, { ...inputs, agreements: [...inputs.agreements].reverse() }, money.option);
    expect(turned).toEqual(money);
  });
});

it('lets every case that starts by the last safe month end inside the money', () => {
  holdsForAny([anyInputs, anyStop], (inputs, stop) => {
    const [option] = inputs.options;
    const alone = { ...inputs, options: [option!] };
    const [plan] = planRollOut(alone);
    const last = lastSafeStart(stop, inputs.caseload.interventionMonths);
    if (last === null) return;
    const closed = closeTeams({ inputs: alone, plan: plan! }, new Set(inputs.teams.map(({ id }) => id)), last + 1);
    for (const { schedule } of appraise(closed.inputs, [closed.plan]).options[0]!.teams) expect(schedule.runOffEnds).toBeLessThanOrEqual(stop);
  });
});
