import { qualityMeanings, type ExistingChange, type ResolvedScenario } from '../../models/index';
import { readTyped } from './typed-number';

/** What is filled into the form of an existing service. All of it is text until it is saved. */
export interface ExistingDraft {
  readonly posts: string;
  /** By months since the cases started, the youngest first: `4.9, 4.8, 4.7`. */
  readonly openCases: string;
  readonly waiting: string;
  readonly quality: string;
  /** Empty where there is none. */
  readonly source: string;
  readonly note: string;
}

export type ExistingField = keyof ExistingDraft;

/** The form as it opens; null where the team has no service today. */
export function existingDraft({ teams }: ResolvedScenario, team: string): ExistingDraft | null {
  const existing = teams.find(({ id }) => id === team)?.existing;
  if (!existing) return null;
  const { posts, openCases, waiting, quality, sourceId, note } = existing;
  return {
    posts: String(posts), openCases: openCases.join(', '), waiting: String(waiting), quality, source: sourceId ?? '', note: note ?? '',
  };
}

function readCases(typed: string): readonly number[] | null {
  const parts = typed.split(/[,;\s]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => readTyped(part, false));
  return numbers.some((number) => number === null) ? null : numbers.filter((number) => number !== null);
}

/** How many cases the list comes to, so that it can be held against a count; null while it cannot be read. */
export function openCasesSum(typed: string): number | null {
  return readCases(typed)?.reduce((sum, cases) => sum + cases, 0) ?? null;
}

/** What cannot be read, by field; empty where the form can be saved. */
export function unreadIn({ posts, openCases, waiting }: ExistingDraft): ReadonlyMap<ExistingField, string> {
  const unread = new Map<ExistingField, string>();
  if (readTyped(posts, false) === null) unread.set('posts', 'Enter a number of posts, such as 4.5');
  if (readCases(openCases) === null) unread.set('openCases', 'Enter numbers with commas between, such as 5, 4.9, 4.8');
  if (readTyped(waiting, false) === null) unread.set('waiting', 'Enter a number of people, such as 0 or 12');
  return unread;
}

/** What the form changes; nothing for what it leaves as it was. */
export function existingChange(draft: ExistingDraft, before: ExistingDraft): ExistingChange {
  const cases = readCases(draft.openCases) ?? [];
  const isNew = (field: ExistingField): boolean => draft[field].trim() !== before[field].trim();
  return {
    ...(isNew('posts') ? { posts: readTyped(draft.posts, false) ?? 0 } : {}),
    ...(isNew('openCases') ? { open_cases: cases.length === 0 ? null : cases } : {}),
    ...(isNew('waiting') ? { waiting: readTyped(draft.waiting, false) ?? 0 } : {}),
    ...(isNew('quality') ? { quality: draft.quality } : {}),
    ...(isNew('source') ? { source: draft.source === '' ? null : draft.source } : {}),
    ...(isNew('note') ? { note: draft.note.trim() === '' ? null : draft.note.trim() } : {}),
  };
}

/** How good a figure can be said to be, with what each word means. */
export const qualityChoices: readonly (readonly [string, string])[] = Object.entries(qualityMeanings);
