import type { Explanation } from '../../models/index';

/** How many inputs stand behind a figure, and how many of them nobody has measured. */
export interface QualityCount {
  readonly all: number;
  readonly unmeasured: number;
}

const unmeasuredWords: ReadonlySet<string> = new Set(['judgement', 'recalled', 'placeholder']);

/** Counts each parameter in the tree of an explanation once. */
export function qualityCount(explanation: Explanation): QualityCount {
  const qualityOf = new Map<string, string>();
  const walk = ({ provenance, inputs }: Explanation): void => {
    if (provenance) qualityOf.set(provenance.parameter, provenance.quality);
    inputs.forEach(walk);
  };
  walk(explanation);
  const unmeasured = [...qualityOf.values()].filter((word) => unmeasuredWords.has(word)).length;
  return { all: qualityOf.size, unmeasured };
}

/** The count as a sentence. */
export function qualitySentence({ all, unmeasured }: QualityCount): string {
  if (unmeasured === 0) return `None of the ${all} inputs behind these figures is judgement, recalled or placeholder.`;
  return `${unmeasured} of the ${all} inputs behind these figures ${unmeasured === 1 ? 'is' : 'are'} judgement, recalled or placeholder.`;
}
