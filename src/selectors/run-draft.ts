import {
  designNames, MOST_RUN_DRAWS, saveCorrelations, saveRuns, settingsOf, type CorrelationRecord, type DesignName, type Outcome, type ResolvedScenario, type RunsRecord,
} from '../../models/index';
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
  readonly reason: string;
}

export const designWords: Readonly<Record<DesignName, string>> = {
  sobol: 'Scrambled Sobol: even over all inputs at once', latin_hypercube: 'Latin hypercube: even over each input', plain: 'Plain Monte Carlo: left to chance',
};

export function isDesign(value: string): value is DesignName {
  return designNames.some((name) => name === value);
}

/** How the scenario is run now. */
export function runDraftOf(resolved: ResolvedScenario): RunDraft {
  const { draws, seed, design } = settingsOf(resolved);
  return {
    draws: String(draws), seed: String(seed), design,
    correlations: resolved.correlations.map(({ a, b, rank, reason }) => ({ a, b, rank: String(rank), reason })),
  };
}

const wholeNumber = /^\s*\d[\d,]*\s*$/;
const wholeSeed = /^\s*[-+−]?\d[\d,]*\s*$/;
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
    seed: wholeSeed.test(seed) && Number.isSafeInteger(read(seed)) ? null : 'Type a whole number, such as 1',
    correlations: correlations.map(({ a, b, rank, reason }) => {
      if (a === '' || b === '') return 'Choose two inputs';
      if (!plainNumber.test(rank)) return 'Type a number from −1 to 1, such as 0.5';
      return reason.trim() === '' ? 'Say why they move together, for whoever reads the file' : null;
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

/** How the scenario is to be run and which pairs move together, as its file has them, once nothing is wrong with the draft. */
interface WrittenRun {
  readonly runs: RunsRecord;
  readonly correlations: readonly CorrelationRecord[];
}

/** What is typed by hand is a judgement; a pair that is held already keeps its quality and source. */
function writtenRun({ draws, seed, design, correlations }: RunDraft, resolved: ResolvedScenario): WrittenRun {
  return {
    runs: { draws: read(draws), seed: read(seed), method: design },
    correlations: correlations.map(({ a, b, rank, reason }): CorrelationRecord => {
      const held = resolved.correlations.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
      const { quality, sourceId } = held ?? { quality: 'judgement' as const, sourceId: null };
      return { a: held?.a ?? a, b: held?.b ?? b, rank: read(rank), reason: reason.trim(), quality, ...(sourceId === null ? {} : { source: sourceId }) };
    }),
  };
}

/** Text in which the scenario is run as a sound draft says; what that leaves as it is in force is not written. */
export function withRun(text: string, draft: RunDraft, resolved: ResolvedScenario): Outcome<string> {
  const before = writtenRun(runDraftOf(resolved), resolved);
  const { runs, correlations } = writtenRun(draft, resolved);
  const isSame = runs.draws === before.runs.draws && runs.seed === before.runs.seed && runs.method === before.runs.method;
  const saved: Outcome<string> = isSame ? { ok: true, value: text } : saveRuns(text, runs, resolved.file);
  return saved.ok ? saveCorrelations(saved.value, correlations, { held: before.correlations, file: resolved.file }) : saved;
}

/** Beyond these a phone or an old laptop may run short of memory, or of patience. */
const manyDraws = 262_144;

export function isMany(draws: string): boolean {
  return wholeNumber.test(draws) && read(draws) > manyDraws;
}
