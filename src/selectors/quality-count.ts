import {
  evidenceBehind, explain, UNMEASURED, type Appraisal, type Explanation, type Quality,
} from '../../models/index';
import type { Sentence } from './answer';
import { baselineFor, optionLabel, type Answered, type Look } from './answered';
import type { FigureCell } from './figure-cells';

/** Words that are said beside the headline while a figure of that quality stands behind it. */
const unseenWords = ['recalled', 'placeholder'] as const satisfies readonly Quality[];

/** What stands behind the net present social value on the page, by quality; each count can be asked about. */
export interface QualityCells {
  /** Those that nobody has measured or seen. */
  readonly unmeasured: FigureCell;
  /** Recalled and placeholder; only those of which there are any. */
  readonly unseen: readonly FigureCell[];
}

/** Worked out once for each appraisal and pair of options: walking an explanation takes longer than drawing it. */
const known = new WeakMap<Appraisal, Map<string, QualityCells>>();

export function qualityCells(answered: Answered, look: Look): QualityCells {
  const baseline = baselineFor(look.option, look);
  const pairs = known.get(answered.appraisal) ?? new Map<string, QualityCells>();
  known.set(answered.appraisal, pairs);
  const pair = `${look.option} ${baseline ?? ''}`;
  const found = pairs.get(pair) ?? countCells(answered, look.option, baseline);
  pairs.set(pair, found);
  return found;
}

function countCells({ resolved, appraisal }: Answered, option: string, baseline: string | null): QualityCells {
  const npsv = explain(resolved, appraisal, { option, figure: 'npsv', ...(baseline === null ? {} : { baseline }) });
  const behind = evidenceBehind(resolved, npsv);
  const cell = (name: string, words: readonly string[], after = ''): FigureCell => {
    const value = countOf(behind, words);
    const label = `Figures that are ${listed(words)} behind the net present social value, ${optionLabel(resolved, option)}`;
    return { figure: `quality.${name}`, option, baseline, value, text: `${value}${after}`, label };
  };
  return {
    unmeasured: cell('unmeasured', UNMEASURED, ` of ${behind.length}`),
    unseen: unseenWords.map((word) => cell(word, [word], ` ${word}`)).filter(({ value }) => value !== 0),
  };
}

/** How many figures carry one of the quality words. */
export function countOf(figures: readonly Explanation[], words: readonly string[]): number {
  return figures.filter(({ provenance }) => provenance !== null && words.includes(provenance.quality)).length;
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** The count as a sentence. */
export function qualitySentence({ unmeasured }: QualityCells): Sentence {
  return [unmeasured, ` figures behind the result ${unmeasured.value === 1 ? 'is' : 'are'} ${listed(UNMEASURED)}.`];
}

/** What is said beside the headline: “11 recalled, 12 placeholder figures”. */
export function gradeOf({ unseen }: QualityCells): Sentence {
  if (unseen.length === 0) return ['No figure recalled or placeholder'];
  return [...unseen.flatMap((cell, index) => (index === 0 ? [cell] : [', ', cell])), unseen.length === 1 && unseen[0]?.value === 1 ? ' figure' : ' figures'];
}
