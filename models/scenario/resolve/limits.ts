import type { Limits, Unit } from '../../quantities/units';
import { isWithin, limitsOf, sameUnit } from '../../quantities/units';
import { MONTHS_PER_YEAR } from '../../quantities/time';
import type { Complaint } from '../source-file';
import { unitOf } from './references';

/**
 * Fifty years. No length, wait or effect of a service comes near it, and the horizon of the model grows with the months
 * it is given, so that a slip of the keyboard could otherwise ask for a million years.
 */
const MOST_MONTHS = 600;

/**
 * Ten thousand million, and one in a thousand million. No count, price or rate of a force comes near either, and what is
 * reckoned from values between them stays finite.
 */
const MOST = 1e10;
const LEAST = 1e-9;

/** A doubling every year: pay, demand or prices that grew faster would leave all bounds within the horizon. */
const MOST_GROWTH = 1;

/**
 * The values that a unit admits, such as 0 to 1 for `share`, before anything that two values must be for one another.
 * Throws on a text that is no unit.
 */
export function allowedValues(unitText: string): Limits {
  const unit = unitOf(unitText);
  const limits = limitsOf(unit);
  const most = unit.pure === 'growth' ? MOST_GROWTH : sameUnit(unit, unitOf('month')) ? MOST_MONTHS : MOST;
  return { ...limits, high: Math.min(limits.high, most) };
}

/** What is wrong with a value of this unit, or null. `name` is what the message calls it. */
export function limitComplaint(value: number, unit: Unit, name: string): Complaint | null {
  if (!isWithin(value, limitsOf(unit))) {
    return {
      what: `${name} is ${value}, but ${limitText(unit)}.`,
      why: 'A value outside what its unit admits would give results without meaning.',
      remedy: remedyFor(value, unit),
    };
  }
  return timeComplaint(value, unit, name) ?? sizeComplaint(value, unit, name);
}

function timeComplaint(value: number, unit: Unit, name: string): Complaint | null {
  if (sameUnit(unit, unitOf('month/year')) && value !== MONTHS_PER_YEAR) {
    return {
      what: `${name} is ${value} months a year, but a year has ${MONTHS_PER_YEAR}.`,
      why: 'This is a fixed conversion between units, not a belief that could be otherwise.',
      remedy: 'Leave it as it is, and change the figure that is meant.',
    };
  }
  if (value <= MOST_MONTHS || !sameUnit(unit, unitOf('month'))) return null;
  return {
    what: `${name} is ${value} months, but at most ${MOST_MONTHS} (fifty years) are followed.`,
    why: 'The years that an appraisal looks at grow with its months.',
    remedy: 'Check the value; it is in months.',
  };
}

function sizeComplaint(value: number, unit: Unit, name: string): Complaint | null {
  const why = 'What is reckoned from such a value would leave all bounds.';
  if (unit.pure === 'growth' && value > MOST_GROWTH) {
    return { what: `${name} is ${value}, but growth is at most ${MOST_GROWTH} (100 % a year).`, why, remedy: asShare(value) };
  }
  if (value > MOST) return { what: `${name} is ${value}, but no value is above 10,000,000,000.`, why, remedy: 'Check the value and the unit.' };
  if (value === 0 || Math.abs(value) >= LEAST) return null;
  return { what: `${name} is ${value}, which is next to nothing.`, why, remedy: 'Write 0 if nothing is meant, or check the value.' };
}

function limitText(unit: Unit): string {
  const limits: Limits = limitsOf(unit);
  if (unit.pure === 'growth') return 'growth lies above −1';
  if (limits.high === 1) return `a ${unit.pure ?? 'share'} lies between ${limits.low === 0 ? '0' : '−1'} and 1`;
  return `a value in ${unit.text} is never negative`;
}

function remedyFor(value: number, unit: Unit): string {
  if ((unit.pure === 'share' || unit.pure === 'reduction') && value > 1) return asShare(value);
  return value < 0 ? 'Remove the minus sign, or check the unit.' : 'Check the value and the unit.';
}

/** A percentage that stands where a share belongs. */
function asShare(value: number): string {
  return value <= 100 ? `Write ${Number((value / 100).toPrecision(12))} for ${value} %.` : 'Check the value and the unit.';
}
