import { useId, useState, type SyntheticEvent } from 'react';
import { addTeam } from '../../../models/index';
import { Refused } from '../../components/refused';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from './use-change';

/** A new team with its first authority; no option uses it until it is told to. */
export function AddTeam() {
  const id = useId();
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  const [label, setLabel] = useState('');
  const [authority, setAuthority] = useState('');
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (change((text) => addTeam(text, { label: label.trim(), authorities: [authority] }, resolved.file))) setLabel('');
  };
  return (
    <form className="add-form" aria-label="Add a team" onSubmit={add}>
      <label htmlFor={`${id}-label`}>New team</label>
      <input id={`${id}-label`} className="edit-box edit-box--text" required value={label} onChange={(event) => { setLabel(event.currentTarget.value); }} />
      <label htmlFor={`${id}-first`}>starting with</label>
      <select id={`${id}-first`} className="plain-select" required value={authority} onChange={(event) => { setAuthority(event.currentTarget.value); }}>
        <option value="">choose an authority</option>
        {resolved.authorities.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
      </select>
      <button type="submit" className="small-button">Add team</button>
      <Refused problems={problems} />
    </form>
  );
}
