import { useId } from 'react';
import { CERTAINTY_OUTPUTS } from '../../../models/index';
import { isOutput, outputWords } from '../../selectors/certainty-words';
import { useRuns } from '../../state/use-runs';

/** Which figure the pictures follow. */
export function OutputChoice() {
  const id = useId();
  const output = useRuns((runs) => runs.output);
  const show = useRuns((runs) => runs.show);
  return (
    <p className="compared">
      <label htmlFor={id}>Figure followed</label>
      <select id={id} className="plain-select" value={output} onChange={({ currentTarget: { value } }) => { if (isOutput(value)) show(value); }}>
        {CERTAINTY_OUTPUTS.map((each) => <option key={each} value={each}>{outputWords[each]}</option>)}
      </select>
    </p>
  );
}
