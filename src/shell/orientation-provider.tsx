import type { ReactNode } from 'react';
import { OrientationContext, useNewOrientation } from './use-orientation';

/** Shares whether the first steps stand above the room with the page of help, which can call them. */
export function OrientationProvider({ children }: { readonly children: ReactNode }) {
  return <OrientationContext value={useNewOrientation()}>{children}</OrientationContext>;
}
