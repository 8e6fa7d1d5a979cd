import { startOfFinancialYear } from '../../quantities/financial-year';
import { wholeMonths } from '../../quantities/rounding';
import { MONTHS_PER_YEAR } from '../../quantities/time';
import type { ScenarioFile } from '../format';
import type { Layer } from '../layers';
import type { ResolvedParameter, ResolvedPeriod } from '../resolved';
import { missingField } from '../schema-complaints';
import type { Place } from '../source-file';
import type { Resolving } from './resolving';

type Setting = 'period' | 'price_base_year' | 'discounting' | 'baseline' | 'teams' | 'options';

/** A setting and the file that states it: the scenario's own, else that of the scenario it extends. */
export interface Placed<Value> {
  readonly value: Value;
  readonly layer: Layer;
  readonly place: Place;
}

/** A setting of the scenario, or null after saying that no file states it. */
export function settingOf<Key extends Setting>(
  key: Key, layers: readonly Layer[], resolving: Resolving,
): Placed<NonNullable<ScenarioFile[Key]>> | null {
  const layer = layers.findLast((candidate) => candidate.scenario?.[key] !== undefined);
  const value = layer?.scenario?.[key];
  if (layer !== undefined && value !== undefined) return { value, layer, place: { source: layer.source, path: [key] } };
  const scenario = layers.at(-1);
  const unread = scenario?.read.broken.has(key) === true || hasOwn(scenario, key);
  if (scenario !== undefined && !unread) resolving.report({ source: scenario.source, path: [key] }, missingField(key));
  return null;
}

/** The key is there but failed its schema, which has been reported. */
function hasOwn(layer: Layer | undefined, key: string): boolean {
  const data = layer?.source.data;
  return typeof data === 'object' && data !== null && key in data;
}

/** Parameters whose upper bounds decide how long the tail is. */
const tailParameters = ['intervention_months', 'effect_persistence_months', 'effect_fade_months'];

/**
 * Z = ceil((L + P + F) / 12) at upper bounds: the largest of every value and upper limit that any layer, override or
 * edit gave, so that the horizon does not shrink when a belief is changed. Unit: years.
 */
export function tailYears(parameters: ReadonlyMap<string, ResolvedParameter>): number {
  const months = tailParameters.map((id) => {
    const parameter = parameters.get(id);
    if (parameter === undefined) return 0;
    const highest = [parameter, ...parameter.history].flatMap(({ value, range }) => [value ?? 0, range?.high ?? 0]);
    return wholeMonths(Math.max(...highest));
  });
  return Math.ceil(months.reduce((sum, own) => sum + own, 0) / MONTHS_PER_YEAR);
}

/** The period with its first calendar year and its tail. Throws on a base year that the schema would refuse. */
export function resolvePeriod(
  stated: NonNullable<ScenarioFile['period']>, parameters: ReadonlyMap<string, ResolvedParameter>,
): ResolvedPeriod {
  const startYear = startOfFinancialYear(stated.base_year);
  if (startYear === null) throw new RangeError(`“${stated.base_year}” is not a financial year`);
  return {
    baseYear: stated.base_year, startYear, deliveryYears: stated.delivery_years, tailYears: tailYears(parameters),
  };
}
