import { useMemo, useState } from 'react';
import { uncertainInputs } from '../../selectors/certainty-inputs';
import { groupSentence } from '../../selectors/worth-rows';
import type { Worth } from '../../state/runs';
import { useAnswer } from '../../state/use-answer';
import { useRuns } from '../../state/use-runs';

/** Inputs that one study could settle together, chosen by the reader. */
export function OwnGroup({ worth }: { readonly worth: Worth }) {
  const state = useRuns((runs) => runs.state);
  const [members, setMembers] = useState<readonly string[]>([]);
  const inputs = useMemo(() => uncertainInputs(worth.resolved), [worth.resolved]);
  const known = useMemo(() => members.filter((member) => inputs.some((input) => input.id === member)), [members, inputs]);
  const run = state.kind === 'complete' ? state.run : null;
  const asked = useMemo(() => (run === null || known.length === 0 ? null : { run, group: { id: 'own', members: known } }), [run, known]);
  const { value: learned, fault, isOld } = useAnswer('groupWorth', asked);
  return (
    <div>
      <h3 className="certainty__sub">Inputs that you would find out together</h3>
      <p className="compared">
        <label htmlFor="own-group">Add an input</label>
        <select id="own-group" className="plain-select" value="" onChange={({ currentTarget: { value: added } }) => { if (added !== '') setMembers([...known, added]); }}>
          <option value="">choose an input</option>
          {inputs.filter((input) => !known.includes(input.id)).map((input) => <option key={input.id} value={input.id}>{input.label}</option>)}
        </select>
      </p>
      {known.length > 0 && (
        <ul className="said">
          {known.map((member) => {
            const label = inputs.find((input) => input.id === member)?.label ?? member;
            return (
              <li key={member}>
                {label} <button type="button" className="plain-button" aria-label={`Take out ${label}`} onClick={() => { setMembers(known.filter((each) => each !== member)); }}>Take out</button>
              </li>
            );
          })}
        </ul>
      )}
      {fault !== null && <p role="alert">It could not be worked out: {fault}</p>}
      {known.length > 0 && fault === null && <p role="status">{learned !== null && !isOld ? groupSentence(learned) : 'Being worked out.'}</p>}
    </div>
  );
}
