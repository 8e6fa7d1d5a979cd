/** How the numbers of a table are written. The reader says which; it is never guessed. */
export type NumberStyle = 'plain' | 'english' | 'continental';

export const numberStyleWords: Readonly<Record<NumberStyle, string>> = {
  plain: 'Plain: 1234.5', english: 'With £ and commas: £1,234.50', continental: 'With points and a decimal comma: 1.234,50',
};

/** A number, or what is wrong with what stands there. */
export type ReadNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly what: string; readonly remedy: string };

const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  plain: /^[-+−]?(?:\d+\.?\d*|\.\d+)$/,
  english: /^[-+−]?£?\s?[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$/,
  continental: /^[-+−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?\s?[€£]?$/,
};

/** What could be thousands or decimals although the style admits it: in each style, the mark of its decimals before three digits alone. */
const ambiguous: Readonly<Record<NumberStyle, RegExp>> = {
  plain: /^[-+−]?[1-9]\d{0,2}\.\d{3}$/, english: /^[-+−]?£?\s?[-+−]?[1-9]\d{0,2}\.\d{3}$/, continental: /^[-+−]?[1-9]\d{0,2},\d{3}\s?[€£]?$/,
};

const wrong = (what: string, remedy: string): ReadNumber => ({ ok: false, what, remedy });

/** A cell as a number in the style the reader named. What could be read in two ways is refused and says so. */
export function readNumber(cell: string, style: NumberStyle): ReadNumber {
  const text = cell.trim();
  if (ambiguous[style].test(text)) return wrong(`“${text}” may be thousands or decimals.`, thousandsOrDecimals(text));
  if (patterns[style].test(text)) return { ok: true, value: numberIn(text, style) };
  if (/^\(.*\)$/.test(text)) return wrong(`“${text}” stands in brackets, which may mean that it is negative.`, 'Write it with or without a minus sign.');
  if (/%$/.test(text)) return wrong(`“${text}” is a percentage.`, 'Give a count or pounds here.');
  if (style === 'plain' && /[£€$]/.test(text)) return wrong(`“${text}” has a currency sign.`, 'Take the sign out, or say above that numbers are written with it.');
  if (/^[-+−£]*\d[\d.,\s]*$/.test(text)) {
    return wrong(`“${text}” has separators: it cannot be told which of them marks the decimals.`, 'Say above how numbers are written, or take the separators out.');
  }
  return wrong(`“${text}” is not a number.`, 'Write digits alone, such as 1234.');
}

/** Both ways to write it that can be read in one way alone. */
function thousandsOrDecimals(text: string): string {
  const plain = text.replace(/[£€\s]/g, '');
  const decimals = plain.endsWith('0') ? plain.replace(/0+$/, '').replace(/[.,]$/, '') : `${plain}0`;
  return `Write ${plain.replace(/[.,]/, '')} if it is thousands, or ${decimals} if it is decimals.`;
}

function numberIn(text: string, style: NumberStyle): number {
  const digits = text.replace(/[£€\s]/g, '').replaceAll('−', '-');
  if (style === 'continental') return Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number(digits.replaceAll(',', ''));
}
