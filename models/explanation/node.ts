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
