import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Move } from './authority-move';

/** Dragging is a second way for those with a mouse: everything it does, the list beside each authority does too. */

export type Carried = Pick<Move, 'authority' | 'name' | 'from'>;

const carriedType = 'application/x-authority';

/** Lets an element be dragged, with the authority it stands for. */
export function useDrag(carried: Carried): RefObject<HTMLLIElement | null> {
  const ref = useRef<HTMLLIElement>(null);
  const start = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(carriedType, JSON.stringify(carried));
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: DragEvent): void => { start(event); };
    element?.addEventListener('dragstart', listen);
    return () => { element?.removeEventListener('dragstart', listen); };
  }, []);
  return ref;
}

/** Lets authorities be dropped on an element. */
export function useDrop(onDrop: (carried: Carried) => void): { ref: RefObject<HTMLElement | null>; isOver: boolean } {
  const ref = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = ref.current;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes(carriedType) !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (): void => { setIsOver(false); };
    const land = (event: DragEvent): void => {
      setIsOver(false);
      if (event.dataTransfer?.types.includes(carriedType) !== true) return;
      event.preventDefault();
      drop(JSON.parse(event.dataTransfer.getData(carriedType)) as Carried);
    };
    element?.addEventListener('dragover', over);
    element?.addEventListener('dragleave', leave);
    element?.addEventListener('drop', land);
    return () => {
      element?.removeEventListener('dragover', over);
      element?.removeEventListener('dragleave', leave);
      element?.removeEventListener('drop', land);
    };
  }, []);
  return { ref, isOver };
}
