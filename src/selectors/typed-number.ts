import { allowedValues } from '../../models/index';
import { exactPoundsText, percentFromShare, shareFromPercent } from '../format';

/** True for units whose values are shown and typed as percentages. */
export function isTypedInPercent(unit: string): boolean {
  return /^(share|growth|reduction)\b/.test(unit);
}

/** A number in pounds or a count, with commas between its thousands if it has any. */
const amount = /^\s*£?\s*([-+−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+))\s*$/;

/** Reads what was typed, with its own sign and commas if it has any (18 %, £37,000); null while it is not a number yet. */
export function readTyped(typed: string, inPercent: boolean): number | null {
  const [, number] = (inPercent ? /^\s*([-+−]?(?:\d+\.?\d*|\.\d+))\s*%?\s*$/ : amount).exec(typed) ?? [];
  if (number === undefined) return null;
  const plain = number.replace('−', '-').replaceAll(',', '');
  return inPercent ? shareFromPercent(plain) : Number(plain);
}

/** Pounds of 0 or more, such as £150,000 or 150000; null for anything else. */
export function readPounds(typed: string): number | null {
  return poundsFault(typed, '') === null ? readTyped(typed, false) : null;
}

/** What is wrong with pounds as typed, with one that would do; null where nothing is. */
export function poundsFault(typed: string, example: string): string | null {
  const text = typed.trim();
  const value = readTyped(text, false);
  const { high } = allowedValues('GBP');
  if (text === '') return `Enter pounds of 0 or more, such as ${example}`;
  if (/^£?\s*[1-9]\d{0,2}\.\d{3}$/.test(text)) return `${text} may be thousands or pence. Write thousands without a point, such as ${example}`;
  if (value !== null && value < 0) return `${text} is below 0. Enter pounds of 0 or more, such as ${example}`;
  if (value !== null && value > high) return `This is more than a force has to spend. Enter at most ${exactPoundsText(high)}`;
  if (value !== null) return null;
  if (/^£?\s*[\d,]+(?:\.\d*)?$/.test(text)) return `The commas in ${text} do not stand between thousands. Write it without them, such as ${example}`;
  return `“${text}” is no sum of money. Enter pounds of 0 or more, such as ${example}`;
}

/** A value as a box shows it, without rounding. */
export function typedText(value: number, inPercent: boolean): string {
  return inPercent ? percentFromShare(value) : String(value);
}
