import { useMemo } from 'react';
import { moneyView } from '../../selectors/money-view';
import { useOpenDocument } from '../../state/workbench';

/** The financial view of the option shown. */
export function useMoney(): ReturnType<typeof moneyView> {
  const { answer, look: { option } } = useOpenDocument();
  return useMemo(() => moneyView(answer, option), [answer, option]);
}
