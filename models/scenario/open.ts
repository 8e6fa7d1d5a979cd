import type { Outcome } from '../quantities/problem';
import type { Edit } from './edits';
import type { Library } from './layers';
import { readCached } from './layers';
import type { ScenarioFile } from './format';
import type { ReadFile } from './read-file';
import { resolveScenario } from './resolve/resolve';
import type { ResolvedScenario } from './resolved';

export interface OpenOptions {
  /** Name of the file, for problems. */
  readonly file: string;
  readonly library: Library;
  /** Leaves out the layers that a self-contained file brings along, as if it stood on those of the library. */
  readonly onLibrary?: boolean;
  /** Unsaved changes, applied on top of everything. */
  readonly edits?: readonly Edit[];
}

/**
 * Scenario text → resolved scenario, or every problem in it and in the layers it stands on. Nothing is repaired by
 * guessing, and nothing is used unless all of it is sound. Never throws on bad input.
 */
export function openScenario(text: string, { file, library, onLibrary = false, edits = [] }: OpenOptions): Outcome<ResolvedScenario> {
  const result = readCached({ file, text });
  if (result.kind === 'unreadable') return { ok: false, problems: result.problems };
  if (result.kind === 'layer') {
    const problem = {
      file, path: 'layer', line: 1, column: 1,
      what: 'This is a layer of evidence, not a scenario.',
      why: 'A layer has no options to appraise.',
      remedy: 'Open a scenario that extends it.',
    };
    return { ok: false, problems: [...result.problems, problem] };
  }
  const { scenario, problems } = resolveScenario(onLibrary ? withoutCarried(result.read) : result.read, library, edits);
  const all = [...result.problems, ...problems];
  return scenario === null || all.length > 0 ? { ok: false, problems: all } : { ok: true, value: scenario };
}

function withoutCarried(read: ReadFile<ScenarioFile>): ReadFile<ScenarioFile> {
  const { editions: left, ...content } = read.content;
  return left === undefined ? read : { ...read, content };
}
