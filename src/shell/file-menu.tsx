import { use, useRef } from 'react';
import { KeeperContext } from '../carry/keeper-context';
import { useActions } from '../state/workbench';
import { useFiles } from './use-files';
import { canLink, useLink } from './use-link';

interface Item {
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** What can be done with the scenario as a whole. A button outside or Escape closes it. */
export function FileMenu() {
  const { open, save } = useFiles();
  const copyLink = useLink();
  const menu = useRef<HTMLDivElement>(null);
  const keeper = use(KeeperContext);
  const { say } = useActions();
  const clear = async (): Promise<void> => {
    await keeper?.clear();
    say('Nothing is kept in this browser any more. What is on the page goes when you close it, unless you save it as a file.');
  };
  const items: readonly Item[] = [
    { label: 'Open a file…', hint: 'Ctrl+O, or drop it on the page', run: () => { void open(); } },
    { label: 'Save as a file', hint: 'Ctrl+S', run: save },
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
