import { createContext, use, useEffect, useMemo, useState } from 'react';
import { isOriented, setOriented } from '../carry/oriented';
import { useWorkbench } from '../state/workbench';

export interface Orientation {
  /** The first steps stand above the room. */
  readonly isShown: boolean;
  readonly show: () => void;
  /** Closes the first steps for good. */
  readonly leave: () => void;
}

export const OrientationContext = createContext<Orientation>({ isShown: false, show: () => undefined, leave: () => undefined });

export function useOrientation(): Orientation {
  return use(OrientationContext);
}

/** Shown on a first visit until closed. Nothing else takes them away, since the page must not move under a hand on a slider. */
export function useNewOrientation(): Orientation {
  const [isShown, setIsShown] = useState(() => !isOriented());
  const hasWorked = useWorkbench(({ history }) => history.past.length > 0);
  // Whoever has changed something has found their way: the next visit begins without.
  useEffect(() => { if (hasWorked) setOriented(true); }, [hasWorked]);
  return useMemo(() => ({
    isShown,
    show: () => { setIsShown(true); },
    leave: () => {
      setOriented(true);
      setIsShown(false);
    },
  }), [isShown]);
}
