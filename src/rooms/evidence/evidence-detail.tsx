import { useState } from 'react';
import { removeOverride, type Problem } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { ProvenanceCard } from '../../components/provenance-card';
import type { EvidenceRow } from '../../selectors/evidence-rows';
import { isOwnOverride } from '../../selectors/override-draft';
import { useActions, useOpenDocument } from '../../state/workbench';
import { OverrideForm } from './override-form';

/** Where one input comes from, what it was before, and the way to replace it. */
export function EvidenceDetail({ row }: { readonly row: EvidenceRow }) {
  const { answer } = useOpenDocument();
  const parameter = answer.resolved.parameters.get(row.id);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { changeText } = useActions();
  const remove = (): void => {
    const refused = changeText((text) => removeOverride(text, row.id, answer.resolved.file));
    setProblems(refused);
    setSaid(refused.length === 0 ? 'The override is removed. Undo brings it back.' : '');
  };
  const done = (saved: boolean): void => {
    setEditing(false);
    setSaid(saved ? 'Saved in the text of the scenario. Undo takes it back.' : '');
  };
  return (
    <div className="ledger__inside">
      <ProvenanceCard provenance={row.provenance} unit={row.unit} />
      <dl className="provenance">
        <div className="provenance__row"><dt>Layer</dt><dd>{row.layer}</dd></div>
        {row.signed !== null && <div className="provenance__row"><dt>Signed</dt><dd>{row.signed}</dd></div>}
        {row.was.length > 0 && <div className="provenance__row"><dt>Before</dt><dd>{row.was.join('; then ')}</dd></div>}
        {row.expression !== null && <div className="provenance__row"><dt>Worked out</dt><dd><code>{row.expression}</code></dd></div>}
        {row.rangeDropped && <div className="provenance__row"><dt>Range</dt><dd>The value has left the range of the evidence, which therefore no longer holds.</dd></div>}
      </dl>
      <p role="status">{said}</p>
      {problems.length > 0 && <div className="override-form__problems" role="alert"><ProblemItems problems={problems} /></div>}
      {parameter && editing && <OverrideForm parameter={parameter} onDone={done} />}
      {parameter && !editing && (
        <p className="override-form__actions">
          <button type="button" className="plain-button" onClick={() => { setEditing(true); setSaid(''); }}>Override this figure</button>
          {isOwnOverride(answer.resolved, parameter) && <button type="button" className="plain-button" onClick={remove}>Remove the override</button>}
        </p>
      )}
    </div>
  );
}
