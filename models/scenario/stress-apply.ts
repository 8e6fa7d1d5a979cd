import type { Outcome } from '../quantities/problem';
import type { Edit } from './edits';
import type { ScenarioFile } from './format';
import { currentFormat } from './format';
import type { Library } from './layers';
import { readCached } from './layers';
import type { OpenOptions } from './open';
import { openScenario } from './open';
import type { ReadFile } from './read-file';
import { resolveScenario } from './resolve/resolve';
import type { ResolvedScenario } from './resolved';
import { recordsOf, type StressRecords } from './stress-records';
import type { StressOverlay } from './stress-read';

/** A scenario as opened, on which attacks can be laid. */
export interface StressTarget {
  readonly resolved: ResolvedScenario;
  /** Id by which the scenario is extended. */
  readonly id: string;
  readonly library: Library;
  readonly edits: readonly Edit[];
  /** Layers that a self-contained file brings along. */
  readonly editions: ScenarioFile['editions'];
}

/** A scenario under one attack more. */
export interface Stressed {
  readonly target: StressTarget;
  /** What was changed, as it would be written in the scenario by hand. */
  readonly records: StressRecords;
}

/** Opens a scenario to lay attacks on. Its problems are those of opening it. */
export function stressTarget(text: string, options: OpenOptions): Outcome<StressTarget> {
  const opened = openScenario(text, options);
  if (!opened.ok) return opened;
  const { file, library, edits = [], onLibrary = false } = options;
  const read = readCached({ file, text });
  const editions = read.kind === 'scenario' && !onLibrary ? read.read.content.editions : undefined;
  return { ok: true, value: { resolved: opened.value, id: opened.value.id, library: withLayer(library, opened.value.id, file, text), edits, editions } };
}

/**
 * Lays one attack over a scenario: the overlay becomes a scenario that extends it, and is resolved like any other, so that
 * a row of the stress pack is what its overrides give when they are written by hand. An unsaved edit of a figure that the
 * attack sets gives way to it. Attacks can be laid one over another; of two that set one figure the later holds.
 */
export function layStress(target: StressTarget, overlay: StressOverlay): Outcome<Stressed> {
  const { records, positions, problems } = recordsOf(overlay, target.resolved);
  const id = `stress_on_${target.id}`;
  const content = contentOf(id, overlay, records, target);
  const read: ReadFile<ScenarioFile> = {
    source: overlay.read.source, content, positions: { ...overlay.read.positions, overrides: positions }, broken: new Set(), changes: [],
  };
  const set = new Set(records.overrides.map(({ parameter }) => parameter));
  const edits = target.edits.filter(({ parameter }) => !set.has(parameter));
  const resolution = resolveScenario(read, target.library, edits);
  const all = [...problems, ...resolution.problems];
  if (resolution.scenario === null || all.length > 0) return { ok: false, problems: all };
  const { editions: carried, ...plain } = content;
  const library = withLayer(target.library, id, overlay.read.source.file, JSON.stringify(plain));
  return { ok: true, value: { records, target: { resolved: resolution.scenario, id, library, edits, editions: carried } } };
}

function contentOf(id: string, { label, attack }: StressOverlay, records: StressRecords, { resolved, id: base, editions }: StressTarget): ScenarioFile {
  const { overrides, lineOverrides, discounting, options, funding } = records;
  return {
    format: currentFormat,
    scenario: { id, title: `${resolved.title} (${label})`, question: attack, author: resolved.author },
    extends: [base],
    overrides: [...overrides],
    line_overrides: [...lineOverrides],
    ...(discounting === undefined ? {} : { discounting }),
    ...(options === undefined ? {} : { options: [...options] }),
    ...(funding === undefined ? {} : { funding: [...funding] }),
    ...(editions === undefined ? {} : { editions }),
  };
}

/** A library in which a text can be extended under an id. */
function withLayer(library: Library, id: string, file: string, text: string): Library {
  return { ids: library.ids, read: (wanted) => (wanted === id ? { file, text } : library.read(wanted)) };
}
