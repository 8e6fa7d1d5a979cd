import { memo, useMemo, useState } from 'react';
import { useSettled } from '../../components/use-rested';
import { optionLabel } from '../../selectors/answered';
import { findingCount, findingRows, type FindingRow, type FindingRows } from '../../selectors/finding-rows';
import { findingsOf } from '../../state/session';
import { useOpen } from '../../state/workbench';

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

interface ListedProps {
  readonly rows: FindingRows;
  readonly all: boolean;
}

const Listed = memo(function Listed({ rows: { own, others }, all }: ListedProps) {
  return (
    <ul className="findings">
      {own.map((row) => <FindingItem key={row.key} row={row} />)}
      {all && others.map((row) => <FindingItem key={row.key} row={row} />)}
    </ul>
  );
});

/** What a reviewer would raise about the chosen option. */
export function FindingsPanel() {
  const answer = useOpen((document) => document.answer);
  const option = useOpen(({ look }) => look.option);
  const [all, setAll] = useState(false);
  const settled = useSettled(answer);
  const findings = useMemo(() => settled && findingsOf(settled), [settled]);
  const found = useMemo(() => settled && findings && findingRows(settled, findings, option), [settled, findings, option]);
  const rows = found ?? none;
  return (
    <section className="panel" aria-labelledby="findings-title">
      <div className="panel__head">
        <h2 id="findings-title" className="panel__title">What a reviewer would ask</h2>
        <p className="panel__basis">{optionLabel(answer.resolved, option)}: {found === null ? 'being looked through' : findingCount(rows.own)}</p>
      </div>
      <Listed rows={rows} all={all} />
      {rows.others.length > 0 && (
        <button type="button" className="plain-button" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? 'Hide those about other options' : `Show ${rows.others.length} about other options`}
        </button>
      )}
    </section>
  );
}
