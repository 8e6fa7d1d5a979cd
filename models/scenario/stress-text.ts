import { fieldLines, plainFields } from './edit-written';
import { currentFormat } from './format';
import type { AttackRecord } from './stress-format';

/** An attack as the text of a stress file, which reads back as the same attack. */
export function stressText({ id, label, attack, quality, source, note, ...changes }: AttackRecord): string {
  const header = plainFields({ id, label, attack, quality, source, note });
  const lines = [...fieldLines('stress', header), ...Object.entries(plainFields(changes)).flatMap(([key, value]) => ['', ...fieldLines(key, value)])];
  return [`format: ${currentFormat}`, '', ...lines, ''].join('\n');
}
