import type { ParameterRecord, RangeRecord } from '../../evidence/parameter';
import { isBounds } from '../../evidence/parameter';
import { needsNoSource } from '../../evidence/quality';
import type { Unit } from '../../quantities/units';
import { holdsMoney, isUnit, parseUnit, unitWords } from '../../quantities/units';
import { discreteSpread } from '../../uncertainty/shape-discrete';
import { isFault } from '../../uncertainty/shape-faults';
import type { ResolvedRange } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { didYouMean } from '../suggest';
import { limitComplaint } from './limits';
import type { Resolving } from './resolving';

/** Every rule that one parameter record can break on its own. Returns its unit, or null where that cannot be read. */
export function checkRecord(record: ParameterRecord, place: Place, resolving: Resolving): Unit | null {
  checkEvidence(record, place, resolving);
  checkOneValue(record, place, resolving);
  const unit = readUnit(record.unit, within(place, 'unit'), resolving);
  if (unit !== null) checkPriceYear(record, unit, place, resolving);
  if (record.value !== undefined && unit !== null) {
    const complaint = limitComplaint(record.value, unit, '“value”');
    if (complaint !== null) resolving.report(within(place, 'value'), complaint);
  }
  if (record.range !== undefined) {
    checkRange(record.range, record.value ?? null, unit, within(place, 'range'), resolving);
  }
  return unit;
}

/** A unit, or null after saying what is wrong with it. */
export function readUnit(text: string, place: Place, resolving: Resolving): Unit | null {
  const unit = parseUnit(text);
  if (isUnit(unit)) return unit;
  resolving.report(place, {
    what: `The unit cannot be read: ${unit.what}.`,
    why: 'Without its unit a figure could be multiplied with the wrong thing.',
    remedy: unit.word === null ? 'Write words joined by “/” or “*”, such as GBP/post/year.'
      : didYouMean(unit.word, unitWords, `The words are ${unitWords.join(', ')}.`),
  });
  return null;
}

/** Low ≤ value ≤ high, all within the limits of the unit. `value` or `unit` is null where it is not known. */
export function checkRange(
  range: RangeRecord, value: number | null, unit: Unit | null, place: Place, resolving: Resolving,
): void {
  for (const end of ['low', 'high'] as const) {
    const complaint = unit === null ? null : limitComplaint(range[end], unit, `“${end}”`);
    if (complaint !== null) resolving.report(within(place, end), complaint);
  }
  if (range.low > range.high) {
    resolving.report(within(place, 'low'), {
      what: `“low” (${range.low}) is above “high” (${range.high}).`,
      why: 'A range that runs backwards has no value inside it.',
      remedy: 'Swap the two.',
    });
  } else if (value !== null && (value < range.low || value > range.high)) {
    reportOutside(value, range, place, resolving);
  } else {
    checkPossible(range, value, place, resolving);
  }
  if (range.bounds === false && value !== null && isBounds(range, value)) {
    resolving.report(within(place, 'bounds'), {
      what: '“bounds” is false, but low or high is 0, 1 or the value itself.',
      why: 'No shape can put its 5th or 95th percentile there.',
      remedy: 'Write “bounds: true”, or leave the field out.',
    });
  }
}

/** The possible values of a discrete range, and of no other. */
function checkPossible({ possible, ...range }: RangeRecord, value: number | null, place: Place, resolving: Resolving): void {
  if (range.shape !== 'discrete') {
    if (possible === undefined) return;
    resolving.report(within(place, 'possible'), {
      what: `“possible” is given, but the shape is ${range.shape}.`,
      why: 'Only a discrete spread is a list of values.',
      remedy: 'Remove “possible”, or write “shape: discrete”.',
    });
  } else if (value !== null) {
    const spread = discreteSpread(value, { ...range, bounds: true, possible: possible ?? [] });
    if (isFault(spread)) resolving.report(possible === undefined ? place : within(place, 'possible'), spread);
  }
}

/** Adds the problem of a value outside the range of its own record. */
export function reportOutside(
  value: number, range: RangeRecord | ResolvedRange, place: Place, resolving: Resolving,
): void {
  resolving.report(place, {
    what: `The value ${value} lies outside its range of ${range.low} to ${range.high}.`,
    why: 'Central values and uncertainty come from one record, so they may not contradict each other.',
    remedy: 'Change the value, or widen the range.',
  });
}

/** A stated range with its bounds decided; null where none is stated. */
export function resolveRange(range: RangeRecord | undefined, value: number): ResolvedRange | null {
  if (range === undefined) return null;
  const { low, high, shape, possible } = range;
  const ascending = possible?.toSorted((one, other) => one.value - other.value);
  return { low, high, shape, bounds: isBounds(range, value), ...(ascending === undefined ? {} : { possible: ascending }) };
}

/** Money states the year of its prices, and nothing else does. */
export function checkPriceYear(record: { readonly price_year?: string | undefined }, unit: Unit, place: Place, resolving: Resolving): void {
  if (holdsMoney(unit) && record.price_year === undefined) {
    resolving.report(place, {
      what: '“price_year” is missing.',
      why: 'Pounds of different years buy different amounts.',
      remedy: 'State the year whose prices these are, such as “price_year: 2025-26”.',
    });
  }
  if (!holdsMoney(unit) && record.price_year !== undefined) {
    resolving.report(within(place, 'price_year'), {
      what: `“price_year” is given, but the unit ${unit.text} holds no money.`,
      why: 'Only pounds have a price year.',
      remedy: 'Remove “price_year”, or put GBP into the unit.',
    });
  }
}

function checkOneValue(record: ParameterRecord, place: Place, resolving: Resolving): void {
  const count = [record.value, record.expression].filter((given) => given !== undefined).length;
  if (count === 1) return;
  resolving.report(place, {
    what: count === 0 ? '“value” is missing.' : 'Both “value” and “expression” are given.',
    why: count === 0 ? 'Nothing that is missing is taken as zero.' : 'Only one of them could be used.',
    remedy: count === 0 ? 'Give a “value”, or an “expression” over other parameters.' : 'Remove one of them.',
  });
}

function checkEvidence(record: ParameterRecord, place: Place, resolving: Resolving): void {
  if (record.source !== undefined) return;
  if (!needsNoSource.has(record.quality)) {
    resolving.report(place, {
      what: `“source” is missing, but the quality is “${record.quality}”.`,
      why: 'A figure that claims a source must name it.',
      remedy: 'Name a source id, or call the figure an assumption, judgement or placeholder.',
    });
  } else if (record.note === undefined) {
    resolving.report(place, {
      what: '“note” is missing.',
      why: 'A figure without a source must say why it has this value.',
      remedy: 'Add a “note” in a sentence or two.',
    });
  }
}
