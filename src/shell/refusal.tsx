import { useEffect, useRef } from 'react';
import { ProblemItems } from '../components/problem-list';
import { useActions, useWorkbench } from '../state/workbench';

/** Everything that is wrong with a file that was not opened. What was on the table before is still there, under it. */
export function RefusalSummary() {
  const refusal = useWorkbench((state) => state.refusal);
  const { refuse } = useActions();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => { if (refusal) summary.current?.focus(); }, [refusal]);
  if (!refusal) return null;
  return (
    <section ref={summary} className="problem-list refusal" role="alert" tabIndex={-1} aria-labelledby="refusal-title">
      <h2 id="refusal-title" className="problem-list__title">{refusal.name} was not opened</h2>
      <p>Nothing of it is used, the file itself is unchanged, and what you had on the page is still there.</p>
      <ProblemItems problems={refusal.problems} text={refusal.text} />
      <button type="button" className="plain-button" onClick={() => { refuse(null); }}>Close this list</button>
    </section>
  );
}
