import { evidenceBehind, explain, figuresBehind, UNMEASURED, type Quality } from '../../models/index';
import { optionLabel, type Answered } from './answered';
import { noSource } from './evidence-groups';
import { countOf } from './quality-count';

/** How many of the inputs behind the headline share a weakness. */
export interface HeadlineCount {
  /** What the ledger is searched for to see them: a quality word, or `no source`. */
  readonly quality: string;
  readonly words: string;
  readonly count: number;
}

export interface HeadlineEvidence {
  readonly title: string;
  /** Ids of every parameter the headline rests on; an expression is as good as the figures it names, and those are here. */
  readonly behind: ReadonlySet<string>;
  readonly counts: readonly HeadlineCount[];
  /** Existing services whose figures are stand-ins; they are no parameters, and so not in the ledger. */
  readonly services: readonly string[];
  /** With every existing service, as the Summary counts: figures, and those of them that are stand-ins. */
  readonly withServices: { readonly figures: number; readonly placeholders: number };
}

const countWords: Readonly<Record<(typeof UNMEASURED)[number], string>> = {
  assumption: 'are assumptions', judgement: 'are judgement', recalled: 'are recalled from memory', placeholder: 'are placeholders',
};

/** The inputs behind the net present social value of one option, by what is weak about them. One may be counted twice. */
export function headlineEvidence({ resolved, appraisal }: Answered, option: string): HeadlineEvidence {
  const npsv = explain(resolved, appraisal, { option, figure: 'npsv' });
  const all = figuresBehind(npsv);
  const summary = evidenceBehind(resolved, npsv);
  const ofQuality = (word: Quality): number => all.filter(({ quality }) => quality === word).length;
  return {
    title: `${all.length} inputs stand behind the net present social value of ${optionLabel(resolved, option)}`,
    behind: new Set(all.map(({ parameter }) => parameter)),
    counts: [
      { quality: noSource, words: 'have no source', count: all.filter(({ source }) => source === null).length },
      ...UNMEASURED.map((word) => ({ quality: word, words: countWords[word], count: ofQuality(word) })),
    ],
    services: resolved.teams.filter(({ existing }) => existing?.quality === 'placeholder').map(({ label }) => label),
    withServices: { figures: summary.length, placeholders: countOf(summary, ['placeholder']) },
  };
}
