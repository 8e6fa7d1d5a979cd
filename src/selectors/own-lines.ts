import { type Outcome, type ResolvedScenario, type StressAnswer, type ThresholdRecord } from '../../models/index';
import { poundsText } from '../format';
import { thresholdWords } from './certainty-words';
import { readTyped } from './typed-number';

/** The line most readers draw: it is there while the scenario states none. */
const usualLines: readonly ThresholdRecord[] = [{ id: 'pays', output: 'npsv', side: 'above', value: 0 }];

/** Lines of the scenario, or the usual one. */
export function linesOf({ thresholds }: Pick<ResolvedScenario, 'thresholds'>): readonly ThresholdRecord[] {
  return hasOwnLines({ thresholds }) ? thresholds : usualLines;
}

/** Whether these are lines of the scenario's own: the usual one cannot be taken out. */
export function hasOwnLines({ thresholds }: Pick<ResolvedScenario, 'thresholds'>): boolean {
  return thresholds.length > 0;
}

/** The lines with one more, under an id that no other has. */
export function withNewLine(lines: readonly ThresholdRecord[]): readonly ThresholdRecord[] {
  const next = Math.max(0, ...lines.map(({ id }) => Number(/^line_(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
  return [...lines, { id: `line_${next}`, output: 'peak_year_cost', side: 'at_most', value: 1_000_000 }];
}

/** Pounds as typed, or why they are none. */
export function readLine(typed: string, file: string): Outcome<number> {
  const value = readTyped(typed, false);
  if (value !== null) return { ok: true, value };
  return { ok: false, problems: [{ file, path: 'thresholds', what: 'This is not a sum of money.', why: 'A line is drawn at so many pounds.', remedy: 'Type pounds, such as 1500000 or 1,500,000.' }] };
}

/** “Dearest year, whole option at most £1.50m”. */
export function lineWords({ output, side, value }: ThresholdRecord): string {
  return `${thresholdWords[output]} ${side === 'above' ? 'above' : 'at most'} ${poundsText(value)}`;
}

/** Lines that an attack breaks, in words; null where none is stated in the scenario. */
export function brokenLines({ thresholds }: Pick<ResolvedScenario, 'thresholds'>, answer: StressAnswer): string | null {
  if (thresholds.length === 0) return null;
  const broken = thresholds.filter(({ id }) => answer.brokenLines.includes(id));
  return broken.length === 0 ? 'all hold' : broken.map((line) => `not: ${lineWords(line)}`).join('; ');
}
