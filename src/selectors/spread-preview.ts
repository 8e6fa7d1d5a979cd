import { previewOf, spreadOf, unitLabel, type Preview, type Problem } from '../../models/index';
import { percentText, quantityText } from '../format';
import type { OverrideDraft, Replaceable } from './override-draft';
import { isTypedInPercent, readTyped } from './typed-number';

/** What the range in a form would draw, or why it cannot; null while there is nothing to show. */
export type DraftPreview =
  | { readonly kind: 'shown'; readonly preview: Preview; readonly words: string; readonly figures: readonly PreviewFigure[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface PreviewFigure {
  readonly words: string;
  readonly value: number;
  readonly text: string;
}

/** The spread of what stands in the form: of its own range, or of the one in force where it states none. */
export function draftPreview(draft: OverrideDraft, parameter: Replaceable): DraftPreview | null {
  const inPercent = isTypedInPercent(parameter.unit);
  const value = readTyped(draft.value, inPercent);
  const [low, high] = [readTyped(draft.low, inPercent), readTyped(draft.high, inPercent)];
  const isOwn = draft.low.trim() !== '' || draft.high.trim() !== '';
  const own = low === null || high === null ? null : { low, high, shape: draft.shape, bounds: draft.ends === 'limits' };
  const range = isOwn ? own : parameter.range;
  if (value === null || range === null) return null;
  const spread = spreadOf({ value, unit: parameter.unit, range, file: '', path: '' });
  if (!spread.ok) return isOwn ? { kind: 'refused', problems: spread.problems } : null;
  const preview = previewOf(spread.value);
  const text = (each: number): string => quantityText(Number(each.toPrecision(3)), unitLabel(parameter.unit));
  const figures = [
    { words: '1 in 20 below', value: preview.p5, text: text(preview.p5) }, { words: 'Half below', value: preview.p50, text: text(preview.p50) },
    { words: 'Mean', value: preview.mean, text: text(preview.mean) }, { words: '1 in 20 above', value: preview.p95, text: text(preview.p95) },
    ...preview.possible.map((each) => ({ words: `Exactly ${text(each.value)}`, value: each.probability, text: `${percentText(each.probability)} of draws` })),
  ];
  return { kind: 'shown', preview, figures, words: `${isOwn ? 'Your range' : 'The range of the evidence'} as runs would draw it` };
}
