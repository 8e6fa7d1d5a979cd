import { describe, expect, it } from 'vitest';
import { appraise, compare, inputsOf, mattersMost, openScenario } from '../../models/index';
import { oneWaySwings } from '../../models/uncertainty/one-way';
import { readFileSync } from 'node:fs';
import { readLibrary } from '../../src/cli/library';
import { readyScenarios } from '../golden/ready';

describe('one-way swings', () => {
  it('orders by width, then by id', () => {
    const slope: Record<string, number> = { a: 1, b: -3, c: 3 };
    const swings = oneWaySwings(['c', 'a', 'b'].map((id) => ({ id, low: 0, high: 2 })), (id, value) => slope[id]! * value);
    expect(swings).toEqual([
      { id: 'b', atLow: -0, atHigh: -6, width: 6 }, { id: 'c', atLow: 0, atHigh: 6, width: 6 }, { id: 'a', atLow: 0, atHigh: 2, width: 2 },
    ]);
  });

  it('gives for Sussex what moving one input by hand gives, where posts are stated by the option', () => {
    const { file } = readyScenarios.find(({ name }) => name === 'sussex')!;
    const open = (edits: { parameter: string; value: number }[]) => {
      const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary(), edits });
      if (!outcome.ok) throw new Error('Sussex does not open');
      return outcome.value;
    };
    const swings = mattersMost(open([]), 'do_minimum', 'business_as_usual');
    const effect = swings.find(({ id }) => id === 'effect_marac_appearances')!;
    const byHand = appraise(inputsOf(open([{ parameter: 'effect_marac_appearances', value: 0.05 }])));
    expect(effect.atLow).toBeCloseTo(compare(byHand, 'do_minimum', 'business_as_usual').netPresentSocialValue, 4);
    expect(swings[0]!.width).toBeGreaterThanOrEqual(swings[1]!.width);
  });
});
