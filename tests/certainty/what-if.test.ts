import { describe, expect, it } from 'vitest';
import { appraise, compare, planRollOut } from '../../models/appraise';
import { inputsOf } from '../../models/scenario/inputs';
import { valuesWith } from '../../models/scenario/values';
import { centralOutput, curveOf, gridOf, switchingValuesOf, tornadoOf } from '../../models/certainty/what-if';
import { openSussex } from '../golden/ready';

const scenario = openSussex();
const [option, baseline] = ['whole_force', 'business_as_usual'];
const question = { option, baseline, output: 'npsv' } as const;
const plans = planRollOut(inputsOf(scenario));

/** The answer worked out afresh with the posts that central values give. */
const netValueWith = (changes: Record<string, number>): number =>
  compare(appraise(inputsOf(scenario, valuesWith(scenario, new Map(Object.entries(changes)))), plans), option, baseline).netPresentSocialValue;

describe('what moves the answer', () => {
  it('is what an appraisal at each end of a range says', () => {
    const [widest] = tornadoOf(scenario, question);
    expect(widest!.atLow).toBeCloseTo(netValueWith({ [widest!.id]: widest!.low }), 3);
    expect(widest!.atHigh).toBeCloseTo(netValueWith({ [widest!.id]: widest!.high }), 3);
    expect(widest!.width).toBeGreaterThan(0);
  });

  it('can be followed along one range, and over two', () => {
    const curve = curveOf(scenario, question, 'referral_share');
    const middle = Math.floor(curve.values.length / 2);
    expect(curve.outputs[middle]).toBeCloseTo(netValueWith({ referral_share: curve.values[middle]! }), 3);
    const { grid, step } = gridOf(scenario, question, 'referral_share', 'effect_persistence_months');
    expect(step(100)).toBe(false);
    expect(step(2_000)).toBe(true);
    expect(grid.values[41 * 7 + 3]).toBeCloseTo(netValueWith({ referral_share: grid.across[3]!, effect_persistence_months: grid.down[7]! }), 3);
  });

  it('start from the answer on the page', () => {
    expect(centralOutput(scenario, question)).toBeCloseTo(netValueWith({}), 3);
    expect(() => centralOutput(scenario, { ...question, option: 'no_such' })).toThrow('no_such');
  });

  it('refuses a parameter without a range', () => {
    expect(() => curveOf(scenario, question, 'months_per_year')).toThrow('months_per_year');
    expect(() => curveOf(scenario, question, 'no_such')).toThrow('no_such');
  });
});

describe('switching values', () => {
  const found = switchingValuesOf(scenario, option, baseline);

  it('leave the answer within £1 of nought, or jump over it', () => {
    const single = found.filter(({ result }) => result.kind === 'one');
    expect(single.length).toBeGreaterThan(3);
    for (const { id, result } of single.slice(0, 6)) {
      if (result.kind !== 'one') continue;
      const { crossing } = result;
      if (crossing.kind === 'jumps') expect(netValueWith({ [id]: crossing.from }) > 0, id).not.toBe(netValueWith({ [id]: crossing.to }) > 0);
      else expect(Math.abs(netValueWith({ [id]: crossing.at })), id).toBeLessThanOrEqual(1.01);
    }
  });

  it('all hold when the answer is worked out afresh: within £1 of nought at each', () => {
    const crossings = found.flatMap(({ id, result }) => {
      const all = result.kind === 'one' ? [result.crossing] : result.kind === 'several' ? result.crossings : [];
      return all.flatMap((crossing) => (crossing.kind === 'crosses' ? [{ id, at: crossing.at }] : []));
    });
    expect(crossings.length).toBeGreaterThan(8);
    for (const { id, at } of crossings) expect(Math.abs(netValueWith({ [id]: at })), id).toBeLessThanOrEqual(1.01);
  });

  it('come by how little has to go wrong', () => {
    const shares = found.flatMap(({ share }) => (share === null ? [] : [share]));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });
});
