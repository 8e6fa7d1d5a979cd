import { useRef } from 'react';
import type { Problem } from '../../../models/index';
import { useOpenDocument } from '../../state/workbench';
import { TextPane, type TextPaneHandle } from './text-pane';

/** The scenario file itself. Edits here and edits on screen are the same edits. */
export function TextRoom() {
  const { problems, edits, opened } = useOpenDocument();
  const pane = useRef<TextPaneHandle>(null);
  const goTo = (problem: Problem): void => { pane.current?.goTo(problem); };
  return (
    <main id="main" className="room text-room">
      <h1 className="room__title">Text of the scenario</h1>
      <p className="room__note">
        This is the whole of {opened.ready.file}. What is typed here is used at once while it is sound; Ctrl or ⌘ with Z undoes, here and in
        every room. Ctrl with Space suggests what can be written, F8 goes to the next problem, and Tab leaves the text.
      </p>
      {edits.size > 0 && (
        <p className="room__note">
          {edits.size === 1 ? 'One input is' : `${edits.size} inputs are`} moved for trial on top of this text. The text does not say so until they are kept.
        </p>
      )}
      <TextPane ref={pane} />
      <section aria-label="Problems in the text, with their places">
        <p role="status" className="text-room__count">
          {problems.length === 0 ? 'No problems: the figures are those of this text.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: the figures are those of the text before.`}
        </p>
        <ul className="text-room__problems">
          {problems.map((problem, index) => (
            <li key={index}>
              <button type="button" className="plain-button" onClick={() => { goTo(problem); }}>
                {problem.file === opened.ready.file && problem.line !== undefined ? `Line ${problem.line}, column ${problem.column ?? 1}` : problem.file}
              </button>{' '}
              {problem.what} {problem.why} {problem.remedy}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
