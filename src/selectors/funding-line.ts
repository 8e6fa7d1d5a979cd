import { moneyInputsOf, moneyOf, nextCliff } from '../../models/index';
import { poundsText } from '../format';
import type { Answered } from './answered';
import { countingInWords } from './counted-words';
import { monthPoint } from './month-point';

/** “Gap £7.70m, £ of the day, counting bids; next cliff Apr 2029”; null where there is no agreement, or nothing can be said. */
export function fundingLine({ resolved, appraisal }: Answered, option: string): string | null {
  const inputs = resolved.funding.length === 0 ? null : moneyInputsOf(resolved);
  if (inputs === null) return null;
  const { gap } = moneyOf(appraisal, inputs, option);
  const next = nextCliff(appraisal, inputs, option);
  const cliff = next === null ? 'no cliff ahead' : `next cliff ${monthPoint(next.stop, inputs.startYear).short}`;
  return `Gap ${poundsText(gap)}, £ of the day${countingInWords(inputs, option)}; ${cliff}`;
}
