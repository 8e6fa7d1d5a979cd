import { useDeferredValue, useMemo } from 'react';
import { useWorkbench } from '../state/workbench';
import { fingerprintRows } from '../selectors/fingerprint-rows';
import { addressOf } from '../shell/address';
import { OwnEvidence } from './own-evidence';

/** What produced the figures, so that they can be told apart from others. */
export function Footer() {
  const document = useWorkbench((state) => state.document);
  const answer = useDeferredValue(document.kind === 'open' ? document.answer : null, null);
  const rows = useMemo(() => (answer === null ? [] : fingerprintRows(answer)), [answer]);
  return (
    <footer className="footer">
      <p>No data leaves this page.</p>
      <p><a href={addressOf('help')}>Help and accessibility</a></p>
      <OwnEvidence />
      <dl className="footer__facts">
        {rows.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
    </footer>
  );
}
