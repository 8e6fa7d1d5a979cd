import { useDeferredValue, useMemo } from 'react';
import { fundingLine } from '../../selectors/funding-line';
import { useOpenDocument } from '../../state/workbench';

/** What the agreements leave unpaid, and where the next of them ends. It may follow a moving input a moment later. */
export function MoneyLine() {
  const { answer, look: { option } } = useOpenDocument();
  const [later, shown] = [useDeferredValue(answer), useDeferredValue(option)];
  const words = useMemo(() => fundingLine(later, later.resolved.options.some(({ id }) => id === shown) ? shown : later.resolved.baseline), [later, shown]);
  return words === null ? null : <p className="fact__grade"><a className="govuk-link" href="#/money">{words}</a></p>;
}
