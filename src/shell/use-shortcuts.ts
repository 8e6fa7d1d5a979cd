import { useEffect } from 'react';
import { useActions } from '../state/workbench';
import { useFiles } from './use-files';

/** Where the keys of undo belong to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['range', 'radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.closest('[contenteditable="true"]') !== null;
}

/** Ctrl (or ⌘) with Z, Shift+Z or Y for steps, O to open and S to save. */
export function useShortcuts(): void {
  const { undo, redo } = useActions();
  const { open, save } = useFiles();
  useEffect(() => {
    const keys: Readonly<Record<string, { readonly run: () => void; readonly whileTyping: boolean }>> = {
      'z': { run: undo, whileTyping: false },
      'shift z': { run: redo, whileTyping: false },
      'y': { run: redo, whileTyping: false },
      'o': { run: () => { void open(); }, whileTyping: true },
      's': { run: save, whileTyping: true },
    };
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const action = keys[`${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`];
      if (!action || (isTyping(event.target) && !action.whileTyping)) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', press);
    return () => { window.removeEventListener('keydown', press); };
  }, [undo, redo, open, save]);
}
