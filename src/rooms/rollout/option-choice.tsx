import { useId } from 'react';
import { useActions, useOpenDocument } from '../../state/workbench';

/** Which option the room speaks of: the same as everywhere else. */
export function OptionChoice() {
  const id = useId();
  const { answer, look } = useOpenDocument();
  const { lookAt } = useActions();
  return (
    <div className="compared">
      <label htmlFor={id}>Option</label>
      <select id={id} className="plain-select" value={look.option} onChange={(event) => { lookAt({ option: event.currentTarget.value }); }}>
        {answer.resolved.options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </select>
    </div>
  );
}
