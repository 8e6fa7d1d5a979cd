import type { DecisionFigures } from '../economics/figures';
import { rangedBeliefs } from './matters-most';
import { finished } from '../quantities/steps';
import type { CertaintyOutput } from '../scenario/certainty-format';
import { allowedValues } from '../scenario/resolve/limits';
import type { ResolvedParameter, ResolvedScenario } from '../scenario/resolved';
import { differenceAt, pairAt } from './trial';
import { oneWayCurve, type OneWayCurve } from '../uncertainty/one-way';
import { switchingSteps, type SearchedParameter, type SwitchingValue } from '../uncertainty/switching-values';
import { tornado, type TornadoRow } from '../uncertainty/tornado';
import { emptyTwoWay, fillTwoWay, type GridSide, type TwoWayGrid } from '../uncertainty/two-way';

/** An output, option − baseline, that is followed while parameters move. */
export interface WhatIf {
  readonly option: string;
  readonly baseline: string;
  readonly output: CertaintyOutput;
}

const FIGURE: Readonly<Record<CertaintyOutput, keyof DecisionFigures>> = {
  npsv: 'netPresentSocialValue', pv_cost: 'pvCost', pv_benefit: 'pvBenefit', net_public_cost: 'netPublicCost', peak_year_cost: 'peakYearCost',
};

function outputAt(scenario: ResolvedScenario, { option, baseline, output }: WhatIf, ids: readonly string[]) {
  return differenceAt(scenario, { ids, option, baseline }, FIGURE[output]);
}

function centralOf(scenario: ResolvedScenario, id: string): number {
  const value = scenario.values.get(id);
  if (value === undefined) throw new RangeError(`no parameter ${id}`);
  return value;
}

/** The output with every parameter at its central value and posts held. Throws on an option the scenario does not have. */
export function centralOutput(scenario: ResolvedScenario, question: WhatIf): number {
  const [first] = scenario.parameters.keys();
  return first === undefined ? 0 : outputAt(scenario, question, [first])(first, centralOf(scenario, first));
}

/** The output at the low and high value of every uncertain belief, all else central and posts held; widest swing first. */
export function tornadoOf(scenario: ResolvedScenario, question: WhatIf): TornadoRow[] {
  const ranged = rangedBeliefs(scenario);
  const at = outputAt(scenario, question, ranged.map(({ id }) => id));
  const [first] = ranged;
  return first === undefined ? [] : tornado(ranged, at(first.id, centralOf(scenario, first.id)), at);
}

/** How much of the way from a range to what its unit allows is searched: at the limit itself the equations may have no answer. */
const WAY_TO_LIMIT = 0.9;

/**
 * The value of every uncertain belief at which an option is worth no more than its baseline (model, section 8), by how
 * little has to go wrong. Looked for over the range and its own width to either side, within
 * what its unit allows.
 */
export function switchingValuesOf(scenario: ResolvedScenario, option: string, baseline: string): SwitchingValue[] {
  return finished(switchingStepsOf(scenario, option, baseline));
}

/** `switchingValuesOf` for a caller who rests in between. */
export function* switchingStepsOf(scenario: ResolvedScenario, option: string, baseline: string): Generator<void, SwitchingValue[], void> {
  const ranged = rangedBeliefs(scenario);
  const at = outputAt(scenario, { option, baseline, output: 'npsv' }, ranged.map(({ id }) => id));
  const [first] = ranged;
  if (first === undefined) return [];
  return yield* switchingSteps(ranged.map(({ id }) => searched(scenario, id)), at, at(first.id, centralOf(scenario, first.id)));
}

function searched(scenario: ResolvedScenario, id: string): SearchedParameter {
  const { unit, range, value } = parameterOf(scenario, id);
  const { low, high } = range ?? { low: value, high: value };
  const allowed = allowedValues(unit);
  return {
    id, central: value, whole: unit === 'month', range: { low, high },
    low: low - Math.min(high - low, WAY_TO_LIMIT * (low - allowed.low)), high: high + Math.min(high - low, WAY_TO_LIMIT * (allowed.high - high)),
  };
}

function parameterOf(scenario: ResolvedScenario, id: string): ResolvedParameter {
  const parameter = scenario.parameters.get(id);
  if (parameter === undefined) throw new RangeError(`no parameter ${id}`);
  return parameter;
}

/** The output along the range of one parameter. Throws where it has no range. */
export function curveOf(scenario: ResolvedScenario, question: WhatIf, id: string): OneWayCurve {
  const at = outputAt(scenario, question, [id]);
  return oneWayCurve({ ...sideOf(scenario, id), whole: parameterOf(scenario, id).unit === 'month' }, (value) => at(id, value));
}

/** A grid of two parameters that is filled in steps, so that the page can rest in between. */
export interface GridInProgress {
  readonly grid: TwoWayGrid;
  /** Fills `count` more points; true once all are there. */
  readonly step: (count: number) => boolean;
}

/** The output over the ranges of two parameters, 41 × 41. Throws where one has no range. */
export function gridOf(scenario: ResolvedScenario, { option, baseline, output }: WhatIf, across: string, down: string): GridInProgress {
  const evaluate = pairAt(scenario, { ids: [across, down], option, baseline }, FIGURE[output]);
  const grid = emptyTwoWay(sideOf(scenario, across), sideOf(scenario, down));
  let filled = 0;
  const step = (count: number): boolean => {
    filled = fillTwoWay(grid, evaluate, filled, count);
    return filled >= grid.values.length;
  };
  return { grid, step };
}

function sideOf(scenario: ResolvedScenario, id: string): GridSide {
  const { range } = parameterOf(scenario, id);
  if (range === null) throw new RangeError(`${id} has no range`);
  return { id, low: range.low, high: range.high };
}
