import { useDeferredValue, useMemo } from 'react';
import { answerUnderEachMeasure } from '../../../models/index';
import { measureRows, type MeasureRow } from '../../selectors/effect-rows';
import { useOpenDocument } from '../../state/workbench';

/** The answer under each measure; null while it is being worked out, and for the baseline against itself. */
export function useMeasures(): readonly MeasureRow[] | null {
  const { answer, look } = useOpenDocument();
  const { resolved } = answer;
  const { option, baseline } = look;
  const asked = useMemo(() => ({ resolved, option, baseline }), [resolved, option, baseline]);
  const later = useDeferredValue(asked, null);
  return useMemo(() => (later === null || later.option === later.baseline
    ? null : measureRows(later.resolved, answerUnderEachMeasure(later.resolved, later.option, later.baseline))), [later]);
}
