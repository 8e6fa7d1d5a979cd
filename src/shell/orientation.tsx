import { addressOf } from './address';
import { focusRoom } from './skip-link';
import { useOrientation } from './use-orientation';

/** The first steps in a line above the room, on a first visit or when called. The page goes on working under them. */
export function Orientation() {
  const { isShown, leave } = useOrientation();
  if (!isShown) return null;
  const close = (): void => {
    leave();
    focusRoom();
  };
  return (
    <section className="orientation" aria-labelledby="orientation-title">
      <h2 id="orientation-title" className="orientation__title">New here?</h2>
      <ol className="orientation__steps">
        <li><a href={addressOf('summary')}>Look round</a> a sample: select any number to see why.</li>
        <li><a href={addressOf('start')}>Start from your own force</a>, in three steps.</li>
        <li><a href={addressOf('evidence')}>Question it</a> with figures of your own.</li>
      </ol>
      <a href={addressOf('help')}>More help</a>
      <button type="button" className="small-button orientation__close" onClick={close}>Close</button>
    </section>
  );
}
