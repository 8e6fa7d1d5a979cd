import { startText, type ForceStart } from '../../../models/index';
import type { Force, ReadyScenario } from '../../library';

/** What the reader has chosen so far; posts stay as typed. */
export interface StartForm {
  readonly startYear: number;
  readonly hasService: boolean;
  readonly team: string;
  readonly posts: string;
}

export const startYears: readonly number[] = [2026, 2027, 2028, 2029, 2030, 2031, 2032];

/** As in the ready scenarios. */
const usualYear = 2027;

export function emptyForm(start: ForceStart): StartForm {
  return { startYear: usualYear, hasService: false, team: start.teams[0]?.id ?? '', posts: '' };
}

const mostPosts = 500;

/** Why the posts cannot be used; null where they can. */
export function postsErrorOf({ hasService, posts }: StartForm): string | null {
  if (!hasService) return null;
  if (!/^\s*(?:\d+\.?\d*|\.\d+)\s*$/.test(posts)) return 'Enter the number of case managers, such as 2.5';
  const number = Number(posts);
  return number > 0 && number <= mostPosts ? null : `Enter more than 0 and at most ${mostPosts} case managers`;
}

/** The new scenario as a document to open. */
export function newDocument(force: Force, start: ForceStart, { startYear, hasService, team, posts }: StartForm): ReadyScenario {
  return {
    id: `drive_in_${force.id}`,
    name: `${force.name} (new)`,
    file: `drive-in-${force.id.replaceAll('_', '-')}.yaml`,
    text: startText(start, { startYear, existing: hasService ? { team, posts: Number(posts) } : null }),
  };
}
