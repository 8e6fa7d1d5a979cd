import { rooms } from '../rooms/registry';
import { useWorkbench } from '../state/workbench';
import { addressOf } from './route';

/** The rooms, as links within the page. */
export function RoomNav() {
  const here = useWorkbench((state) => state.room);
  return (
    <nav className="room-nav" aria-label="Rooms">
      <ul className="room-nav__list">
        {rooms.map(({ id, label }) => (
          <li key={id}>
            <a className="room-nav__link" href={addressOf(id)} aria-current={id === here ? 'page' : undefined}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
