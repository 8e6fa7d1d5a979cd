import type { ParameterRecord, ParameterKind, RangeRecord } from '../../evidence/parameter';
import type { Unit } from '../../quantities/units';
import type { ParameterVersion } from '../resolved';
import { pathText } from '../path';
import type { Place } from '../source-file';

/** A version before its value is worked out; `range` as the file states it. */
export interface DraftVersion extends Omit<ParameterVersion, 'range' | 'path' | 'file'> {
  readonly place: Place;
  readonly range: RangeRecord | null;
}

/** A parameter on its way to being resolved. */
export interface Draft {
  readonly id: string;
  readonly label: string;
  readonly kind: ParameterKind;
  readonly unit: Unit;
  readonly current: DraftVersion;
  readonly history: readonly DraftVersion[];
  readonly rangeDropped: boolean;
}

export type Drafts = Map<string, Draft>;

/** What a record of a layer says of a parameter. */
export function versionOf(record: ParameterRecord, setBy: string, place: Place): DraftVersion {
  return {
    setBy,
    place,
    value: record.value ?? null,
    expression: record.expression ?? null,
    priceYear: record.price_year ?? null,
    range: record.range ?? null,
    quality: record.quality,
    sourceId: record.source ?? null,
    locator: record.locator ?? null,
    note: record.note ?? null,
    reviewed: record.reviewed,
    reason: null,
    by: null,
    on: null,
  };
}

/** The draft with a new version on top. */
export function withVersion(draft: Draft, current: DraftVersion, rangeDropped: boolean): Draft {
  return { ...draft, current, rangeDropped, history: [...draft.history, draft.current] };
}

/** A version with its value and range, and its place written out. */
export function finishVersion(
  version: DraftVersion, value: number | null, range: ParameterVersion['range'],
): ParameterVersion {
  const { place, ...rest } = version;
  return { ...rest, file: place.source.file, path: pathText(place.path), value, range };
}
