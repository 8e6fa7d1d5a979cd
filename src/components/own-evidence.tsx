import { useActions } from '../state/workbench';
import { useEditions } from './use-editions';

/** Says on every page that the figures rest on evidence the file brought along and not on that of the workbench. */
export function OwnEvidence() {
  const changes = useEditions();
  const { settle } = useActions();
  if (changes?.isSelfContained !== true) return null;
  const compare = (): void => {
    settle(null);
    window.scrollTo(0, 0);
  };
  return (
    <p>
      This file rests on evidence of its own.{' '}
      <button type="button" className="plain-button" onClick={compare}>Compare with the evidence here</button>
    </p>
  );
}
