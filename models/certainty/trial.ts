import { planRollOut, runModel, spaceFor } from '../appraise';
import type { DecisionFigures } from '../economics/figures';
import type { OptionFlow } from '../economics/option-flow';
import { movingInputs } from '../scenario/moving-inputs';
import type { ResolvedScenario } from '../scenario/resolved';

/** An option of a trial, with the figures that a run works out. */
export interface TriedOption extends Pick<OptionFlow, 'option'> {
  readonly figures: Readonly<DecisionFigures>;
}

/** The model of one scenario as a function of some of its parameters, in space of its own. */
export interface Trial {
  readonly ids: readonly string[];
  /** Written afresh by every run: read what is wanted before the next. In the order of the scenario's option ids. */
  readonly options: readonly TriedOption[];
  /** Runs the model with these values, in the order of `ids`. Posts are held at those of the central values. */
  readonly run: (values: ArrayLike<number>) => void;
}

/**
 * The same model that draws the screen, to be run again and again: nothing is allocated by a run. `options` are all of
 * the scenario unless some are named. Posts that an option leaves open are choices, so they are sized once from central
 * values and held (model, section 3). Throws on an id the scenario does not have.
 */
export function trialOf(scenario: ResolvedScenario, ids: readonly string[], options: readonly string[] | null = null): Trial {
  const { inputs: all, move } = movingInputs(scenario, ids);
  const inputs = options === null ? all : { ...all, options: all.options.filter(({ id }) => options.includes(id)) };
  const space = spaceFor(inputs, planRollOut(inputs));
  const run = (values: ArrayLike<number>): void => {
    move(values);
    runModel(inputs, space);
  };
  return { ids, options: space.options, run };
}

/** A pair of options, and the parameters that are moved. */
export interface Compared {
  readonly ids: readonly string[];
  readonly option: string;
  readonly baseline: string;
}

/** One figure, option − baseline, at the values given in the order of `ids`. The unit is that of the figure. */
function differenceOf(scenario: ResolvedScenario, { ids, option, baseline }: Compared, figure: keyof DecisionFigures): (values: ArrayLike<number>) => number {
  const trial = trialOf(scenario, ids, [option, baseline]);
  const own = flowNamed(trial, option);
  const other = flowNamed(trial, baseline);
  return (values) => {
    trial.run(values);
    return own.figures[figure] - other.figures[figure];
  };
}

/**
 * One figure, option − baseline, as a function of one parameter at a time, the others at their central values and posts
 * held. The unit is that of the figure. Throws on a parameter or option the scenario does not have.
 */
export function differenceAt(scenario: ResolvedScenario, compared: Compared, figure: keyof DecisionFigures): (id: string, value: number) => number {
  const { ids } = compared;
  const at = differenceOf(scenario, compared, figure);
  const central = Float64Array.from(ids, (id) => scenario.values.get(id)!);
  const values = central.slice();
  return (id, value) => {
    const place = ids.indexOf(id);
    if (place < 0) throw new RangeError(`${id} is not moved`);
    values[place] = value;
    const difference = at(values);
    values[place] = central[place]!;
    return difference;
  };
}

/** The same as a function of the two parameters of `ids`, moved together. */
export function pairAt(scenario: ResolvedScenario, compared: Compared, figure: keyof DecisionFigures): (one: number, other: number) => number {
  const at = differenceOf(scenario, compared, figure);
  const values = new Float64Array(compared.ids.length);
  return (one, other) => {
    values[0] = one;
    values[1] = other;
    return at(values);
  };
}

function flowNamed({ options }: Trial, id: string): TriedOption {
  const flow = options.find(({ option }) => option.id === id);
  if (!flow) throw new RangeError(`no option ${id}`);
  return flow;
}
