import { memo, useDeferredValue, type ComponentType } from 'react';
import type { Document } from '../state/store';
import { useOpenDocument } from '../state/workbench';

interface Follows {
  readonly document: Document;
}

/**
 * A part of a room that follows a moving input right after the frame in which the figures move: charts and what stands
 * below them. It is not worked out at all in that frame.
 */
export function following(View: ComponentType<Follows>): ComponentType {
  const Shown = memo(View);
  return function Following() {
    return <Shown document={useDeferredValue(useOpenDocument())} />;
  };
}
