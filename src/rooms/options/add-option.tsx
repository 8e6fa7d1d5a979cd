import { useId, useState, type SyntheticEvent } from 'react';
import { addOption, copyOption } from '../../../models/index';
import { Refused } from '../../components/refused';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from './use-change';

/** A new option, as a copy of another or with no teams yet. */
export function AddOption() {
  const id = useId();
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  const [label, setLabel] = useState('');
  const [from, setFrom] = useState('');
  const source = resolved.options.some((option) => option.id === from) ? from : '';
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    const name = label.trim();
    const done = change((text) => (source === '' ? addOption(text, name, resolved.file) : copyOption(text, source, name, resolved.file)));
    if (done) setLabel('');
  };
  return (
    <form className="add-form" aria-label="Add an option" onSubmit={add}>
      <label htmlFor={`${id}-label`}>New option</label>
      <input id={`${id}-label`} className="edit-box edit-box--text" required value={label} onChange={(event) => { setLabel(event.currentTarget.value); }} />
      <label htmlFor={`${id}-from`}>as</label>
      <select id={`${id}-from`} className="plain-select" value={source} onChange={(event) => { setFrom(event.currentTarget.value); }}>
        <option value="">an option without teams</option>
        {resolved.options.map((option) => <option key={option.id} value={option.id}>a copy of {option.label}</option>)}
      </select>
      <button type="submit" className="small-button">Add option</button>
      <Refused problems={problems} />
    </form>
  );
}
