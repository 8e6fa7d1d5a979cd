import { use, useEffect, useRef, type ReactNode } from 'react';
import { rowsIn } from '../carry/table-csv';
import { InFigure } from './in-figure';
import { SaveAs } from './save-as';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
  /** False for a table that is no part of the scenario, or that is offered elsewhere. */
  readonly canSave?: boolean;
}

/**
 * Holds a table that may be wider than the window. It can be reached and scrolled by keyboard, but only while there is
 * something to scroll. A table that is no twin of a chart can be saved from here.
 */
export function ScrollRegion({ label, children, canSave = true }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null);
  const inFigure = use(InFigure);
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
  return (
    <>
      <div ref={region} className="scroll-region" role="region" aria-label={label}>{children}</div>
      {canSave && !inFigure && <SaveAs title={label.replace(/, table$/, '')} rows={() => rowsIn(region.current)} />}
    </>
  );
}
