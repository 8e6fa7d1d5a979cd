import { useId, useState } from 'react';
import { readStress, type Problem, type StressOverlay } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { stressFiles } from '../../stress-files';

/** An attack of the reader's own, with its text. */
export interface OwnText {
  readonly overlay: StressOverlay;
  readonly text: string;
}

interface OwnAttackProps {
  readonly own: readonly OwnText[];
  readonly onChange: (own: readonly OwnText[]) => void;
  /** Ids of the attacks that travel with the app. */
  readonly taken: readonly string[];
}

const file = 'your attack';

function nameTaken(id: string): Problem {
  return { file, path: 'stress.id', what: `There is an attack “${id}” already.`, why: 'Two would not be told apart.', remedy: 'Give yours another id.' };
}

/** Copies an attack, or writes one. Nothing that was typed is lost when it is refused. */
export function OwnAttack({ own, onChange, taken }: OwnAttackProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const add = (): void => {
    const read = readStress(text, file);
    const refused = read.ok ? (taken.includes(read.value.id) ? [nameTaken(read.value.id)] : []) : read.problems;
    setProblems(refused);
    if (!read.ok || refused.length > 0) return;
    onChange([...own.filter(({ overlay }) => overlay.id !== read.value.id), { overlay: read.value, text }]);
  };
  return (
    <details className="certainty__settings">
      <summary><h3 className="certainty__sub">An attack of your own</h3></summary>
      <div className="certainty__own">
        <p className="compared">
          <label htmlFor={`${id}-from`}>Start from a copy of</label>
          <select
            id={`${id}-from`} className="plain-select" value=""
            onChange={({ currentTarget: { value } }) => { setText(stressFiles.find((each) => each.file === value)?.text ?? text); }}
          >
            <option value="">choose an attack</option>
            {stressFiles.map((each) => <option key={each.file} value={each.file}>{/^ {2}label: (.+)$/m.exec(each.text)?.[1] ?? each.file}</option>)}
          </select>
        </p>
        <label htmlFor={`${id}-text`}>Text of the attack</label>
        <textarea id={`${id}-text`} className="text-box certainty__text" rows={14} spellCheck={false} value={text} onChange={(event) => { setText(event.currentTarget.value); }} />
        {problems.length > 0 && <div className="certainty__fault" role="alert"><p><strong>Not added.</strong></p><ProblemItems problems={problems} /></div>}
        <p className="certainty__actions">
          <button type="button" className="solid-button" onClick={add}>Add the attack</button>
          <span className="room__note">Give it an id of its own; the same id replaces yours. Kept while this room is open: keep the text to use it again.</span>
        </p>
        {own.map(({ overlay, text: written }) => (
          <p key={overlay.id} className="certainty__actions">
            {overlay.label}
            <button type="button" className="plain-button" onClick={() => { setText(written); }}>Edit {overlay.label}</button>
            <button type="button" className="plain-button" onClick={() => { onChange(own.filter((each) => each.overlay.id !== overlay.id)); }}>Remove {overlay.label}</button>
          </p>
        ))}
      </div>
    </details>
  );
}
