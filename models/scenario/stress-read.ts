import type { Quality } from '../evidence/quality';
import type { Outcome, Problem } from '../quantities/problem';
import { currentFormat } from './format';
import type { ReadFile } from './read-file';
import { sectionsOf } from './read-file';
import { lookThroughYaml } from './read-yaml';
import { migrate } from './migrate';
import type { Complaint, Place } from './source-file';
import { problemAt, within } from './source-file';
import type { Path } from './path';
import type { AttackRecord, StressFile, StressOverride } from './stress-format';
import { stressFile } from './stress-format';
import { subjectOf } from './subject';

/** An attack that was read: what it says, and what it changes in any scenario. */
export interface StressOverlay {
  readonly id: string;
  readonly label: string;
  /** What a critic would say. */
  readonly attack: string;
  readonly quality: Quality;
  readonly sourceId: string | null;
  /** How the attack is put in terms of the model. */
  readonly note: string | null;
  readonly read: ReadFile<StressFile>;
}

/**
 * Text of a stress file → overlay, or every problem of syntax and shape in it. What it names is judged when it is laid over
 * a scenario. Never throws on bad input.
 */
export function readStress(text: string, file: string): Outcome<StressOverlay> {
  const yaml = lookThroughYaml(text, file);
  if (yaml.source === null) return { ok: false, problems: yaml.problems };
  const migrated = migrate(yaml.source);
  if (!migrated.ok) return { ok: false, problems: [...yaml.problems, ...migrated.problems] };
  const problems: Problem[] = [...yaml.problems];
  const sections = sectionsOf(stressFile, migrated.value.source, problems);
  const read: ReadFile<StressFile> = { ...sections, changes: migrated.value.changes };
  const root: Place = { source: read.source, path: [] };
  problems.push(...attackFaults(read.content, read.positions, read.broken.size > 0).map(({ steps, complaint }) => {
    const place = within(root, ...steps);
    return problemAt(place, { ...complaint, what: subjectOf(read.source.data, place.path) + complaint.what });
  }));
  return problems.length > 0 ? { ok: false, problems } : overlayFrom(read);
}

function overlayFrom(read: ReadFile<StressFile>): Outcome<StressOverlay> {
  const header = read.content.stress;
  if (header === undefined) return { ok: false, problems: [] };
  const { id, label, attack, quality, source, note } = header;
  return { ok: true, value: { id, label, attack, quality, sourceId: source ?? null, note: note ?? null, read } };
}

/** A sound attack of a scenario file as an overlay. Problems of laying it name the attack in place of a file. */
export function overlayOf({ id, label, attack, quality, source, note, ...changes }: AttackRecord): StressOverlay {
  const said = { id, label, attack, quality };
  const stress = { ...said, ...(source === undefined ? {} : { source }), ...(note === undefined ? {} : { note }) };
  const content: StressFile = { format: currentFormat, stress, ...changes };
  const read: ReadFile<StressFile> = {
    source: { file: `attack “${label}”`, data: content, locate: () => null, span: () => null }, content, positions: {}, broken: new Set(), changes: [],
  };
  return { ...said, sourceId: source ?? null, note: note ?? null, read };
}

/** An overlay as an entry of a scenario file. */
export function attackOf({ read: { content } }: StressOverlay): AttackRecord | null {
  const { stress } = content;
  if (stress === undefined) return null;
  const whole: Partial<StressFile> & AttackRecord = { ...stress, ...content };
  delete whole.format;
  delete whole.stress;
  return whole;
}

/** A problem that only an attack as a whole shows, and where in the attack. */
export interface AttackFault {
  readonly steps: Path;
  readonly complaint: Complaint;
}

type Changes = Partial<Omit<StressFile, 'format' | 'stress'>>;

/** What is wrong with an attack beside the shape of its fields. `positions`: places of list entries where others were left out. */
export function attackFaults(content: Changes, positions: Readonly<Record<string, readonly number[]>>, isBroken: boolean): AttackFault[] {
  const lists = [content.overrides, content.line_overrides].some((list) => list !== undefined && list.length > 0);
  const others = [content.discounting, content.referrals_close_after_months, content.funding_ends_after_months].some((each) => each !== undefined);
  const empty = lists || others || isBroken ? [] : [{
    steps: [],
    complaint: {
      what: 'Nothing is changed.',
      why: 'A scenario passes every test that leaves it as it is.',
      remedy: 'Add “overrides”, “line_overrides”, “discounting”, “referrals_close_after_months” or “funding_ends_after_months”.',
    },
  }];
  const overrides = (content.overrides ?? []).flatMap((override, index): AttackFault[] => {
    const complaint = changeComplaint(override);
    return complaint === null ? [] : [{ steps: ['overrides', positions['overrides']?.[index] ?? index], complaint }];
  });
  return [...empty, ...overrides];
}

function changeComplaint({ value, add, multiply, price_year: year }: StressOverride): Complaint | null {
  const stated = [value, add, multiply].filter((each) => each !== undefined).length;
  if (stated !== 1) {
    return {
      what: stated === 0 ? 'None of “value”, “add” and “multiply” is stated.' : 'More than one of “value”, “add” and “multiply” is stated.',
      why: 'An attack puts a figure in one way.',
      remedy: 'Keep one: “value” for a figure of its own, “add” or “multiply” to move the one the scenario has.',
    };
  }
  if (value !== undefined || year === undefined) return null;
  return {
    what: '“price_year” is stated beside a figure that is moved.',
    why: 'A figure that is moved stays in the prices that the scenario has it in.',
    remedy: 'Remove “price_year”.',
  };
}
