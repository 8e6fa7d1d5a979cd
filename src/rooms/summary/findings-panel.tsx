import { useMemo, useState } from 'react';
import { useSettled } from '../../components/use-rested';
import { optionLabel } from '../../selectors/answered';
import { findingCount, findingRows, type FindingRow, type FindingRows } from '../../selectors/finding-rows';
import { findingsOf } from '../../state/session';
import { useOpenDocument } from '../../state/workbench';

function FindingItem({ row }: { readonly row: FindingRow }) {
  return (
    <li>
      <details className="finding">
        <summary className="finding__summary">
          <span className={`finding__weight finding__weight--${row.weight}`}>{row.weightWord}</span> <span>{row.title}</span>
        </summary>
        <div className="finding__inside">
          <p>{row.detail}</p>
          <p><strong>What to do:</strong> {row.remedy}</p>
          <p className="finding__where">{row.concerns}. <code>{row.where}</code></p>
        </div>
      </details>
    </li>
  );
}

/** Before the first picture of the page stands, nobody has looked. */
const none: FindingRows = { own: [], others: [] };

/** What a reviewer would raise about the chosen option. */
export function FindingsPanel() {
  const { answer, look } = useOpenDocument();
  const [all, setAll] = useState(false);
  const settled = useSettled(answer);
  const findings = useMemo(() => settled && findingsOf(settled), [settled]);
  const rows = useMemo(() => settled && findings && findingRows(settled, findings, look.option), [settled, findings, look.option]);
  const { own, others } = rows ?? none;
  return (
    <section className="panel" aria-labelledby="findings-title">
      <div className="panel__head">
        <h2 id="findings-title" className="panel__title">What a reviewer would ask</h2>
        <p className="panel__basis">{optionLabel(answer.resolved, look.option)}: {rows === null ? 'being looked through' : findingCount(own)}</p>
      </div>
      <ul className="findings">
        {own.map((row) => <FindingItem key={row.key} row={row} />)}
        {all && others.map((row) => <FindingItem key={row.key} row={row} />)}
      </ul>
      {others.length > 0 && (
        <button type="button" className="plain-button" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? 'Hide those about other options' : `Show ${others.length} about other options`}
        </button>
      )}
    </section>
  );
}
