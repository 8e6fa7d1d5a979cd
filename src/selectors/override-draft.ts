import type { MissingFigure, OverrideRecord, ResolvedParameter, ResolvedScenario } from '../../models/index';
import { isTypedInPercent, readTyped, typedText } from './typed-number';

/** What is filled into the form that replaces a figure. All of it is text until it is saved. */
export interface OverrideDraft {
  readonly value: string;
  readonly priceYear: string;
  /** One's own range, or both ends empty: then that of the evidence holds as far as it still fits. */
  readonly low: string;
  readonly high: string;
  readonly shape: RangeShape;
  readonly ends: RangeEnds;
  readonly reason: string;
  readonly source: string;
  readonly by: string;
}

export type RangeShape = NonNullable<OverrideRecord['range']>['shape'];

/** What the two ends of a range are. */
export type RangeEnds = 'percentiles' | 'limits';

export type DraftField = keyof OverrideDraft;

/** The word that stands for a source where there is none but one's own opinion. */
export const ownJudgement = 'judgement';

/** What the form may replace: a figure in force, or one that nobody has stated yet, whose value is null. */
export type Replaceable =
  & Pick<ResolvedParameter, 'id' | 'label' | 'unit' | 'priceYear' | 'setBy' | 'reason' | 'sourceId' | 'by' | 'range' | 'history'>
  & { readonly value: number | null };

/** A figure of an authority that no layer has, to be stated for the first time. */
export function unstated({ id, label, unit }: MissingFigure): Replaceable {
  return { id, label, unit, value: null, priceYear: null, setBy: '', reason: null, sourceId: null, by: null, range: null, history: [] };
}

/** The form as it opens: the value in force, to be replaced; an override's own reason and name, to be kept or changed. */
export function draftOf(parameter: Replaceable): OverrideDraft {
  const isOverride = parameter.setBy === 'override';
  return {
    value: parameter.value === null ? '' : typedText(parameter.value, isTypedInPercent(parameter.unit)),
    priceYear: parameter.priceYear ?? '',
    ...rangeDraftOf(parameter),
    reason: (isOverride ? parameter.reason : null) ?? '',
    source: (isOverride ? parameter.sourceId : null) ?? ownJudgement,
    by: (isOverride ? parameter.by : null) ?? '',
  };
}

/** The range that the override itself states; empty where it has the one of the evidence, or none. */
function rangeDraftOf({ setBy, range, history, unit }: Replaceable): Pick<OverrideDraft, 'low' | 'high' | 'shape' | 'ends'> {
  const below = history.findLast((version) => version.range !== null)?.range ?? null;
  const isOwn = setBy === 'override' && range !== null && !(below?.low === range.low && below.high === range.high && below.shape === range.shape);
  if (!isOwn) return { low: '', high: '', shape: 'pert', ends: 'percentiles' };
  const text = (value: number): string => typedText(value, isTypedInPercent(unit));
  return { low: text(range.low), high: text(range.high), shape: range.shape, ends: range.bounds ? 'limits' : 'percentiles' };
}

/** Shapes that a form offers, in words; the text of a scenario knows a few more. */
export const shapeChoices: readonly (readonly [RangeShape, string])[] = [
  ['pert', 'most likely near the value (PERT)'],
  ['triangular', 'most likely at the value (triangular)'],
  ['uniform', 'equally likely throughout (uniform)'],
  ['normal', 'a bell (normal)'],
  ['lognormal', 'a bell with a long right tail (lognormal)'],
];

/** The shapes of the form, and that of the override where it is another. */
export function shapesFor({ shape }: OverrideDraft): readonly (readonly [RangeShape, string])[] {
  return shapeChoices.some(([known]) => known === shape) ? shapeChoices : [...shapeChoices, [shape, shape]];
}

function missingInRange({ low, high }: OverrideDraft, unit: string): readonly (readonly [DraftField, string])[] {
  const given = [low, high].filter((end) => end.trim() !== '');
  if (given.length === 0) return [];
  return (['low', 'high'] as const).flatMap((end) => {
    const typed = end === 'low' ? low : high;
    return readTyped(typed, isTypedInPercent(unit)) === null ? [[end, typed.trim() === '' ? 'Enter both ends, or neither' : 'Enter a number'] as const] : [];
  });
}

/** What is still missing, by field; empty where the form can be saved. What the value may be is for the model to say. */
export function missingIn(draft: OverrideDraft, { unit }: Pick<Replaceable, 'unit'>): ReadonlyMap<DraftField, string> {
  const missing = new Map<DraftField, string>();
  if (readTyped(draft.value, isTypedInPercent(unit)) === null) missing.set('value', 'Enter a number, such as 12 or 0.5');
  for (const [end, words] of missingInRange(draft, unit)) missing.set(end, words);
  if (draft.reason.trim() === '') missing.set('reason', 'Say why the figure is replaced');
  if (draft.by.trim() === '') missing.set('by', 'Enter the name of whoever stands for it');
  return missing;
}

/** The form as an override of the scenario. `on` is a date such as 2026-11-22. */
export function overrideOf(draft: OverrideDraft, parameter: Replaceable, on: string): OverrideRecord {
  const value = readTyped(draft.value, isTypedInPercent(parameter.unit));
  if (value === null) throw new RangeError(`“${draft.value}” is no number`);
  return {
    parameter: parameter.id, value, unit: parameter.unit,
    ...(parameter.priceYear === null ? {} : { price_year: draft.priceYear }),
    ...rangeOf(draft, parameter),
    reason: draft.reason.trim(), source: draft.source, by: draft.by.trim(), on,
  };
}

function rangeOf({ low, high, shape, ends }: OverrideDraft, { unit }: Replaceable): Pick<OverrideRecord, 'range'> {
  const inPercent = isTypedInPercent(unit);
  const from = readTyped(low, inPercent);
  const to = readTyped(high, inPercent);
  if (from === null || to === null) return {};
  return { range: { low: from, high: to, shape, ...(ends === 'limits' ? { bounds: true } : {}) } };
}

/** True where the form takes away the range that the override states today. */
export function dropsRange(draft: OverrideDraft, parameter: Replaceable): boolean {
  return draft.low.trim() === '' && draft.high.trim() === '' && draftOf(parameter).low !== '';
}

export interface SourceChoice {
  readonly id: string;
  readonly words: string;
}

/** Sources that an override can name, by author; one's own judgement comes first. */
export function sourceChoices({ sources }: ResolvedScenario): readonly SourceChoice[] {
  const known = [...sources.values()].map(({ id, author, year, title }) => ({ id, words: `${author} (${year}). ${title}` }));
  return [{ id: ownJudgement, words: 'My own judgement' }, ...known.sort((one, other) => one.words.localeCompare(other.words))];
}

/** Years whose prices can be stated, latest first. */
export function priceYears({ deflators }: ResolvedScenario): readonly string[] {
  return [...deflators.index.keys()].sort().reverse();
}

/** True where the override of this parameter stands in the scenario's own file, and so can be taken out of it. */
export function isOwnOverride({ file }: ResolvedScenario, parameter: ResolvedParameter): boolean {
  return [parameter, ...parameter.history].some((version) => version.setBy === 'override' && version.file === file);
}
