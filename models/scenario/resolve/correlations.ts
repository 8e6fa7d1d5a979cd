import { needsNoSource } from '../../evidence/quality';
import { correlationClashes, pairFault } from '../../uncertainty/correlation';
import type { CorrelationRecord } from '../format';
import type { Layer } from '../layers';
import type { ResolvedCorrelation, ResolvedParameter } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import { placeOf } from './collect';
import type { Sources } from './parameters';
import type { Resolving } from './resolving';

type Parameters = ReadonlyMap<string, ResolvedParameter>;

/** Correlations of the scenario, else of the scenario it extends; none where no file states any. */
export function resolveCorrelations(
  layers: readonly Layer[], parameters: Parameters, sources: Sources, resolving: Resolving,
): ResolvedCorrelation[] {
  const layer = layers.findLast((candidate) => candidate.scenario?.correlations !== undefined);
  if (layer === undefined) return [];
  const drawable = new Set([...parameters.values()].filter(mayBeDrawn).map(({ id }) => id));
  const sound: ResolvedCorrelation[] = [];
  for (const [index, record] of (layer.scenario?.correlations ?? []).entries()) {
    const place = placeOf(layer, 'correlations', index);
    checkSource(record, place, sources, resolving);
    if (!areThere(record, place, parameters, resolving)) continue;
    const fault = pairFault(record, sound, drawable);
    if (fault !== null) resolving.report(place, fault);
    else sound.push(correlationOf(record));
  }
  for (const fault of correlationClashes(sound)) resolving.report({ source: layer.source, path: ['correlations'] }, fault);
  return sound;
}

/**
 * A belief that is drawn, or was until an override or an unsaved edit took its range away: moving a slider does not make
 * the correlations of a file wrong.
 */
function mayBeDrawn({ kind, expression, range, history }: ResolvedParameter): boolean {
  return kind === 'belief' && expression === null
    && [range, ...history.map((version) => version.range)].some((each) => each !== null && each.shape !== 'fixed');
}

/** Whether both parameters are there. One that could not be read has been reported where it stands. */
function areThere(record: CorrelationRecord, place: Place, parameters: Parameters, resolving: Resolving): boolean {
  const missing = (['a', 'b'] as const).filter((side) => !parameters.has(record[side]));
  for (const side of missing) resolving.reportUnknown(within(place, side), 'parameter', record[side], parameters.keys());
  return missing.length === 0;
}

function checkSource({ source, quality }: CorrelationRecord, place: Place, sources: Sources, resolving: Resolving): void {
  if (source !== undefined && !sources.has(source)) {
    resolving.reportUnknown(within(place, 'source'), 'source', source, sources.keys());
  } else if (source === undefined && !needsNoSource.has(quality)) {
    resolving.report(place, {
      what: `“source” is missing, but the quality is “${quality}”.`,
      why: 'A correlation that claims a source must name it.',
      remedy: 'Name a source id, or call it an assumption, judgement or placeholder.',
    });
  }
}

function correlationOf({ a, b, rank, reason, quality, source }: CorrelationRecord): ResolvedCorrelation {
  return { a, b, rank, reason, quality, sourceId: source ?? null };
}
