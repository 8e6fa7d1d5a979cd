import { useId, useState, type SyntheticEvent } from 'react';
import { keepFigures, type EditionChanges, type Problem } from '../../models/index';
import { Refused } from '../components/refused';
import { today } from '../components/today';
import { library } from '../library';
import { keepable, keptReason } from '../selectors/edition-rows';
import { useActions, useOpenDocument } from '../state/workbench';

/** Keeps the figures of the file by overriding those here: someone has to stand for that. */
export function KeepFigures({ changes }: { readonly changes: EditionChanges }) {
  const id = useId();
  const { opened: { ready } } = useOpenDocument();
  const { changeText, say } = useActions();
  const [by, setBy] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const count = keepable(changes);
  if (count === 0) return null;
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    const keeping = { by: by.trim(), on: today(), reason: keptReason(changes) };
    const refused = changeText((text) => keepFigures(text, changes, keeping, { file: ready.file, library }));
    setProblems(refused);
    if (refused.length === 0) say(`${count === 1 ? 'One figure of the file is' : `${count} figures of the file are`} now ${count === 1 ? 'an override' : 'overrides'} of the scenario.`);
  };
  return (
    <form className="editions__keep" aria-label="Keep the figures of the file" onSubmit={keep}>
      <label htmlFor={id}>or, in the name of</label>
      <input id={id} className="edit-box edit-box--text" type="text" autoComplete="name" required value={by} onChange={(event) => { setBy(event.currentTarget.value); }} />
      <button type="submit" className="small-button">Keep {count === 1 ? 'the figure' : `the ${count} figures`} of the file</button>
      <Refused problems={problems} />
    </form>
  );
}
