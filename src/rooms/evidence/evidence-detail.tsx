import { useState } from 'react';
import { ProvenanceCard } from '../../components/provenance-card';
import type { EvidenceRow } from '../../selectors/evidence-rows';
import { useOpenDocument } from '../../state/workbench';
import { OverrideForm } from './override-form';

/** Where one input comes from, what it was before, and the way to replace it. */
export function EvidenceDetail({ row }: { readonly row: EvidenceRow }) {
  const { answer } = useOpenDocument();
  const parameter = answer.resolved.parameters.get(row.id);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
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
      {parameter && (editing
        ? <OverrideForm parameter={parameter} onDone={done} />
        : <button type="button" className="plain-button" onClick={() => { setEditing(true); setSaid(''); }}>Override this figure</button>)}
    </div>
  );
}
