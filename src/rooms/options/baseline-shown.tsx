import { useId } from 'react';
import { useActions, useOpenDocument } from '../../state/workbench';

/** What the option shown is measured against here; the scenario's own baseline stays as the list says. */
export function BaselineShown() {
  const id = useId();
  const { answer: { resolved }, look } = useOpenDocument();
  const { lookAt } = useActions();
  return (
    <p className="options-room__against">
      <label htmlFor={id}>Measured against</label>{' '}
      <select id={id} className="plain-select" value={look.baseline} onChange={(event) => { lookAt({ baseline: event.currentTarget.value }); }}>
        {resolved.options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </select>
    </p>
  );
}
