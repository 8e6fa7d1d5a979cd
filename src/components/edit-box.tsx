import { useId, useState } from 'react';
import type { Problem } from '../../models/index';
import { useOpen } from '../state/workbench';
import { Refused } from './refused';

interface EditBoxProps {
  readonly label: string;
  readonly kind?: 'text' | 'number' | 'month';
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** Makes the change and returns why it cannot be made, if so. */
  readonly onCommit: (value: string) => readonly Problem[];
}

/** What was typed while a value was in force; once that value changes in another way, the typed text is history. */
interface Draft {
  readonly text: string;
  readonly meant: string;
  /** Why it was refused, while the scenario's text stays what it was then. */
  readonly problems: readonly Problem[];
  readonly document: string;
}

/** A month that a person would name: while a year is being typed, a month input reports years such as 2 and 20. */
const isWholeMonth = (text: string): boolean => /^[12]\d{3}-\d{2}$/.test(text);

/**
 * One value of the scenario's text. The change is made on Enter or on leaving the box, so that half a word is never in
 * force; Escape puts the old value back. A refused value stays in its box while it is worked on; on leaving, the old value is
 * back, and the reasons stay below it until the next change.
 */
export function EditBox({ label, kind = 'text', value, min, max, onCommit }: EditBoxProps) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const document = useOpen(({ text }) => text);
  const live = draft?.meant === value ? draft : null;
  const problems = live?.document === document ? live.problems : [];
  const commit = (text: string, isLeft = false): void => {
    if (text === value) { setDraft(null); return; }
    const refused = onCommit(text);
    setDraft(refused.length === 0 ? null : { text: isLeft ? value : text, meant: value, problems: refused, document });
  };
  const leave = (): void => {
    if (live === null) return;
    if (problems.length === 0) commit(live.text, true);
    else setDraft({ ...live, text: value });
  };
  return (
    <>
      <input
        type={kind === 'month' ? 'month' : 'text'} inputMode={kind === 'number' ? 'decimal' : undefined} autoComplete="off"
        className={`edit-box edit-box--${kind}`} aria-label={label} aria-invalid={problems.length > 0 && live?.text !== value}
        aria-describedby={problems.length > 0 ? `${id}-why` : undefined} min={min} max={max}
        value={live?.text ?? value}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setDraft({ text, meant: value, problems: [], document });
          if (kind === 'month' && isWholeMonth(text)) commit(text);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && live) commit(live.text);
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      {problems.length > 0 && <div id={`${id}-why`}><Refused problems={problems} /></div>}
    </>
  );
}
