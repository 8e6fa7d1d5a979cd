import type { OverrideRecord, ResolvedParameter, ResolvedScenario } from '../../models/index';
import { isTypedInPercent, readTyped, typedText } from './typed-number';

/** What is filled into the form that replaces a figure. All of it is text until it is saved. */
export interface OverrideDraft {
  readonly value: string;
  readonly priceYear: string;
  readonly reason: string;
  readonly source: string;
  readonly by: string;
}

export type DraftField = keyof OverrideDraft;

/** The word that stands for a source where there is none but one's own opinion. */
export const ownJudgement = 'judgement';

/** The form as it opens: the value in force, to be replaced; an override's own reason and name, to be kept or changed. */
export function draftOf(parameter: ResolvedParameter): OverrideDraft {
  const isOverride = parameter.setBy === 'override';
  return {
    value: typedText(parameter.value, isTypedInPercent(parameter.unit)),
    priceYear: parameter.priceYear ?? '',
    reason: (isOverride ? parameter.reason : null) ?? '',
    source: (isOverride ? parameter.sourceId : null) ?? ownJudgement,
    by: (isOverride ? parameter.by : null) ?? '',
  };
}

/** What is still missing, by field; empty where the form can be saved. What the value may be is for the model to say. */
export function missingIn(draft: OverrideDraft, { unit }: ResolvedParameter): ReadonlyMap<DraftField, string> {
  const missing = new Map<DraftField, string>();
  if (readTyped(draft.value, isTypedInPercent(unit)) === null) missing.set('value', 'Enter a number, such as 12 or 0.5');
  if (draft.reason.trim() === '') missing.set('reason', 'Say why the figure is replaced');
  if (draft.by.trim() === '') missing.set('by', 'Enter the name of whoever stands for it');
  return missing;
}

/** The form as an override of the scenario. `on` is a date such as 2026-11-22. */
export function overrideOf(draft: OverrideDraft, parameter: ResolvedParameter, on: string): OverrideRecord {
  const value = readTyped(draft.value, isTypedInPercent(parameter.unit));
  if (value === null) throw new RangeError(`“${draft.value}” is no number`);
  return {
    parameter: parameter.id, value, unit: parameter.unit,
    ...(parameter.priceYear === null ? {} : { price_year: draft.priceYear }),
    reason: draft.reason.trim(), source: draft.source, by: draft.by.trim(), on,
  };
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
