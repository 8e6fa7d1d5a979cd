import type { Explanation } from './types';
import type { Appraisal } from '../appraise';
import type { OptionFlow } from '../economics/option-flow';
import type { Volumes } from '../economics/volumes';
import { figureDefinition, figureOf, type FigureId, type FigureValue } from '../figure-catalogue';
import type { Amount } from './amounts';
import { addYears } from '../quantities/financial-year';
import type { CountByMonth } from '../quantities/series';
import type { ResolvedScenario } from '../scenario/resolved';
import { citation, explainParameter } from './parameters';

/** What an explanation of one option's figure draws on. */
export interface Subject {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly flow: OptionFlow;
  /** Volumes of the option by month. */
  readonly months: Volumes<CountByMonth>;
}

interface NodeParts {
  readonly id: string;
  readonly label: string;
  readonly value: FigureValue;
  readonly unit: string;
  readonly equation: string;
  readonly inputs: readonly Explanation[];
  /** Where the unit alone does not say it. */
  readonly basis?: string;
}

/** What a computed value is counted over, in words: prices for money, and the years, if they are not the whole horizon. */
export function basisOf(subject: Subject, unit: string, years = horizon(subject)): string {
  const { priceBaseYear, period } = subject.resolved;
  if (unit === 'present pounds') return `${priceBaseYear} prices, present value at ${period.baseYear}, ${years}`;
  if (unit === 'ratio') return `${priceBaseYear} prices, present values at ${period.baseYear}, ${years}`;
  if (unit.includes('pounds')) return `${priceBaseYear} prices, undiscounted, ${years}`;
  return years;
}

/** From year 0 to the end of the tail. */
export function horizon({ resolved: { period }, flow }: Pick<Subject, 'resolved' | 'flow'>): string {
  return yearsFrom(period.baseYear, flow.years);
}

/** The years in which people may start. */
export function deliveryYears({ resolved: { period } }: Subject): string {
  return `${yearsFrom(period.baseYear, period.deliveryYears)}, all delivery years together`;
}

/** The years after delivery, in which open cases run off and the effect lasts. */
export function tailYears({ resolved: { period } }: Subject): string {
  const { baseYear, deliveryYears: delivery, tailYears: tail } = period;
  return tail === 0 ? 'no years after delivery' : `${yearsFrom(addYears(baseYear, delivery), tail)}, after delivery`;
}

function yearsFrom(first: string, years: number): string {
  return years === 1 ? first : `${first} to ${addYears(first, years - 1)}`;
}

/** A count of one year, before demand grows. */
export function firstYear({ resolved: { period } }: Subject): string {
  return `In one year, as in ${period.baseYear}`;
}

/** A financial year counted from year 0, such as `2028-29`. */
export function yearName({ resolved: { period } }: Subject, year: number): string {
  return addYears(period.baseYear, year);
}

/** What an amount is counted over: a year of its own, or as its unit says. */
export function amountBasis(subject: Subject, { unit, year, withinDelivery = false }: Amount): string {
  if (year === null) return basisOf(subject, unit, withinDelivery ? deliveryYears(subject) : horizon(subject));
  return `${subject.resolved.priceBaseYear} prices, undiscounted, in ${yearName(subject, year)}`;
}

/** The years over which a volume is counted. */
export function volumeBasis(subject: Subject, year: number | null): string {
  return year === null ? horizon(subject) : `In ${yearName(subject, year)}`;
}

/** A computed value with its equation and inputs. */
export function computed(subject: Subject, parts: NodeParts): Explanation {
  return { basis: basisOf(subject, parts.unit), ...parts, provenance: null };
}

/** A figure of the catalogue with the inputs given. */
export function figureNode(subject: Subject, id: FigureId, inputs: readonly Explanation[], basis?: string): Explanation {
  const { label, unit, equation } = figureDefinition(id);
  const node = computed(subject, { id, label, unit, equation, inputs, value: figureOf(subject.flow.figures, id) });
  return basis === undefined ? node : { ...node, basis };
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
    equation: `Index of ${priceBaseYear} (${to ?? 'none'}) ÷ index of ${year} (${from ?? 'none'}), ${deflators.edition} edition, ${deflators.quality}. Source: ${citation(resolved, deflators.sourceId) ?? 'none'}`,
    inputs: [],
  }];
}
