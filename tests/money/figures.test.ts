import { describe, expect, it } from 'vitest';
import { moneyCertainty, moneyCertaintyOf } from '../../models/money/money-certainty';
import { moneyColumn, moneyParts, moneyRunnerOf } from '../../models/money/money-draws';
import { MONEY_OUTPUTS, moneyFigures } from '../../models/money/money-figures';
import { moneyStress } from '../../models/money/money-stress';
import { planRun } from '../../models/certainty/run';
import { USUAL_SETTINGS } from '../../models/certainty/run-settings';
import { missingForMoney, moneyInputsOf } from '../../models/scenario/money-inputs';
import { libraryWith, projectText } from '../files/node-library';
import { opened, sound, valueOf } from '../scenario/open-text';
import { funded, funding, sussex } from './funded';

const entries = ['funder: home_office, amount: 1500000', 'funder: council, share: 0.25, last_month: 2040-03'];

describe('the financial view in a few figures', () => {
  const { appraisal, inputs, of, scenario } = funded(sussex, funding(...entries));
  const flow = appraisal.options.find(({ option }) => option.id === 'phased')!;
  const money = of('phased');

  it('is that of its tables', () => {
    expect(moneyFigures(appraisal, inputs, flow)).toEqual({
      cost: money.cost, gap: money.gap, surplus: money.surplus, peakYearCost: money.peakYear.cost, largestGap: money.largestGap!.gap,
    });
  });

  it('spreads over draws around its central value, and the same draws give the same figures', () => {
    const plan = valueOf(planRun(scenario, { ...USUAL_SETTINGS, draws: 128 }));
    expect(plan.parameters.map(({ id }) => id)).toContain('finance_pay_award');
    const run = moneyRunnerOf(scenario, plan, 'phased')!;
    const parts = moneyParts(plan);
    const chunks = parts.map(run);
    for (const output of MONEY_OUTPUTS) expect(moneyColumn(chunks, output)).toHaveLength(128);
    const [cost, gap] = [moneyColumn(chunks, 'cost'), moneyColumn(chunks, 'gap')];
    expect([Math.min(...cost) < money.cost, Math.max(...cost) > money.cost]).toEqual([true, true]);
    expect(new Set(gap).size).toBeGreaterThan(100);
    expect([...run(parts[0]!).gap]).toEqual([...chunks[0]!.gap]);
    const said = moneyCertaintyOf(chunks);
    expect(said).toEqual(moneyCertainty(scenario, plan, 'phased'));
    expect(said.paid).toEqual({ times: gap.filter((each) => each === 0).length, draws: 128, share: gap.filter((each) => each === 0).length / 128 });
    expect(said.spreads.cost.mean).toBeCloseTo(cost.reduce((sum, each) => sum + each, 0) / 128, 4);
    expect(moneyCertainty(opened(sussex), plan, 'phased')).toBeNull();
  });

  it('takes the head of every repetition, so that a long run costs no more', () => {
    const plan = valueOf(planRun(scenario, { ...USUAL_SETTINGS, draws: 65_536 }));
    const parts = moneyParts(plan);
    expect(parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(1_024);
    expect(new Set(parts.map(({ replicate }) => replicate)).size).toBe(8);
    expect(Math.max(...parts.map(({ to }) => to))).toBe(128);
  });

  it('says which attack hurts most', () => {
    const attacks = moneyStress(scenario, 'phased')!;
    expect(attacks.map(({ kind, id }) => [kind, id])).toEqual(expect.arrayContaining([
      ['agreement_never_comes', 'agreement_1'], ['agreement_never_comes', 'agreement_2'],
      ['belief_at_its_worst', 'finance_pay_award'], ['belief_at_its_worst', 'finance_later_inflation'],
    ]));
    for (const [index, { gapChange }] of attacks.entries()) expect(gapChange).toBeLessThanOrEqual(attacks[index - 1]?.gapChange ?? Infinity);
    const lost = attacks.find(({ id }) => id === 'agreement_1')!;
    expect(lost.gapChange).toBeCloseTo(1_500_000 - money.surplus, 6);
    expect(lost.costChange).toBe(0);
    const dearer = attacks.find(({ id }) => id === 'finance_pay_award')!;
    // The council's quarter grows with the cost; the grant does not.
    expect(dearer.gapChange).toBeGreaterThan(0);
    expect(dearer.gapChange).toBeLessThan(dearer.costChange);
  });

  it('knows what it would be if only agreed money came', () => {
    const bid = moneyStress(opened(`${sussex}\nfinancial: {counts: bid}\n${funding('share: 1, last_month: 2040-03, certainty: bid')}`), 'phased')!;
    const [worst] = bid;
    expect(bid.find(({ kind }) => kind === 'only_agreed_money_comes')!.gapChange).toBeCloseTo(worst!.gapChange, 6);
  });
});

it('is not there where the evidence of a file is older than it', () => {
  const older = libraryWith({ base: projectText('scenarios/base.yaml').replace('  - finance\n', '') });
  const scenario = opened(sound, { library: older });
  expect(moneyInputsOf(scenario)).toBeNull();
  expect(missingForMoney(scenario)).toContain('finance_pay_award');
  expect(moneyStress(scenario, 'whole')).toBeNull();
});
