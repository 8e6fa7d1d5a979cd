import { use, useMemo, useRef } from 'react';
import { KeeperContext } from '../carry/keeper-context';
import { setOriented } from '../carry/oriented';
import { carriesEvidence } from '../carry/save-file';
import { useActions, useWorkbench } from '../state/workbench';
import { useEditions } from '../components/use-editions';
import { useFiles } from './use-files';
import { canLink, useLink } from './use-link';

interface Item {
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** The two ways to save: the one that keeps the scenario as it was opened comes first and has the key. */
function useSaves(): readonly Item[] {
  const { save, saveCarrying, saveLean } = useFiles();
  const text = useWorkbench(({ document }) => (document.kind === 'open' ? document.text : ''));
  const carries = useMemo(() => carriesEvidence(text), [text]);
  const changes = useEditions();
  const { settle, say } = useActions();
  const saveLater = (): void => {
    settle(null);
    say(changes?.blocks.length === 0
      ? 'This file rests on other evidence than the workbench. Adopt the evidence here first, then save.'
      : 'This file does not open on the evidence here, so it can only be saved self-contained.');
  };
  return carries
    ? [
      { label: 'Save as a file', hint: 'Ctrl+S, self-contained as it is', run: save },
      { label: 'Save on the bundled evidence', hint: 'Shorter', run: changes === null ? saveLean : saveLater },
    ]
    : [
      { label: 'Save as a file', hint: 'Ctrl+S, on the bundled evidence', run: save },
      { label: 'Save self-contained', hint: 'With its evidence', run: saveCarrying },
    ];
}

/** What can be done with the scenario as a whole. A button outside or Escape closes it. */
export function FileMenu() {
  const { open } = useFiles();
  const saves = useSaves();
  const copyLink = useLink();
  const menu = useRef<HTMLDivElement>(null);
  const keeper = use(KeeperContext);
  const { say } = useActions();
  const clear = async (): Promise<void> => {
    await keeper?.clear();
    setOriented(false);
    say('Nothing is kept in this browser any more. What is on the page goes when you close it, unless you save it as a file.');
  };
  const items: readonly Item[] = [
    { label: 'Open a file…', hint: 'Ctrl+O, or drop it on the page', run: () => { void open(); } },
    ...saves,
    ...(canLink() ? [{ label: 'Copy a link', hint: 'Carries the whole scenario', run: () => { void copyLink(); } }] : []),
    { label: 'Print this page', hint: 'Ctrl+P', run: () => { window.print(); } },
    ...(keeper ? [{ label: 'Clear this browser', hint: 'Forget unsaved work kept here', run: () => { void clear(); } }] : []),
  ];
  return (
    <>
      <button type="button" className="header-button" popoverTarget="file-menu">File</button>
      <div ref={menu} id="file-menu" className="file-menu" popover="auto" role="group" aria-label="File">
        {items.map(({ label, hint, run }) => (
          <button key={label} type="button" className="file-menu__item" onClick={() => { menu.current?.hidePopover(); run(); }}>
            <span>{label}</span>
            {hint !== undefined && <span className="file-menu__hint">{hint}</span>}
          </button>
        ))}
      </div>
    </>
  );
}
