import { useState } from 'react';
import type { Problem } from '../../models/index';
import { ProblemItems } from '../components/problem-list';
import { useActions } from '../state/workbench';

/** Today by the reader's own calendar, as a file writes a date. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Trial edits become overrides of the scenario: each with the reason, who stands for it and when. */
export function KeepForm({ onKept }: { readonly onKept: () => void }) {
  const { keepEdits } = useActions();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = keepEdits({ reason: reason.trim(), by: by.trim(), on: today() });
        setProblems(found);
        if (found.length === 0) onKept();
      }}
    >
      <label className="keep-form__field">
        <span>Reason</span>
        <textarea className="text-box" rows={2} required value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
      </label>
      <label className="keep-form__field">
        <span>Your name</span>
        <input className="text-box" type="text" required autoComplete="name" value={by} onChange={(event) => { setBy(event.currentTarget.value); }} />
      </label>
      {problems.length > 0 && <div role="alert"><p>They were not kept:</p><ProblemItems problems={problems} /></div>}
      <button type="submit" className="solid-button">Keep as overrides</button>
    </form>
  );
}
