import { useId } from 'react';
import { useActions, useOpenDocument } from '../state/workbench';

/** Which option a room speaks of, and what it is measured against. */
export function ComparedOptions() {
  const id = useId();
  const { answer, look } = useOpenDocument();
  const { lookAt } = useActions();
  const options = answer.resolved.options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>);
  return (
    <div className="compared">
      <label htmlFor={`${id}-option`}>Option</label>
      <select id={`${id}-option`} className="plain-select" value={look.option} onChange={(event) => { lookAt({ option: event.currentTarget.value }); }}>
        {options}
      </select>
      <label htmlFor={`${id}-baseline`}>against</label>
      <select id={`${id}-baseline`} className="plain-select" value={look.baseline} onChange={(event) => { lookAt({ baseline: event.currentTarget.value }); }}>
        {options}
      </select>
    </div>
  );
}
