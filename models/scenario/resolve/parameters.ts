import type { ParameterRecord } from '../../evidence/parameter';
import type { Source } from '../../evidence/source';
import { sameUnit } from '../../quantities/units';
import type { Layer } from '../layers';
import { ranks } from '../layers';
import { within } from '../source-file';
import type { Areas } from './areas';
import type { Definition } from './collect';
import { listed, reportDuplicate } from './collect';
import type { Drafts } from './draft';
import { versionOf, withVersion } from './draft';
import { checkRecord } from './parameter-record';
import type { Resolving } from './resolving';

/** What a scenario knows of sources: their ids and records. */
export type Sources = ReadonlyMap<string, Definition<Source>>;

/** Every parameter that the layers define, higher ones on top of lower ones; overrides and edits come later. */
export function collectParameters(
  layers: readonly Layer[], areas: Areas, sources: Sources, resolving: Resolving,
): Drafts {
  const drafts: Drafts = new Map();
  const last = new Map<string, Definition<{ readonly id: string }>>();
  for (const layer of layers) {
    const forceParameters = areas.forceParameters.filter((own) => own.layer === layer);
    for (const definition of [...listed([layer], 'parameters'), ...forceParameters]) {
      addRecord(definition, last, drafts, sources, resolving);
    }
    for (const definition of areas.facts.filter((own) => own.layer === layer)) {
      const { record } = definition;
      const lower = last.get(record.id);
      if (lower === undefined) drafts.set(record.id, record);
      else reportDuplicate(definition, lower, resolving);
      last.set(record.id, definition);
    }
  }
  return drafts;
}

function addRecord(
  definition: Definition<ParameterRecord>, last: Map<string, Definition<{ readonly id: string }>>,
  drafts: Drafts, sources: Sources, resolving: Resolving,
): void {
  const { record, place, layer } = definition;
  const lower = last.get(record.id);
  const replaces = lower !== undefined && lower.layer.rank < layer.rank && layer.rank < ranks.extended;
  checkSource(definition, sources, resolving);
  const unit = checkRecord(record, place, resolving);
  if (lower !== undefined && !replaces) {
    reportDuplicate(definition, lower, resolving);
    return;
  }
  last.set(record.id, definition);
  if (unit === null) {
    resolving.broken.add(record.id);
    return;
  }
  const version = versionOf(record, layer.id, place);
  const draft = drafts.get(record.id);
  if (draft !== undefined && !sameUnit(draft.unit, unit)) {
    resolving.report(within(place, 'unit'), {
      what: `The unit is ${record.unit}, but ${draft.current.place.source.file} has ${draft.unit.text}.`,
      why: 'A figure that replaces another must measure the same thing.',
      remedy: `Convert the value to ${draft.unit.text}.`,
    });
  }
  const { id, label, kind } = record;
  const fresh = { id, label, kind, unit, current: version, history: [], rangeDropped: false };
  drafts.set(id, draft === undefined ? fresh : { ...withVersion(draft, version, false), label, kind, unit });
}

function checkSource({ record, place }: Definition<ParameterRecord>, sources: Sources, resolving: Resolving): void {
  if (record.source === undefined || sources.has(record.source)) return;
  resolving.reportUnknown(within(place, 'source'), 'source', record.source, sources.keys());
}
