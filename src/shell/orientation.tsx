import { useEffect, useRef } from 'react';
import { FirstSteps } from '../components/first-steps';
import { useOrientation } from './use-orientation';

interface OfferProps {
  readonly className: string;
}

/** Offers the first steps to whoever is here for the first time. It takes no room from the answer until it is asked. */
export function OrientationOffer({ className }: OfferProps) {
  const { isNew, isOpen, toggle } = useOrientation();
  if (!isNew) return null;
  return (
    <button type="button" className={className} aria-expanded={isOpen} aria-controls={isOpen ? 'first-steps' : undefined} onClick={toggle}>
      New here?
    </button>
  );
}

/** The first steps, above the room. The page goes on working under them. */
export function OrientationPanel() {
  const { isOpen } = useOrientation();
  return isOpen && <Panel />;
}

function Panel() {
  const { leave } = useOrientation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const close = (): void => {
    leave();
    document.querySelector<HTMLElement>('#main h1')?.focus();
  };
  return (
    <section id="first-steps" className="orientation" aria-labelledby="orientation-title">
      <h2 ref={title} id="orientation-title" className="section-title" tabIndex={-1}>First steps</h2>
      <FirstSteps />
      <p>
        <button type="button" className="solid-button" onClick={close}>Close, and do not offer this again</button>{' '}
        The foot of every page leads back here.
      </p>
    </section>
  );
}
