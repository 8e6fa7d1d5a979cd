import type { ReactNode } from 'react';
import { OrientationContext, useNewOrientation } from './use-orientation';

/** Shares whether the reader is new between the header, the panel and whatever else leads to the first steps. */
export function OrientationProvider({ children }: { readonly children: ReactNode }) {
  return <OrientationContext value={useNewOrientation()}>{children}</OrientationContext>;
}
