import {
  explainParameter, qualityMeanings, unitLabel, type Learned, type Provenance, type Quality, type ResolvedParameter, type ResolvedScenario,
} from '../../models/index';
import { percentText, poundsText, quantityText } from '../format';
import type { TwinCell } from './certainty-tables';
import { setByInWords } from './explained';
import { spanText } from './slider-rows';
import type { Swings } from './swings';
import type { SwitchingRow } from './switching-words';

/** The answer with one input moved to one end of its range, all else as it is. */
export interface MovedAnswer {
  readonly value: number;
  readonly text: string;
}

export interface Moved {
  readonly atLow: MovedAnswer;
  readonly atHigh: MovedAnswer;
  readonly width: number;
}

/** What the ledger of evidence says of one parameter. */
export interface EvidenceRow {
  readonly id: string;
  readonly label: string;
  readonly kind: ResolvedParameter['kind'];
  /** Title of the layer that first brought it. */
  readonly layer: string;
  readonly value: number;
  readonly text: string;
  readonly unit: string;
  /** Low to high with what they are; null where none is stated. */
  readonly range: string | null;
  readonly rangeDropped: boolean;
  readonly quality: Quality;
  readonly qualityMeaning: string;
  readonly provenance: Provenance;
  readonly expression: string | null;
  /** Name and date of whoever stands for an override; null for what comes with a layer or is not saved. */
  readonly signed: string | null;
  /** What it was in the layers below, lowest first; empty where nothing has changed it. */
  readonly was: readonly string[];
  /** Null until it is worked out, and where nothing can be moved: see `unmoved`. */
  readonly moved: Moved | null;
  /** Why the answer is not shown at its low and high. */
  readonly unmoved: string;
  /** Where the answer turns; null until it is worked out, and where nothing can be moved. */
  readonly switching: TwinCell | null;
  /** What to know it would be worth, as a share of knowing everything; null before a run. */
  readonly worth: TwinCell | null;
}

/** What further questions to the model have brought so far. */
export interface LiveColumns {
  readonly switching: readonly SwitchingRow[] | null;
  readonly worth: readonly Learned[] | null;
}

export const nothingYet: LiveColumns = { switching: null, worth: null };

/** Every parameter of a scenario, in the order of its files. `swings` are null while they are being worked out. */
export function evidenceRows(resolved: ResolvedScenario, swings: Swings | null, live: LiveColumns = nothingYet): readonly EvidenceRow[] {
  const switching = new Map((live.switching ?? []).map(({ id, turnsAt }) => [id, turnsAt]));
  const worth = new Map((live.worth ?? []).map(({ id, share }) => [id, { value: share, text: percentText(share) }]));
  return [...resolved.parameters.values()].flatMap((parameter) => {
    const { provenance } = explainParameter(resolved, parameter.id);
    const columns = { switching: switching.get(parameter.id) ?? null, worth: worth.get(parameter.id) ?? null };
    return provenance === null ? [] : [{ ...rowOf(resolved, parameter, provenance, swings), ...columns }];
  });
}

function rowOf(
  resolved: ResolvedScenario, parameter: ResolvedParameter, provenance: Provenance, swings: Swings | null,
): Omit<EvidenceRow, keyof LiveColumns> {
  const { id, label, kind, value, quality, expression, rangeDropped } = parameter;
  const unit = unitLabel(parameter.unit);
  return {
    id, label, kind, value, unit, quality, expression, rangeDropped, provenance,
    layer: layerTitle(resolved, parameter.history[0]?.setBy ?? parameter.setBy),
    text: quantityText(value, unit),
    range: rangeInWords(parameter, unit),
    qualityMeaning: qualityMeanings[quality],
    signed: signatureOf(parameter),
    was: parameter.history.flatMap((version) => (
      version.value === null ? [] : [`${quantityText(version.value, unit)}, set by ${setByInWords(version.setBy)}`])),
    moved: movedOf(swings, id),
    unmoved: unmovedInWords(parameter, swings),
  };
}

function layerTitle({ layers, title }: ResolvedScenario, id: string): string {
  return layers.find((layer) => layer.id === id)?.title ?? title;
}

function rangeInWords({ range }: ResolvedParameter, unit: string): string | null {
  if (range === null) return null;
  return `${spanText(range.low, range.high, unit)}, ${range.bounds ? 'limits' : '5th to 95th percentile'}`;
}

function signatureOf({ by, on }: ResolvedParameter): string | null {
  return by === null ? null : `${by}${on === null ? '' : `, ${on}`}`;
}

function movedOf(swings: Swings | null, id: string): Moved | null {
  const swing = swings?.get(id);
  const answer = (value: number): MovedAnswer => ({ value, text: poundsText(value, { signed: true }) });
  return swing ? { atLow: answer(swing.atLow), atHigh: answer(swing.atHigh), width: swing.width } : null;
}

function unmovedInWords({ kind, expression, range }: ResolvedParameter, swings: Swings | null): string {
  if (kind !== 'belief') return 'not moved';
  if (expression !== null) return 'moves with its inputs';
  if (range === null) return 'no range';
  return swings === null ? 'being worked out' : 'not moved';
}
