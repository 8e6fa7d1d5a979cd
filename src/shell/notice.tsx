import { useActions, useWorkbench } from '../state/workbench';

/** What was just done, where the page does not show it by itself. It stays until it is closed or something else is said. */
export function Notice() {
  const notice = useWorkbench((state) => state.notice);
  const { say } = useActions();
  return (
    <div className="notice-place" aria-live="polite">
      {notice !== null && (
        <p className="notice">
          {notice} <button type="button" className="plain-button" onClick={() => { say(null); }}>Close</button>
        </p>
      )}
    </div>
  );
}
