import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { isOriented, setOriented } from '../carry/oriented';
import { useWorkbench } from '../state/workbench';

export interface Orientation {
  /** The reader is new: the first steps are offered. */
  readonly isNew: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes the first steps for good. */
  readonly leave: () => void;
}

export const OrientationContext = createContext<Orientation>({ isNew: false, isOpen: false, toggle: () => undefined, leave: () => undefined });

export function useOrientation(): Orientation {
  return use(OrientationContext);
}

/** Whoever changes something has found their way: the offer then goes by itself, as it does when it is closed. */
export function useNewOrientation(): Orientation {
  const [isNew, setIsNew] = useState(() => !isOriented());
  const hasWorked = useWorkbench(({ history }) => history.past.length > 0);
  const leave = useCallback(() => {
    setOriented(true);
    setIsNew(false);
  }, []);
  // Whoever goes to another room has read what they wanted; the offer stays.
  const room = useWorkbench((state) => state.room);
  const [openIn, setOpenIn] = useState<string | null>(null);
  const toggle = useCallback(() => { setOpenIn((open) => (open === room ? null : room)); }, [room]);
  const offered = isNew && !hasWorked;
  useEffect(() => { if (isNew && hasWorked) setOriented(true); }, [isNew, hasWorked]);
  return useMemo(() => ({ isNew: offered, isOpen: offered && openIn === room, toggle, leave }), [offered, openIn, room, toggle, leave]);
}
