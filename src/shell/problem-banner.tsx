import { useState } from 'react';
import { ProblemItems } from '../components/problem-list';
import { useActions, useOpen } from '../state/workbench';

/** Says, in every room, that the text as it stands cannot be used and that the figures are those from before. */
export function ProblemBanner() {
  const problems = useOpen((document) => document.problems);
  const file = useOpen(({ opened }) => opened.ready.file);
  const { seek } = useActions();
  const [open, setOpen] = useState(false);
  if (problems.length === 0) return null;
  const count = problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`;
  return (
    <section className="problem-banner" aria-label="Problems in the text" role="status">
      <p>
        <strong>{count} in the text of this scenario.</strong> The figures are those from before the change.{' '}
        <button type="button" className="plain-button" aria-expanded={open} onClick={() => { setOpen(!open); }}>
          {open ? 'Hide what is wrong' : 'Show what is wrong'}
        </button>
      </p>
      {open && <ProblemItems problems={problems} file={file} onPlace={seek} />}
    </section>
  );
}
