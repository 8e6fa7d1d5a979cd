import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in whole pixels, followed as it changes; `first` until it is known. */
export function useWidth(first: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const follow = (): void => { if (element.clientWidth > 0) setWidth(element.clientWidth); };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return [ref, width];
}
