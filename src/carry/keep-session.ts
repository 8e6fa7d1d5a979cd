import { versionOf } from '../state/document';
import type { Document, UseWorkbench, Workbench } from '../state/store';
import type { BrowserStore } from './browser-store';
import { recordedText } from './save-file';
import { readRecord, recordOf, type SessionRecord } from './session-record';

/** Keeps unsaved work in this browser while the page is open. */
export interface Keeper {
  /** Whether another tab has changed what is kept since; this tab then keeps nothing until the reader chooses. */
  readonly isOvertaken: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
  /** Keeps the work of this tab, in place of the other's. */
  readonly takeOver: () => Promise<void>;
  /** Shows the work of the other tab here. */
  readonly follow: () => Promise<void>;
  /** Forgets all that is kept, and keeps nothing more during this visit. */
  readonly clear: () => Promise<void>;
}

/** How tabs hear of each other. */
export interface Channel {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: () => void) => void;
}

/** Short enough to lose next to nothing in a crash, long enough not to write at every frame of a moving slider. */
const restMilliseconds = 150;

const notKept = 'This browser does not keep unsaved work. Save it as a file before you close the page.';

function isChanged({ document }: Workbench, { document: before }: Workbench): boolean {
  if (document.kind !== 'open' || before.kind !== 'open') return document !== before;
  return document.text !== before.text || document.edits !== before.edits || document.opened.ready.id !== before.opened.ready.id;
}

let last: { readonly text: string; readonly evidence: Pick<SessionRecord, 'recorded'> } | null = null;

/** What the text says of its evidence. It takes a moment to find, so it is found once for each text. */
function evidenceOf(document: Document): Pick<SessionRecord, 'recorded'> {
  if (last?.text === document.text) return last.evidence;
  const { text, isRecorded } = recordedText(document);
  last = { text: document.text, evidence: isRecorded ? { recorded: text } : {} };
  return last.evidence;
}

/** Keeps every change of the workbench in the store, unless another tab does. */
export function keepSession(workbench: UseWorkbench, store: BrowserStore, channel: Channel): Keeper {
  let overtaken = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const setOvertaken = (value: boolean): void => {
    overtaken = value;
    for (const listener of listeners) listener();
  };
  const write = async (): Promise<void> => {
    const { document, say } = workbench.getState();
    if (document.kind !== 'open' || overtaken || stopped) return;
    try {
      const record = recordOf(versionOf(document));
      await store.write(record.isOwn ? { ...record, ...evidenceOf(document) } : record);
      channel.postMessage('written');
    } catch {
      stopped = true;
      say(notKept);
    }
  };
  channel.addEventListener('message', () => { if (!stopped) setOvertaken(true); });
  workbench.subscribe((state, before) => {
    if (!isChanged(state, before)) return;
    clearTimeout(timer);
    timer = setTimeout(() => { void write(); }, restMilliseconds);
  });
  return {
    isOvertaken: () => overtaken,
    onChange: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    takeOver: async () => {
      setOvertaken(false);
      await write();
    },
    follow: async () => {
      const record = readRecord(await store.read());
      const { choose, setText } = workbench.getState();
      if (record !== null) {
        const { id, name, file, sound, text, edits } = record;
        if (choose({ id, name, file, text: sound }, new Map(edits)).length === 0) setText(text);
      }
      clearTimeout(timer);
      setOvertaken(false);
    },
    clear: async () => {
      stopped = true;
      clearTimeout(timer);
      await store.clear();
      setOvertaken(false);
    },
  };
}
