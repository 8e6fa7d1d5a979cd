import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise, compare, inputsOf, openScenario, planRollOut, valuesWith, type ResolvedScenario } from '../../models/index';
import { findCrossings } from '../../models/uncertainty/crossings';
import { switchingValue, switchingValues, type SearchedParameter } from '../../models/uncertainty/switching-values';
import { nodeLibrary, projectText } from '../files/node-library';

const unit = { id: 'x', central: 0.5, low: 0, high: 1, whole: false };
const find = (outputAt: (x: number) => number, parameter: SearchedParameter = unit) => switchingValue(parameter, outputAt, outputAt(parameter.central));

describe('the switching value', () => {
  it('is where the output is zero within £1, in few runs', () => {
    fc.assert(fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.5, max: 3, noNaN: true }), (root, power) => {
      let runs = 0;
      const outputAt = (x: number): number => {
        runs += 1;
        return 3e6 * (x ** power - root ** power);
      };
      const { result, share } = find(outputAt);
      if (result.kind !== 'one' || result.crossing.kind !== 'crosses') expect.fail(JSON.stringify(result));
      expect(runs).toBeLessThanOrEqual(26);
      expect(Math.abs(outputAt(result.crossing.at))).toBeLessThanOrEqual(1);
      expect(share).toBeCloseTo(Math.abs(root - 0.5), 2);
    }));
  });

  it('of a step is the jump, with what lies on either side', () => {
    const { result, share } = find((x) => (x < 0.7 ? -40_000 : 25_000));
    expect(result).toMatchObject({ kind: 'one', crossing: { kind: 'jumps', before: -40_000, after: 25_000 } });
    if (result.kind !== 'one' || result.crossing.kind !== 'jumps') return;
    expect(result.crossing.from).toBeLessThan(0.7);
    expect(result.crossing.to).toBeGreaterThanOrEqual(0.7);
    expect(result.crossing.to - result.crossing.from).toBeLessThan(1e-8);
    expect(share).toBeCloseTo(0.2, 6);
  });

  it('of whole months is the first month on the other side', () => {
    const months = { id: 'months', central: 12, low: 6, high: 24, whole: true };
    expect(find((x) => (x - 13.5) * 1_000, months)).toEqual({
      id: 'months', share: 2 / 18, result: { kind: 'one', crossing: { kind: 'jumps', from: 13, to: 14, before: -500, after: 500 } },
    });
    expect(find((x) => (x - 9) * 1_000, months)).toMatchObject({ share: 3 / 18, result: { kind: 'one', crossing: { kind: 'crosses', at: 9, output: 0 } } });
    expect(find((x) => (417.5 - x) * 1_000, { ...months, high: 600 })).toMatchObject({ result: { crossing: { from: 417, to: 418 } } });
  });

  it('is every crossing where there are several, the nearest counting', () => {
    const { result, share } = find((x) => 1e6 * Math.sin(3 * Math.PI * x + 0.5));
    if (result.kind !== 'several') expect.fail(JSON.stringify(result));
    const roots = result.crossings.map((crossing) => (crossing.kind === 'crosses' ? crossing.at : NaN));
    [1, 2, 3].forEach((turn, index) => expect(roots[index]).toBeCloseTo((turn * Math.PI - 0.5) / (3 * Math.PI), 5));
    expect(share).toBeCloseTo(0.5 - roots[0]! < roots[1]! - 0.5 ? 0.5 - roots[0]! : Math.abs(roots[1]! - 0.5), 9);
  });

  it('finds two crossings that lie between two looks', () => {
    const { result } = find((x) => 1e7 * ((x - 0.31) ** 2 - 0.02 ** 2));
    expect(result).toMatchObject({ kind: 'several', crossings: [{ kind: 'crosses' }, { kind: 'crosses' }] });
    if (result.kind === 'several') expect(result.crossings.map((each) => (each.kind === 'crosses' ? each.at : NaN).toFixed(3))).toEqual(['0.290', '0.330']);
  });

  it('is none where nothing in range turns the answer, and says where it comes nearest', () => {
    expect(find((x) => 5_000 + x * 1_000)).toEqual({ id: 'x', share: null, result: { kind: 'none', stays: 'above', nearest: { at: 0, output: 5_000 } } });
    expect(find((x) => -9 - x)).toMatchObject({ result: { kind: 'none', stays: 'below' } });
  });

  it('is named level where the output is zero throughout', () => {
    expect(find(() => 0.2).result).toEqual({ kind: 'level' });
    expect(find((x) => x * 50 - 50 + 0.5)).toMatchObject({ result: { kind: 'one', crossing: { at: 1 } } });
  });

  it('widens the search to the central value, and judges distance by the range of the evidence', () => {
    expect(find((x) => (x - 1.2) * 1e5, { ...unit, central: 1.5, range: { low: 1, high: 2 } }).share).toBeCloseTo(0.3, 4);
    expect(find((x) => (x - 0.4) * 1e5, { ...unit, range: { low: 0.5, high: 0.5 } }).share).toBeNull();
  });

  it('refuses limits the wrong way round and an output that is no number', () => {
    expect(() => find((x) => x, { ...unit, low: 1, high: 0 })).toThrow(/x: nothing lies between 1 and 0/);
    expect(() => switchingValue(unit, () => NaN, 1)).toThrow(/not a finite number/);
    expect(() => switchingValue(unit, (x) => x, NaN)).toThrow(/central output/);
    expect(() => findCrossings((x) => x, { low: 0.2, high: 0.8, whole: true }, [], 1)).toThrow(/no whole number/);
  });

  it('sorts by how little has to go wrong, those without one by how near they come', () => {
    const at = { near: 0.55, far: 0.9, never: 3, hardly: 1.1 };
    const parameters = Object.keys(at).map((id) => ({ ...unit, id }));
    const found = switchingValues(parameters, (id, x) => 1e5 * ((x - 0.5) / (at[id as keyof typeof at] - 0.5) - 1), -1e5);
    expect(found.map(({ id }) => id)).toEqual(['near', 'far', 'hardly', 'never']);
  });
});

describe('the switching values of Sussex', () => {
  const outcome = openScenario(projectText('scenarios/sussex.yaml'), { file: 'sussex.yaml', library: nodeLibrary });
  if (!outcome.ok) throw new Error('Sussex does not open');
  const resolved: ResolvedScenario = outcome.value;
  const plans = planRollOut(inputsOf(resolved));
  const npsv = (id: string, value: number): number => (
    compare(appraise(inputsOf(resolved, valuesWith(resolved, new Map([[id, value]]))), plans), 'whole_force', 'business_as_usual').netPresentSocialValue
  );

  it('put back, give zero within £1, or the two sides of the jump', () => {
    const parameters = ['effect_marac_appearances', 'usual_care_cessation_per_month', 'effect_persistence_months', 'case_managers_per_service_manager']
      .map((id): SearchedParameter => {
        const { value, range, unit: of } = resolved.parameters.get(id)!;
        return { id, central: value, low: range!.low, high: range!.high, whole: of === 'month' };
      });
    const central = npsv('effect_marac_appearances', 0.18);
    const found = switchingValues(parameters, npsv, central);
    expect(found.filter(({ result }) => result.kind === 'one').length).toBeGreaterThanOrEqual(2);
    for (const { id, result } of found) {
      if (result.kind !== 'one') continue;
      const { crossing } = result;
      if (crossing.kind === 'crosses') expect(Math.abs(npsv(id, crossing.at))).toBeLessThanOrEqual(1);
      else expect([npsv(id, crossing.from) > 0, npsv(id, crossing.to) > 0]).toEqual([crossing.before > 0, crossing.after > 0]);
    }
  });
});
