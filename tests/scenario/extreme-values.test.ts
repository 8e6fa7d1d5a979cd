import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { inputsOf } from '../../models/scenario/inputs';
import { openScenario } from '../../models/scenario/open';
import { nodeLibrary, projectText } from '../files/node-library';

const text = projectText('scenarios/sussex.yaml');

function opened(edits: readonly { parameter: string; value: number }[]): ReturnType<typeof openScenario> {
  return openScenario(text, { file: 'sussex.yaml', library: nodeLibrary, edits });
}

const sound = opened([]);
const ids = sound.ok ? [...sound.value.parameters.keys()] : [];

describe('values that no figure of a force comes near', () => {
  it.each([1e300, -1e300, 1e-300, NaN, Infinity])('%s is refused for every parameter, each with its own problem', (value) => {
    const outcome = opened(ids.map((parameter) => ({ parameter, value })));
    const refused = new Set(outcome.ok ? [] : outcome.problems.filter(({ file }) => file === 'unsaved edits').map(({ path }) => path));
    expect(ids.filter((id) => !refused.has(id))).toEqual([]);
  });

  it('are refused by name, or give finite figures', () => {
    const edit = fc.record({
      parameter: fc.constantFrom(...ids),
      value: fc.oneof(fc.constantFrom(0, 1e-9, 0.001, 0.5, 1, 12, 600, 1e9, 1e10, -1, -0.999), fc.double({ min: -1e10, max: 1e10, noNaN: true })),
    });
    fc.assert(fc.property(fc.uniqueArray(edit, { minLength: 1, maxLength: 4, selector: ({ parameter }) => parameter }), (edits) => {
      const outcome = opened(edits);
      if (!outcome.ok) {
        expect(outcome.problems.every(({ what, remedy }) => what !== '' && remedy !== '')).toBe(true);
        return;
      }
      for (const { figures, costByYear } of appraise(inputsOf(outcome.value)).options) {
        const numbers = [...Object.values(figures) as unknown[], ...costByYear].filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it('leaves the conversion from months to years alone', () => {
    expect(opened([{ parameter: 'months_per_year', value: 12 }]).ok).toBe(true);
    const outcome = opened([{ parameter: 'months_per_year', value: 13 }]);
    expect(outcome.ok ? [] : outcome.problems.map(({ what }) => what)).toEqual(['“months_per_year” is 13 months a year, but a year has 12.']);
  });
});
