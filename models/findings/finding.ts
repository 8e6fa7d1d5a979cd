import type { Appraisal } from '../appraise';
import type { OptionFigures } from '../economics/figures';
import type { Inputs } from '../economics/inputs';
import type { OptionFlow } from '../economics/option-flow';
import type { Explanation } from '../explanation/types';
import type { TeamFlow } from '../rollout/team-flow';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolved';

/** What a reviewer would raise: where it is, what it does to the answer and what to do about it. */
export interface Finding {
  readonly id: string;
  readonly weight: 'attention' | 'note';
  readonly title: string;
  readonly detail: string;
  /** Path in the scenario file, or the id of the record concerned. */
  readonly where: string;
  readonly remedy: string;
  /** Options it concerns; empty for all. */
  readonly options: readonly string[];
}

/** What every check looks at, and what it may ask of the model. */
export interface Reviewed {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  /** "Why this number?" for a figure of an option. */
  readonly explain: (option: string, figure: string) => Explanation;
  /** The figures of every option on other inputs, posts sized afresh. */
  readonly appraiseOn: (inputs: Inputs) => Appraisal;
  /** The figures of every option with some values replaced, by parameter id. */
  readonly appraiseWith: (changes: ReadonlyMap<string, number>) => Appraisal;
  readonly figuresOf: (appraisal: Appraisal, option: string) => OptionFigures;
  readonly mobilises: (team: TeamFlow) => boolean;
}

/** One option of a reviewed scenario, with its place in the file. */
export interface ReviewedOption extends Reviewed {
  readonly option: ResolvedOption;
  readonly flow: OptionFlow;
  /** Such as `options[2]`. */
  readonly path: string;
}

/** A threshold at which a reviewer would speak up: a parameter of the framework, so that users can move it. */
export function threshold(resolved: ResolvedScenario, id: string): number {
  const value = resolved.values.get(id);
  if (value === undefined) throw new RangeError(`no parameter ${id}`);
  return value;
}
