import { percentFromShare, shareFromPercent } from '../format';

/** True for units whose values are shown and typed as percentages. */
export function isTypedInPercent(unit: string): boolean {
  return /^(share|growth|reduction)\b/.test(unit);
}

/** Reads what was typed; null while it is not a number yet. */
export function readTyped(typed: string, inPercent: boolean): number | null {
  if (!/^\s*[-+−]?(\d+\.?\d*|\.\d+)\s*$/.test(typed)) return null;
  const plain = typed.replace('−', '-');
  return inPercent ? shareFromPercent(plain) : Number(plain);
}

/** A value as a box shows it, without rounding. */
export function typedText(value: number, inPercent: boolean): string {
  return inPercent ? percentFromShare(value) : String(value);
}
