import { useEffect, useRef, type ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds what may be wider than the window. It can be reached and scrolled by keyboard, but only while there is something to scroll. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const follow = (): void => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return <div ref={region} className="scroll-region" role="region" aria-label={label}>{children}</div>;
}
