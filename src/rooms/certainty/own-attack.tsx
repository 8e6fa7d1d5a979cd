import { useId, useState } from 'react';
import { attackOf, readStress, saveAttacks, stressText, type AttackRecord, type Problem } from '../../../models/index';
import { download } from '../../carry/download';
import { askForFile } from '../../carry/open-file';
import { textOf } from '../../carry/read-file';
import { ProblemItems } from '../../components/problem-list';
import { useActions, useOpenDocument } from '../../state/workbench';
import { stressFiles } from '../../stress-files';

const noName = 'your attack';

function nameTaken(id: string): Problem {
  return { file: noName, path: 'stress.id', what: `There is an attack “${id}” already.`, why: 'Two would not be told apart.', remedy: 'Give yours another id.' };
}

function CopyChoice({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const id = useId();
  const choose = (file: string): void => {
    const chosen = stressFiles.find((each) => each.file === file);
    if (chosen !== undefined) onChoose(chosen.text);
  };
  return (
    <>
      <label htmlFor={id}>Start from a copy of</label>
      <select id={id} className="plain-select" value="" onChange={({ currentTarget: { value } }) => { choose(value); }}>
        <option value="">choose an attack</option>
        {stressFiles.map(({ file, text }) => <option key={file} value={file}>{/^ {2}label: (.+)$/m.exec(text)?.[1] ?? file}</option>)}
      </select>
    </>
  );
}

interface HeldAttackProps {
  readonly attack: AttackRecord;
  readonly onEdit: (text: string) => void;
  readonly onRemove: () => void;
}

/** An attack that the scenario holds already. */
function HeldAttack({ attack, onEdit, onRemove }: HeldAttackProps) {
  return (
    <p className="certainty__actions">
      {attack.label}
      <button type="button" className="plain-button" onClick={() => { onEdit(stressText(attack)); }}>Edit {attack.label}</button>
      <button type="button" className="plain-button" onClick={onRemove}>Remove {attack.label}</button>
    </p>
  );
}

interface OwnAttackProps {
  /** Ids of the attacks that travel with the app. */
  readonly taken: readonly string[];
}

/** Copies an attack, opens one or writes one. It becomes part of the scenario. Nothing that was typed is lost when it is refused. */
export function OwnAttack({ taken }: OwnAttackProps) {
  const id = useId();
  const { answer: { resolved } } = useOpenDocument();
  const { changeText } = useActions();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { attacks, file } = resolved;
  const save = (wanted: readonly AttackRecord[]): void => { setProblems(changeText((whole) => saveAttacks(whole, wanted, { held: attacks, file }))); };
  const add = (): void => {
    const read = readStress(text, noName);
    const record = read.ok ? attackOf(read.value) : null;
    if (!read.ok || record === null) { setProblems(read.ok ? [] : read.problems); return; }
    if (taken.includes(record.id)) { setProblems([nameTaken(record.id)]); return; }
    const isThere = attacks.some((each) => each.id === record.id);
    const wanted = isThere ? attacks.map((each) => (each.id === record.id ? record : each)) : [...attacks, record];
    save(wanted);
  };
  const open = async (): Promise<void> => {
    const chosen = await askForFile();
    if (chosen === null) return;
    const read = await textOf(chosen);
    if (read.ok) setText(read.value);
    setProblems(read.ok ? [] : read.problems);
  };
  return (
    <details className="certainty__settings">
      <summary><h3 className="certainty__sub">An attack of your own</h3></summary>
      <div className="certainty__own">
        <p className="compared">
          <CopyChoice onChoose={setText} />
          <button type="button" className="plain-button" onClick={() => { void open(); }}>Open a stress file</button>
        </p>
        <label htmlFor={`${id}-text`}>Text of the attack</label>
        <textarea id={`${id}-text`} className="text-box certainty__text" rows={14} spellCheck={false} value={text} onChange={(event) => { setText(event.currentTarget.value); }} />
        {problems.length > 0 && <div className="certainty__fault" role="alert"><p><strong>Not added.</strong></p><ProblemItems problems={problems} /></div>}
        <p className="certainty__actions">
          <button type="button" className="solid-button" onClick={add}>Add the attack to the scenario</button>
          <button type="button" className="plain-button" disabled={text.trim() === ''} onClick={() => { download('attack.yaml', text, 'application/yaml;charset=utf-8'); }}>Save this text as a stress file</button>
        </p>
        <p className="room__note">Give it an id of its own; the same id replaces yours. The scenario keeps what the attack says, the stress file its comments as well.</p>
        {attacks.map((attack) => (
          <HeldAttack key={attack.id} attack={attack} onEdit={setText} onRemove={() => { save(attacks.filter((each) => each.id !== attack.id)); }} />
        ))}
      </div>
    </details>
  );
}
