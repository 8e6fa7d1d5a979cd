import type { Explanation } from './types';
import type { Appraisal } from '../appraise';
import type { OptionFlow } from '../economics/option-flow';
import { figureDefinition, figureOf, type FigureId, type FigureValue } from '../figure-catalogue';
import { addYears } from '../quantities/financial-year';
import type { ResolvedScenario } from '../scenario/resolved';
import { explainParameter } from './parameters';

/** What an explanation of one option's figure draws on. */
export interface Subject {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly flow: OptionFlow;
}

interface NodeParts {
  readonly id: string;
  readonly label: string;
  readonly value: FigureValue;
  readonly unit: string;
  readonly equation: string;
  readonly inputs: readonly Explanation[];
}

/** Price year and horizon in words, for money; null for anything else. */
export function basisOf({ resolved, flow }: Subject, unit: string): string | null {
  if (!unit.includes('pounds')) return null;
  const { baseYear } = resolved.period;
  const horizon = `${baseYear} to ${addYears(baseYear, flow.years - 1)}`;
  const present = unit === 'present pounds' ? `, present value at ${baseYear}` : ', undiscounted';
  return `${resolved.priceBaseYear} prices${present}, ${horizon}`;
}

/** A computed value with its equation and inputs. */
export function computed(subject: Subject, parts: NodeParts): Explanation {
  return { ...parts, basis: basisOf(subject, parts.unit), provenance: null };
}

/** A figure of the catalogue with the inputs given. */
export function figureNode(subject: Subject, id: FigureId, inputs: readonly Explanation[]): Explanation {
  const { label, unit, equation } = figureDefinition(id);
  return computed(subject, { id, label, unit, equation, inputs, value: figureOf(subject.flow.figures, id) });
}

/** Parameters by id, in the order of the equation. */
export function parameters({ resolved }: Subject, ...ids: readonly (string | null | undefined)[]): Explanation[] {
  return ids.filter((id): id is string => typeof id === 'string').map((id) => explainParameter(resolved, id));
}

/** A price in its own year, and the deflator that brings it to the price base year. */
export function priced(subject: Subject, id: string | null | undefined): Explanation[] {
  const { resolved } = subject;
  const year = typeof id === 'string' ? resolved.parameters.get(id)?.priceYear ?? null : null;
  if (year === null) return parameters(subject, id);
  const { deflators, priceBaseYear } = resolved;
  const from = deflators.index.get(year);
  const to = deflators.index.get(priceBaseYear);
  return [...parameters(subject, id), {
    id: `deflator.${year}`, label: `GDP deflator, ${year} to ${priceBaseYear}`, unit: 'ratio', basis: null, provenance: null,
    value: from === undefined || to === undefined ? null : to / from,
    equation: `Index of ${priceBaseYear} (${to ?? 'none'}) ÷ index of ${year} (${from ?? 'none'}), ${deflators.edition} edition, ${deflators.quality}`,
    inputs: [],
  }];
}
