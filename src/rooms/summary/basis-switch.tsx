import { useId } from 'react';
import type { Basis } from '../../selectors/answered';
import { useOpen, useWorkbench } from '../../state/workbench';

const words: Readonly<Record<Basis, string>> = { whole: 'Whole', against: 'Difference from' };

/** Whole options, or differences from a baseline that the reader picks. */
export function BasisSwitch() {
  const id = useId();
  // Names of options are in the text, which stays as it is while values are tried out.
  const { options } = useOpen(({ opened }) => opened.resolved);
  const look = useOpen((document) => document.look);
  const lookAt = useWorkbench((state) => state.lookAt);
  const radio = (basis: Basis) => (
    <label className="switch__choice">
      <input type="radio" name={`${id}-basis`} checked={look.basis === basis} onChange={() => { lookAt({ basis }); }} />
      <span>{words[basis]}</span>
    </label>
  );
  return (
    <fieldset className="switch">
      <legend className="govuk-visually-hidden">Show the figures of each option as</legend>
      {radio('whole')}
      {radio('against')}
      <label className="govuk-visually-hidden" htmlFor={`${id}-baseline`}>Baseline</label>
      <select
        id={`${id}-baseline`} className="plain-select" value={look.baseline}
        onChange={(event) => { lookAt({ baseline: event.currentTarget.value, basis: 'against' }); }}
      >
        {options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </select>
    </fieldset>
  );
}
