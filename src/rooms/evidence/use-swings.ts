import { useDeferredValue, useMemo } from 'react';
import { swingsOf, type Swings } from '../../selectors/swings';
import type { Document } from '../../state/store';

/** How far the answer moves with each input; null while it is being worked out, and for the baseline against itself. */
export function useSwings({ answer, look }: Document): Swings | null {
  const { resolved } = answer;
  const { option, baseline } = look;
  const asked = useMemo(() => ({ resolved, option, baseline }), [resolved, option, baseline]);
  // The words are on the page before the sums begin.
  const later = useDeferredValue(asked, null);
  return useMemo(() => (
    later === null || later.option === later.baseline ? null : swingsOf(later.resolved, later.option, later.baseline)
  ), [later]);
}
