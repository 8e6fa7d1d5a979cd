import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../models/scenario/inputs';
import { movingInputs } from '../../models/scenario/moving-inputs';
import type { ResolvedScenario } from '../../models/scenario/resolved';
import { valuesWith } from '../../models/scenario/values';
import { openReady, openSussex, readyScenarios } from '../golden/ready';

const beliefs = (scenario: ResolvedScenario): readonly string[] =>
  [...scenario.parameters.values()].filter(({ range, expression }) => range !== null && expression === null).map(({ id }) => id);

describe.each(readyScenarios)('the inputs of $name', (ready) => {
  const scenario = openReady(ready);
  const ids = beliefs(scenario);
  const { inputs, move } = movingInputs(scenario, ids);
  const central = ids.map((id) => scenario.values.get(id)!);

  it('stand at central values', () => { expect(inputs).toEqual(inputsOf(scenario)); });

  it('follow any values, expressions with them, and come back', () => {
    const between = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length });
    fc.assert(fc.property(between, (shares) => {
      const values = ids.map((id, index) => {
        const { low, high } = scenario.parameters.get(id)!.range!;
        return low + shares[index]! * (high - low);
      });
      move(values);
      expect(inputs).toEqual(inputsOf(scenario, valuesWith(scenario, new Map(ids.map((id, index) => [id, values[index]!])))));
      move(central);
      expect(inputs).toEqual(inputsOf(scenario));
    }), { numRuns: 20, seed: 2026 });
  });
});

it('keep the value given to an expression, and refuse what the scenario does not have', () => {
  const scenario = openSussex();
  const [derived] = scenario.derivedOrder;
  const { inputs, move } = movingInputs(scenario, [derived!]);
  move([scenario.values.get(derived!)! * 2]);
  expect(inputs).toEqual(inputsOf(scenario, valuesWith(scenario, new Map([[derived!, scenario.values.get(derived!)! * 2]]))));
  expect(() => movingInputs(scenario, ['no_such'])).toThrow('no parameter no_such');
});
