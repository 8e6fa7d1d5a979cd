import type { ImportKind } from './import-kinds';
import type { ResolvedScenario } from './resolved';
import { didYouMean } from './suggest';

/** Something of the scenario that a row may be about, with the words it is known by. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** What the rows of a table may be about; none for funding, whose rows bring what they are about. */
export function subjectsOf(kind: ImportKind, { authorities, roles, teams }: ResolvedScenario): readonly Subject[] {
  if (kind === 'authorities') return authorities.map(({ id, name, code }) => ({ id, label: name, words: [id, name, code] }));
  if (kind === 'pay') return roles.map(({ id, label }) => ({ id, label, words: [id, label] }));
  return kind === 'posts' ? teams.map(({ id, label }) => ({ id, label, words: [id, label] })) : [];
}

/** Letters and digits alone: “St. Helens” and “St Helens” are one, and “and” is “&”. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('&', 'and').replaceAll(/[^a-z0-9]/g, '');
}

/** The subject that a cell names, or what to do about one that nothing is called. */
export function findSubject(cell: string, subjects: readonly Subject[]): { readonly subject: Subject } | { readonly remedy: string } {
  const wanted = plain(cell);
  const subject = subjects.find(({ words }) => words.some((each) => plain(each) === wanted));
  if (subject !== undefined) return { subject };
  return { remedy: didYouMean(cell, subjects.map(({ label }) => label), 'Use the name, the id or the code that the scenario has.') };
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2027-04`, April 2027 or Apr 2027 as `2027-04`; null for anything that could be read in two ways. */
export function readMonth(cell: string): string | null {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell)) return cell;
  const [, name = '', year = ''] = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(cell) ?? [];
  const month = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}`;
}

/** The certainty that a cell states; null where it states none. */
export function readCertainty(cell: string): 'agreed' | 'bid' | 'hoped_for' | null {
  const words = cell.toLowerCase().replaceAll(/[\s_-]+/g, '_');
  return words === 'agreed' || words === 'bid' || words === 'hoped_for' ? words : null;
}
