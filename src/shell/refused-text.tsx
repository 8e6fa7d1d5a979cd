import { useEffect, useMemo, useRef } from 'react';
import type { Problem } from '../../models/index';
import { refusedLines } from '../selectors/refused-lines';
import type { Refusal } from '../state/store';

interface RefusedTextProps {
  readonly refusal: Refusal & { readonly text: string };
  /** The problem whose place is shown. A new object leads there again. */
  readonly at: { readonly problem: Problem };
}

/** The text that was refused, to be read beside the list of what is wrong with it. It is not the text of the session. */
export function RefusedText({ refusal: { name, file, text, problems }, at }: RefusedTextProps) {
  const place = at.problem.line ?? 1;
  const lines = useMemo(() => refusedLines(text, problems, file, place), [text, problems, file, place]);
  const pane = useRef<HTMLElement>(null);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It scrolls, so it can be reached by keyboard.
    if (pane.current) pane.current.tabIndex = 0;
  }, []);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
    here.current?.focus();
  }, [at]);
  return (
    <section ref={pane} className="refused-text" aria-label={`Text of ${name}, as it was refused`}>
      {lines.map((line) => (
        <div
          key={line.number} className={line.problems.length > 0 ? 'refused-text__line refused-text__line--marked' : 'refused-text__line'}
          {...(line.number === place ? { ref: here, tabIndex: -1 } : {})}
        >
          <span className="refused-text__number">{line.number}</span>
          <code>{line.text}</code>
          {line.problems.length > 0 && <span className="refused-text__mark">Problem {line.problems.join(' and ')}</span>}
        </div>
      ))}
    </section>
  );
}
