import { useEffect, useRef } from 'react';
import { rooms } from '../rooms/registry';
import { useWorkbench } from '../state/workbench';
import { addressOf } from './address';

/** The rooms, as links within the page. */
export function RoomNav() {
  const here = useWorkbench((state) => state.room);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    // Where the rooms slide sideways, the one the reader is in slides into sight.
    if (list.current && link) list.current.scrollLeft = link.offsetLeft - list.current.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2;
  }, [here]);
  return (
    <nav className="room-nav" aria-label="Rooms">
      <ul ref={list} className="room-nav__list">
        {rooms.filter(({ isAside }) => isAside !== true).map(({ id, label }) => (
          <li key={id}>
            <a className="room-nav__link" href={addressOf(id)} aria-current={id === here ? 'page' : undefined}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
