import type { Explanation, Provenance } from './types';

/**
 * The stated figures behind a value, each once. An expression is left out: it is as good as the figures it names, and
 * those are here.
 */
export function figuresBehind(explanation: Explanation): Provenance[] {
  const found = new Map<string, Provenance>();
  const walk = ({ provenance, equation, inputs }: Explanation): void => {
    if (provenance && equation === null) found.set(provenance.parameter, provenance);
    inputs.forEach(walk);
  };
  walk(explanation);
  return [...found.values()];
}
