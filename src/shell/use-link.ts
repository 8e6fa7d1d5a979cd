import { useCallback } from 'react';
import { recordedText } from '../carry/save-file';
import { packLink, type Packed } from '../carry/share-link';
import { versionOf, type Document } from '../state/document';
import { useNow } from '../state/workbench';

/** A page opened from a disk has an address that leads nowhere on another machine. */
export function canLink(): boolean {
  return window.location.protocol !== 'file:';
}

/** A link says which evidence it was made on, unless that makes it too long. */
function linkOf(document: Document): Packed {
  const version = versionOf(document);
  const recorded = packLink({ ...version, text: recordedText(document).text }, window.location.href);
  return recorded.ok ? recorded : packLink(version, window.location.href);
}

/** Copies a link that carries the scenario; says where it cannot. */
export function useLink(): () => Promise<void> {
  const now = useNow();
  return useCallback(async () => {
    const { document, say } = now();
    if (document.kind !== 'open') return;
    const packed = linkOf(document);
    if (!packed.ok) {
      say(packed.why);
      return;
    }
    const note = 'It holds the whole scenario. Browsers send what stands after the # to no server, but whoever has the link can read it.';
    try {
      await navigator.clipboard.writeText(packed.link);
      say(`The link is copied. ${note}`);
    } catch {
      window.history.replaceState(null, '', packed.link);
      say(`The link is now in the address bar, to be copied from there. ${note}`);
    }
  }, [now]);
}
