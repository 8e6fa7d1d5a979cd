import { useState } from 'react';
import type { Outcome, Problem } from '../../../models/index';
import { useActions, useOpenDocument } from '../../state/workbench';

export type Transform = (text: string) => Outcome<string>;

interface Attempt {
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface ChangeOfText {
  /** Why the last change was refused; empty once the text has changed in any way. */
  readonly problems: readonly Problem[];
  readonly change: (transform: Transform) => boolean;
}

/** Changes of the scenario's text made by one part of the room, which shows at its own place why one was refused. */
export function useChange(): ChangeOfText {
  const { changeText } = useActions();
  const { text } = useOpenDocument();
  const [last, setLast] = useState<Attempt | null>(null);
  const change = (transform: Transform): boolean => {
    const problems = changeText(transform);
    setLast(problems.length === 0 ? null : { text, problems });
    return problems.length === 0;
  };
  return { problems: last?.text === text ? last.problems : [], change };
}

/** What is counted, with an example and how it may be counted. */
const counted = {
  posts: { why: 'Posts are counted in whole or part posts.', remedy: 'Type a number of posts, such as 4.5.' },
  people: { why: 'People who wait are a count.', remedy: 'Type a number of people, such as 12.' },
} as const;

/** A number of posts or people as typed, or why it is none. */
export function readCount(typed: string, file: string, what: keyof typeof counted = 'posts'): Outcome<number> {
  const plain = typed.trim();
  if (/^(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: true, value: Number(plain) };
  return { ok: false, problems: [{ file, path: '', what: 'This is not a number.', ...counted[what] }] };
}
