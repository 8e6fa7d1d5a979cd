import { figuresBehind } from './behind';
import { citation, explainParameter } from './parameters';
import type { Explanation } from './types';
import { qualityMeanings, qualityWords, type Quality } from '../evidence/quality';
import type { ResolvedScenario, ResolvedTeam } from '../scenario/resolved';

/** Words for figures that nobody has measured or seen. */
export const UNMEASURED = ['assumption', 'judgement', 'recalled', 'placeholder'] as const satisfies readonly Quality[];

/** The service that a team runs today: a figure of the scenario, though no parameter. */
function serviceNode(resolved: ResolvedScenario, { id, label, existing }: ResolvedTeam): Explanation[] {
  if (existing === null) return [];
  const { posts, quality, sourceId, note } = existing;
  return [{
    id: `existing_service.${id}`, label: `Service today, ${label}`, value: posts, unit: 'posts', basis: null, equation: null, inputs: [],
    provenance: {
      parameter: `teams: ${id}`, label: `Service today, ${label}`, quality, qualityMeaning: qualityMeanings[quality],
      source: citation(resolved, sourceId), sourceUrl: (sourceId === null ? undefined : resolved.sources.get(sourceId)?.url) ?? null,
      locator: null, note, setBy: 'scenario', reason: null, range: null, priceYear: null,
    },
  }];
}

/** Every stated figure behind a value, each once, and the services that run today: every option keeps them or closes them. */
export function evidenceBehind(resolved: ResolvedScenario, explanation: Explanation): Explanation[] {
  return [
    ...figuresBehind(explanation).map(({ parameter }) => explainParameter(resolved, parameter)),
    ...resolved.teams.flatMap((team) => serviceNode(resolved, team)),
  ];
}

interface Counted {
  readonly label: string;
  readonly which: string;
  readonly words: readonly string[];
}

/** What `quality.<name>` counts: one quality word, `unmeasured` or `all`. */
function countedBy(name: string): Counted | null {
  if (name === 'all') return { label: 'Figures', which: '', words: qualityWords };
  if (name === 'unmeasured') return { label: 'Unmeasured figures', which: ` marked ${UNMEASURED.join(', ')}`, words: UNMEASURED };
  const word = qualityWords.find((each) => each === name);
  return word === undefined ? null : { label: `Figures marked ${word}`, which: ` marked ${word}: ${qualityMeanings[word]}`, words: [word] };
}

/** How many figures behind the net present social value are of a quality, and which they are. */
export function qualityNodes(resolved: ResolvedScenario, npsv: Explanation, name: string): Explanation[] {
  const counted = countedBy(name);
  if (counted === null) return [];
  const inputs = evidenceBehind(resolved, npsv).filter(({ provenance }) => counted.words.includes(provenance?.quality ?? ''));
  return [{
    id: `quality.${name}`, label: `${counted.label} behind the net present social value`, value: inputs.length, unit: 'figures', basis: npsv.basis,
    equation: `Count of the stated figures${counted.which}. Each counts once, and so does a service that runs today`,
    inputs, provenance: null,
  }];
}
