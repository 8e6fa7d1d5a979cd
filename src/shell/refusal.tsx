import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../models/index';
import { ProblemItems } from '../components/problem-list';
import type { Refusal } from '../state/store';
import { useActions, useWorkbench } from '../state/workbench';
import { RefusedText } from './refused-text';

/** Everything that is wrong with a file that was not opened. What was on the table before is still there, under it. */
export function RefusalSummary() {
  const refusal = useWorkbench((state) => state.refusal);
  return refusal && <Summary refusal={refusal} />;
}

function counted({ length }: readonly Problem[]): string {
  return length === 1 ? 'There is one problem with it' : `There are ${length} problems with it`;
}

function Summary({ refusal }: { readonly refusal: Refusal }) {
  const { refuse } = useActions();
  const title = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState<{ readonly problem: Problem } | null>(null);
  useEffect(() => { title.current?.focus(); }, [refusal]);
  const { name, file, problems, text } = refusal;
  const isShown = at !== null && problems.includes(at.problem);
  return (
    <section className="problem-list refusal" role="alert" aria-labelledby="refusal-title">
      <h2 ref={title} id="refusal-title" className="problem-list__title" tabIndex={-1}>{name} was not opened</h2>
      <p>{counted(problems)}. Nothing of it is used, the file itself is unchanged, and what you had on the page is still there.</p>
      <div className={isShown ? 'refusal__pair' : undefined}>
        <ProblemItems
          problems={problems} text={isShown ? null : text} file={file}
          {...(text === null ? {} : { onPlace: (problem: Problem) => { setAt({ problem }); } })}
        />
        {isShown && text !== null && <RefusedText refusal={{ ...refusal, text }} at={at} />}
      </div>
      <p className="refusal__actions">
        {isShown && <button type="button" className="plain-button" onClick={() => { setAt(null); title.current?.focus(); }}>Hide the text</button>}{' '}
        <button type="button" className="plain-button" onClick={() => { refuse(null); }}>Close this list</button>
      </p>
    </section>
  );
}
