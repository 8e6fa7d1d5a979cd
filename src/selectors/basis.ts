import type { ResolvedScenario } from '../../models/index';
import { countText, financialYearText } from '../format';

/** The basis of all figures on the page, in words: prices, present values and horizon. */
export function basisLine({ priceBaseYear, period, discounting, schedules }: ResolvedScenario): string {
  const { startYear, deliveryYears, tailYears, baseYear } = period;
  const delivery = deliveryYears === 1
    ? `1 year of delivery, ${baseYear}`
    : `${countText(deliveryYears)} years of delivery, ${baseYear} to ${financialYearText(startYear + deliveryYears - 1)}`;
  const tail = tailYears === 0 ? '' : `, and ${countText(tailYears)} ${tailYears === 1 ? 'year' : 'years'} of remaining effect`;
  const isTest = [discounting.standard, discounting.health].some((id) => schedules.get(id)?.testOnly === true);
  return `${priceBaseYear} prices. Present values (PV) at ${baseYear}${isTest ? ', discounted at a test rate' : ''}. ${delivery}${tail}.`;
}
