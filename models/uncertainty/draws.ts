import type { Outcome, Problem } from '../quantities/problem';
import { mixerOf } from './copula';
import { correlatedGroups, type CorrelatedGroup, type Correlation } from './correlation';
import { uniformColumn } from './design';
import type { DesignName } from './methods';
import { columnQuantile } from './quantile-column';
import type { Spread } from './shapes';

/** A parameter that is drawn. */
export interface DrawnParameter {
  readonly id: string;
  readonly spread: Spread;
}

/** Everything that decides the draws: plain data, so that a worker can be given it. */
export interface DrawsRequest {
  /** One column each, in this order; the order changes no draw. */
  readonly parameters: readonly DrawnParameter[];
  readonly design: DesignName;
  readonly seed: number;
  /** Which of the independent repetitions under this seed, from 0: their differences tell the error of a figure. */
  readonly replicate: number;
  /** Number of draws. A power of two suits Sobol. */
  readonly draws: number;
  readonly correlations: readonly Correlation[];
}

/** Draws that can be filled in any chunks, in any order, by any number of workers, and are the same bytes. */
export interface Draws {
  readonly ids: readonly string[];
  readonly count: number;
  /**
   * Values of draws from to `to` − 1, a column for each parameter, into `into[column][0, to − from)`.
   * Units: those of the parameters. Throws a RangeError on a chunk that is not within 0 to `count`.
   */
  readonly fill: (from: number, to: number, into: readonly Float64Array[]) => void;
  /** The same draws as probabilities, each parameter's F(value), before their spreads make values of them. */
  readonly fillUniforms: (from: number, to: number, into: readonly Float64Array[]) => void;
}

/** Indices of draws are 32-bit words. */
const MOST_DRAWS = 2 ** 31;

/**
 * The draws of a run. Each parameter has a stream of its own under (seed, replicate, id), so adding a parameter changes
 * no other's draws; a correlation changes only the columns of its group, but for the first in id order. Refused: a number of draws, seed or replicate that is not whole, an id twice, and correlations that cannot be.
 */
export function drawsOf(request: DrawsRequest): Outcome<Draws> {
  const ids = request.parameters.map(({ id }) => id);
  const drawn = new Set(request.parameters.filter(({ spread }) => spread.shape !== 'fixed').map(({ id }) => id));
  const problems = requestProblems(request, ids);
  const groups = correlatedGroups(request.correlations, drawn, { file: '', path: 'correlations' });
  if (problems.length > 0 || !groups.ok) return { ok: false, problems: [...problems, ...(groups.ok ? [] : groups.problems)] };
  return { ok: true, value: open(request, ids, groups.value) };
}

function open(request: DrawsRequest, ids: readonly string[], groups: readonly CorrelatedGroup[]): Draws {
  const { parameters, design, draws } = request;
  const uniforms = ids.map((id) => uniformColumn(design, request, id, draws));
  const values = parameters.map(({ spread }) => columnQuantile(spread));
  const joined = groups.map((group) => {
    const columns = group.ids.map((id) => ids.indexOf(id));
    return { columns, mix: mixerOf(group, columns.map((column) => uniforms[column]!), draws) };
  });
  const fillUniforms = (from: number, to: number, into: readonly Float64Array[]): void => {
    checkChunk(from, to, draws, ids.length, into);
    uniforms.forEach((fillColumn, column) => { fillColumn(from, to, into[column]!); });
    for (const { columns, mix } of joined) mix(columns.map((column) => into[column]!), to - from);
  };
  const fill = (from: number, to: number, into: readonly Float64Array[]): void => {
    fillUniforms(from, to, into);
    values.forEach((toValues, column) => { toValues(into[column]!, 0, to - from); });
  };
  return { ids, count: draws, fill, fillUniforms };
}

function checkChunk(from: number, to: number, draws: number, columns: number, into: readonly Float64Array[]): void {
  const isChunk = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= draws;
  if (!isChunk) throw new RangeError(`draws ${from} to ${to} are not within 0 to ${draws}`);
  if (into.length !== columns || into.some(({ length }) => length < to - from)) {
    throw new RangeError(`draws need ${columns} columns of ${to - from}`);
  }
}

function requestProblems({ draws, seed, replicate }: DrawsRequest, ids: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, what: string, why: string, remedy: string): void => { problems.push({ file: '', path, what, why, remedy }); };
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) {
    report('draws', `${draws} is not a number of draws.`, 'A run takes a whole number of draws, at least one.', 'Write a number such as 8192.');
  }
  if (!Number.isSafeInteger(seed)) {
    report('seed', `${seed} is not a seed.`, 'The same seed gives the same draws, so it has to be a whole number.', 'Write a whole number.');
  }
  if (!Number.isSafeInteger(replicate) || replicate < 0) {
    report('replicate', `${replicate} is not a repetition.`, 'Repetitions are counted from 0.', 'Write a whole number from 0.');
  }
  ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => {
    report('parameters', `${id} is drawn twice.`, 'Both columns would be the same draws.', 'Keep one.');
  });
  return problems;
}
