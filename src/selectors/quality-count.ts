import type { Explanation, Quality } from '../../models/index';

/** How many inputs stand behind a figure, and how many of them nobody has measured. */
export interface QualityCount {
  readonly all: number;
  readonly unmeasured: number;
}

/** Words for figures that nobody has measured or seen. */
export const unmeasuredWords = ['judgement', 'recalled', 'placeholder'] as const satisfies readonly Quality[];

/** Counts each parameter in the tree of an explanation once. */
export function qualityCount(explanation: Explanation): QualityCount {
  const qualityOf = new Map<string, string>();
  const walk = ({ provenance, inputs }: Explanation): void => {
    if (provenance) qualityOf.set(provenance.parameter, provenance.quality);
    inputs.forEach(walk);
  };
  walk(explanation);
  const unmeasured = [...qualityOf.values()].filter((word) => unmeasuredWords.some((unmeasured) => unmeasured === word)).length;
  return { all: qualityOf.size, unmeasured };
}

/** The count as a sentence. */
export function qualitySentence({ all, unmeasured }: QualityCount): string {
  if (unmeasured === 0) return `None of the ${all} inputs behind these figures is judgement, recalled or placeholder.`;
  return `${unmeasured} of the ${all} inputs behind these figures ${unmeasured === 1 ? 'is' : 'are'} judgement, recalled or placeholder.`;
}
