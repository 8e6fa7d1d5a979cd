import type { ResolvedParameter } from '../scenario/resolved';
import type { Finding, Reviewed } from './finding';
import { listed, plural } from './words';

/** Values tried or overridden that move no figure: the lines, effects, grades or years that rest on them are not in use here. */
export function unmovedFigures(reviewed: Reviewed): Finding[] {
  const still = [...reviewed.resolved.parameters.values()].filter((parameter) => isChanged(parameter) && isUnmoved(parameter, reviewed));
  if (still.length === 0) return [];
  return [{
    id: 'unmoved_figures',
    weight: 'note',
    title: `${plural(still.length, 'changed value moves', 'changed values move')} no figure`,
    detail: `${listed(still.map(({ label }) => label))}: nothing that this scenario adds up rests on ${still.length === 1 ? 'it' : 'them'}, though a question here may.`,
    where: listed(still.map(({ id }) => id)),
    remedy: 'Check that this is the figure you meant, or bring the line or effect that it belongs to into the sums.',
    options: [],
  }];
}

/** Thresholds of findings move findings, terms of the financial view move that view, and neither moves a figure; the rest of the parameters are there for the figures. */
function isChanged({ id, setBy, value, priceYear, history }: ResolvedParameter): boolean {
  const before = history.at(-1);
  const isOther = before !== undefined && before.value !== null && before.value !== value && before.priceYear === priceYear;
  return (setBy === 'edit' || setBy === 'override') && isOther && !id.startsWith('review_') && !id.startsWith('finance_');
}

function isUnmoved({ id, history }: ResolvedParameter, { appraisal, appraiseWith, figuresOf, resolved }: Reviewed): boolean {
  const before = appraiseWith(new Map([[id, history.at(-1)?.value ?? NaN]]));
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return same(appraisal.need, before.need)
    && resolved.options.every((option) => same(figuresOf(appraisal, option.id), figuresOf(before, option.id)));
}
