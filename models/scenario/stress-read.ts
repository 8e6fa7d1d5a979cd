import type { Quality } from '../evidence/quality';
import type { Outcome, Problem } from '../quantities/problem';
import type { ReadFile } from './read-file';
import { sectionsOf } from './read-file';
import { lookThroughYaml } from './read-yaml';
import { migrate } from './migrate';
import type { Complaint, Place } from './source-file';
import { problemAt, within } from './source-file';
import type { StressFile, StressOverride } from './stress-format';
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
  problems.push(...faultsOf(read));
  const header = read.content.stress;
  if (header === undefined || problems.length > 0) return { ok: false, problems };
  const { id, label, attack, quality, source, note } = header;
  return { ok: true, value: { id, label, attack, quality, sourceId: source ?? null, note: note ?? null, read } };
}

/** Problems that only the overlay as a whole shows. */
function faultsOf({ source, content, positions, broken }: ReadFile<StressFile>): Problem[] {
  const root: Place = { source, path: [] };
  const changes = [content.overrides, content.line_overrides].some((list) => list !== undefined && list.length > 0)
    || content.discounting !== undefined || content.referrals_close_after_months !== undefined;
  const empty = changes || broken.size > 0 ? [] : [problemAt(root, {
    what: 'Nothing is changed.',
    why: 'A scenario passes every test that leaves it as it is.',
    remedy: 'Add “overrides”, “line_overrides”, “discounting” or “referrals_close_after_months”.',
  })];
  const overrides = (content.overrides ?? []).flatMap((override, index) => {
    const place = within(root, 'overrides', positions['overrides']?.[index] ?? index);
    const complaint = changeComplaint(override);
    return complaint === null ? [] : [problemAt(place, { ...complaint, what: subjectOf(source.data, place.path) + complaint.what })];
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
