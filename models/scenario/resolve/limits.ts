import type { Limits, Unit } from '../../quantities/units';
import { isWithin, limitsOf, sameUnit } from '../../quantities/units';
import type { Complaint } from '../source-file';
import { unitOf } from './references';

/**
 * Fifty years. No length, wait or effect of a service comes near it, and the horizon of the model grows with the months
 * it is given, so that a slip of the keyboard could otherwise ask for a million years.
 */
const MOST_MONTHS = 600;

/** What is wrong with a value of this unit, or null. `name` is what the message calls it. */
export function limitComplaint(value: number, unit: Unit, name: string): Complaint | null {
  if (!isWithin(value, limitsOf(unit))) {
    return {
      what: `${name} is ${value}, but ${limitText(unit)}.`,
      why: 'A value outside what its unit admits would give results without meaning.',
      remedy: remedyFor(value, unit),
    };
  }
  if (value <= MOST_MONTHS || !sameUnit(unit, unitOf('month'))) return null;
  return {
    what: `${name} is ${value} months, but at most ${MOST_MONTHS} (fifty years) are followed.`,
    why: 'The years that an appraisal looks at grow with its months.',
    remedy: 'Check the value; it is in months.',
  };
}

function limitText(unit: Unit): string {
  const limits: Limits = limitsOf(unit);
  if (unit.pure === 'growth') return 'growth lies above −1';
  if (limits.high === 1) return `a ${unit.pure ?? 'share'} lies between ${limits.low === 0 ? '0' : '−1'} and 1`;
  return `a value in ${unit.text} is never negative`;
}

function remedyFor(value: number, unit: Unit): string {
  const isPercentage = (unit.pure === 'share' || unit.pure === 'reduction') && value > 1 && value <= 100;
  if (isPercentage) return `Write ${Number((value / 100).toPrecision(12))} for ${value} %.`;
  return value < 0 ? 'Remove the minus sign, or check the unit.' : 'Check the value and the unit.';
}
