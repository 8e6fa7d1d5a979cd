import { useRef, useState } from 'react';
import { download } from '../carry/download';
import { useActions, useWorkbench } from '../state/workbench';

/**
 * The text of the scenario, to carry away from a page that fails. It is handed out as it stands: whatever failed, nothing
 * of it is worked out again for this.
 */
export function RescueText({ retry }: { readonly retry: () => void }) {
  const document = useWorkbench((state) => state.document);
  const canUndo = useWorkbench(({ history }) => history.past.length > 0);
  const { undo } = useActions();
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  if (document.kind !== 'open') return null;
  const { text, edits } = document;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('The text is copied.');
    } catch {
      box.current?.select();
      setSaid('The text is selected, to be copied with Ctrl or ⌘ and C.');
    }
  };
  return (
    <section className="rescue" aria-label="Text of the scenario">
      <p>
        This is the scenario as it stands, with every change you made{edits.size > 0 ? ' except the trial edits' : ''}. Other rooms are still
        there. If this goes on, save the text and load the page again.
      </p>
      <p className="rescue__actions">
        <button type="button" className="solid-button" onClick={() => { download('scenario.yaml', text, 'application/yaml;charset=utf-8'); setSaid('Saved as scenario.yaml.'); }}>Save the text</button>
        <button type="button" className="plain-button" onClick={() => { void copy(); }}>Copy the text</button>
        {canUndo && <button type="button" className="plain-button" onClick={() => { undo(); retry(); }}>Undo the last change and try again</button>}
      </p>
      <p role="status">{said}</p>
      <textarea ref={box} className="text-box rescue__text" aria-label="Text of the scenario, to be copied" readOnly rows={12} value={text} />
    </section>
  );
}
