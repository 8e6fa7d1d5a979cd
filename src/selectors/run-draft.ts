import { designNames, MOST_RUN_DRAWS, type Correlation, type DesignName, type RunSettings } from '../../models/index';
import { countText } from '../format';

/** The settings of a run as they are typed. */
export interface RunDraft {
  readonly draws: string;
  readonly seed: string;
  readonly design: DesignName;
  readonly correlations: readonly CorrelationDraft[];
}

export interface CorrelationDraft {
  readonly a: string;
  readonly b: string;
  readonly rank: string;
}

export const designWords: Readonly<Record<DesignName, string>> = {
  sobol: 'Scrambled Sobol: even over all inputs at once', latin_hypercube: 'Latin hypercube: even over each input', plain: 'Plain Monte Carlo: left to chance',
};

export function isDesign(value: string): value is DesignName {
  return designNames.some((name) => name === value);
}

export function runDraftOf({ draws, seed, design, correlations }: RunSettings): RunDraft {
  return {
    draws: String(draws), seed: String(seed), design,
    correlations: correlations.map(({ a, b, rank }) => ({ a, b, rank: String(rank) })),
  };
}

const wholeNumber = /^\s*\d[\d,]*\s*$/;
const plainNumber = /^\s*[-+−]?(?:\d+\.?\d*|\.\d+)\s*$/;

function read(typed: string): number {
  return Number(typed.replaceAll(',', '').replace('−', '-'));
}

export interface RunFaults {
  readonly draws: string | null;
  readonly seed: string | null;
  /** One for each pair. */
  readonly correlations: readonly (string | null)[];
}

/** What is wrong with what was typed. Whether the pairs can hold together is for the model to say. */
export function runFaults({ draws, seed, correlations }: RunDraft): RunFaults {
  return {
    draws: drawsFault(draws),
    seed: wholeNumber.test(seed) ? null : 'Type a whole number, such as 1',
    correlations: correlations.map(({ a, b, rank }) => {
      if (a === '' || b === '') return 'Choose two inputs';
      return plainNumber.test(rank) ? null : 'Type a number from −1 to 1, such as 0.5';
    }),
  };
}

function drawsFault(draws: string): string | null {
  if (!wholeNumber.test(draws) || read(draws) < 1) return 'Type a whole number, such as 8192';
  return read(draws) > MOST_RUN_DRAWS ? `At most ${countText(MOST_RUN_DRAWS)}: more would not fit into memory` : null;
}

export function isSound({ draws, seed, correlations }: RunFaults): boolean {
  return [draws, seed, ...correlations].every((fault) => fault === null);
}

/** The settings, once nothing is wrong with the draft. */
export function settingsOf({ draws, seed, design, correlations }: RunDraft): RunSettings {
  return {
    draws: read(draws), seed: read(seed), design,
    correlations: correlations.map(({ a, b, rank }): Correlation => ({ a, b, rank: read(rank) })),
  };
}

/** Beyond these a phone or an old laptop may run short of memory, or of patience. */
const manyDraws = 262_144;

export function isMany(draws: string): boolean {
  return wholeNumber.test(draws) && read(draws) > manyDraws;
}
