import { describe, expect, it } from 'vitest';
import { appraise, compare, inputsOf, openScenario, type ResolvedScenario } from '../../models/index';
import { sizedSwitchingValues } from '../../models/certainty/sized-switching';
import { switchingValuesOf } from '../../models/certainty/what-if';
import { nodeLibrary, projectText } from '../files/node-library';

const text = projectText('scenarios/sussex.yaml');
const [option, baseline] = ['whole_force', 'business_as_usual'];

function opened(parameter?: string, value = NaN): ResolvedScenario {
  const edits = parameter === undefined ? [] : [{ parameter, value }];
  const outcome = openScenario(text, { file: 'sussex.yaml', library: nodeLibrary, edits });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join());
  return outcome.value;
}

describe('a switching value that is typed in', () => {
  const scenario = opened();
  const found = sizedSwitchingValues(scenario, option, baseline);

  it('is the one that was searched with posts held', () => {
    expect(found).toMatchObject(switchingValuesOf(scenario, option, baseline));
  });

  it('gives within £1 of zero, or the answer that was foretold where it sizes posts anew', () => {
    const crossed = found.flatMap(({ id, result, sizedAnew }) => (result.kind === 'one' && result.crossing.kind === 'crosses' ? [{ id, at: result.crossing.at, sizedAnew }] : []));
    expect(crossed.length).toBeGreaterThan(8);
    expect(crossed.some(({ sizedAnew }) => sizedAnew !== null)).toBe(true);
    for (const { id, at, sizedAnew } of crossed) {
      const typed = compare(appraise(inputsOf(opened(id, at))), option, baseline).netPresentSocialValue;
      if (sizedAnew === null) expect(Math.abs(typed), id).toBeLessThan(1);
      else expect(typed, id).toBeCloseTo(sizedAnew, 4);
    }
  });
});
