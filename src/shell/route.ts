import { useEffect } from 'react';
import { firstRoom, rooms } from '../rooms/registry';
import { useActions, useWorkbench } from '../state/workbench';

/** The address of a room. What stands after the hash never leaves the browser. */
export function addressOf(room: string): string {
  return `#/${room}`;
}

/** The room an address leads to; null where it leads to none, as a link within the page does. */
export function roomAt(hash: string): string | null {
  if (hash === '') return firstRoom;
  return rooms.find(({ id }) => addressOf(id) === hash)?.id ?? null;
}

/** Keeps the address and the room in step, whichever moves first, so that Back, bookmarks and links work. */
export function useRoute(): void {
  const room = useWorkbench((state) => state.room);
  const { goTo } = useActions();
  useEffect(() => {
    const follow = (): void => {
      const next = roomAt(window.location.hash);
      if (next !== null) goTo(next);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => { window.removeEventListener('hashchange', follow); };
  }, [goTo]);
  useEffect(() => {
    const at = roomAt(window.location.hash);
    if (at !== null && at !== room) window.location.hash = addressOf(room);
  }, [room]);
}
