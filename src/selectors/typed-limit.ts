import { allowedValues, type Problem } from '../../models/index';
import { numberText, percentFromShare } from '../format';
import { isTypedInPercent, readTyped } from './typed-number';

/** A number as a box of this unit takes it: 0.18 of a share is 18 %. */
function asTyped(value: number, unit: string): string {
  return isTypedInPercent(unit) ? `${numberText(Number(percentFromShare(value)))}\u00a0%` : numberText(value);
}

/** What a value must be in the unit of its box, such as “100 % or less”; null where the unit admits it. */
export function limitText(value: number, unit: string): string | null {
  const { low, lowExcluded, high } = allowedValues(unit);
  if (value > high) return `${asTyped(high, unit)} or less`;
  if (lowExcluded && value <= low) return `more than ${asTyped(low, unit)}`;
  return value < low ? `${asTyped(low, unit)} or more` : null;
}

/** A percentage so small that a share may have been meant: “That is 0.18 %. For 18 % type 18.” Null for any other. */
export function percentHint(value: number, unit: string): string | null {
  const percent = Number(percentFromShare(value));
  if (!/^(share|reduction)\b/.test(unit) || percent === 0 || Math.abs(percent) >= 1) return null;
  const meant = asTyped(percent, unit);
  return `That is ${asTyped(value, unit)}. For ${meant} type ${meant.replace(/\u00a0%$/, '')}.`;
}

/** What is said beside a box while it holds this text; null where there is nothing to say. */
export function typedHint(typed: string, unit: string): string | null {
  const value = readTyped(typed, isTypedInPercent(unit));
  if (value === null) return null;
  const limit = limitText(value, unit);
  return limit === null ? percentHint(value, unit) : `It must be ${limit}.`;
}

/** What is wrong with what was typed into one box, in the unit of that box; empty where its unit admits it. */
export function typedProblems(typed: string, unit: string, box: string, where: Pick<Problem, 'file' | 'path'>): readonly Problem[] {
  const inPercent = isTypedInPercent(unit);
  const value = readTyped(typed, inPercent);
  const limit = value === null ? null : limitText(value, unit);
  if (value === null || limit === null) return [];
  return [{
    ...where,
    what: `${box} is ${asTyped(value, unit)}, but it must be ${limit}.`,
    why: 'A value outside what its unit admits would give results without meaning.',
    remedy: inPercent ? `The box takes percentages: for ${asTyped(0.18, unit)} type 18.` : 'Check the value and the unit.',
  }];
}
