import { percentFromShare, shareFromPercent } from '../format';

/** True for units whose values are shown and typed as percentages. */
export function isTypedInPercent(unit: string): boolean {
  return /^(share|growth|reduction)\b/.test(unit);
}

/** Reads what was typed, with its own sign if it has one (18 %, £37000); null while it is not a number yet. */
export function readTyped(typed: string, inPercent: boolean): number | null {
  const [, number] = (inPercent ? /^\s*([-+−]?(?:\d+\.?\d*|\.\d+))\s*%?\s*$/ : /^\s*£?\s*([-+−]?(?:\d+\.?\d*|\.\d+))\s*$/).exec(typed) ?? [];
  if (number === undefined) return null;
  const plain = number.replace('−', '-');
  return inPercent ? shareFromPercent(plain) : Number(plain);
}

/** Plain pounds, not negative and without a sign of currency; null for anything else. */
export function readPounds(typed: string): number | null {
  return /^\s*(\d+\.?\d*|\.\d+)\s*$/.test(typed) ? Number(typed) : null;
}

/** A value as a box shows it, without rounding. */
export function typedText(value: number, inPercent: boolean): string {
  return inPercent ? percentFromShare(value) : String(value);
}
