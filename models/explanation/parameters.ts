import type { Explanation, Provenance } from './types';
import { qualityMeanings } from '../evidence/quality';
import { unitLabel } from '../quantities/unit-label';
import type { ResolvedParameter, ResolvedScenario } from '../scenario/resolved';

/** Looks a parameter up; equations only ever name parameters that resolving has checked, so a miss throws. */
export function parameterOf(resolved: ResolvedScenario, id: string): ResolvedParameter {
  const parameter = resolved.parameters.get(id);
  if (!parameter) throw new RangeError(`no parameter ${id}`);
  return parameter;
}

/** A source as it is cited: author (year). Title. */
export function citation(resolved: ResolvedScenario, sourceId: string | null): string | null {
  const source = sourceId === null ? undefined : resolved.sources.get(sourceId);
  return source ? `${source.author} (${source.year}). ${source.title}` : sourceId;
}

function provenanceOf(resolved: ResolvedScenario, parameter: ResolvedParameter): Provenance {
  const { id, label, quality, sourceId, range } = parameter;
  return {
    parameter: id,
    label,
    quality,
    qualityMeaning: qualityMeanings[quality],
    source: citation(resolved, sourceId),
    sourceUrl: (sourceId === null ? undefined : resolved.sources.get(sourceId)?.url) ?? null,
    locator: parameter.locator,
    note: parameter.note,
    setBy: parameter.setBy,
    reason: parameter.reason,
    range: range && { low: range.low, high: range.high },
    priceYear: parameter.priceYear,
  };
}

/** Parameters an expression names; besides them it holds numbers (1e3 among them), signs and brackets. */
function namesIn(expression: string | null): string[] {
  return [...new Set(expression?.match(/\b[a-z][a-z0-9_]*/g) ?? [])];
}

/** A parameter as an explanation: its value, unit and provenance, and the parameters of its expression. */
export function explainParameter(resolved: ResolvedScenario, id: string): Explanation {
  const parameter = parameterOf(resolved, id);
  return {
    id,
    label: parameter.label,
    value: parameter.value,
    unit: unitLabel(parameter.unit),
    basis: parameter.priceYear === null ? null : `${parameter.priceYear} prices`,
    equation: parameter.expression,
    inputs: namesIn(parameter.expression).map((input) => explainParameter(resolved, input)),
    provenance: provenanceOf(resolved, parameter),
  };
}
