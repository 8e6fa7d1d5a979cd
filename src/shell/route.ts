import { useEffect, useLayoutEffect } from 'react';
import { openLink } from '../carry/open-link';
import { firstRoom, rooms } from '../rooms/registry';
import { addressOf } from './address';
import { rememberScroll } from './scroll-memory';
import { useActions, useWorkbench } from '../state/workbench';

/** The room an address leads to; null where it leads to none, as a link within the page does. */
export function roomAt(hash: string): string | null {
  if (hash === '') return firstRoom;
  return rooms.find(({ id }) => addressOf(id) === hash)?.id ?? null;
}

/** Keeps the address and the room in step, whichever moves first, so that Back, bookmarks and links work. */
export function useRoute(): void {
  const room = useWorkbench((state) => state.room);
  const actions = useActions();
  const { goTo } = actions;
  useLayoutEffect(() => rememberScroll(), []);
  useEffect(() => {
    const follow = (): void => {
      // The scenario is taken out of the address, which is then free to name a room again.
      if (openLink(window.location.hash, actions)) window.history.replaceState(null, '', addressOf(firstRoom));
      const next = roomAt(window.location.hash);
      if (next !== null) goTo(next);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => { window.removeEventListener('hashchange', follow); };
  }, [actions, goTo]);
  useEffect(() => {
    const at = roomAt(window.location.hash);
    if (at !== null && at !== room) window.location.hash = addressOf(room);
  }, [room]);
}
