import { unitLabel, type Crossing, type ResolvedParameter, type ResolvedScenario, type SizedSwitchingValue, type SwitchingValue } from '../../models/index';
import { percentText, poundsText, quantityText } from '../format';
import type { TwinCell } from './certainty-tables';
import { isTypedInPercent, typedText } from './typed-number';

/** A switching value in words. */
export interface SwitchingRow {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  /** Central value, and where the answer turns, as a table has them. */
  readonly now: TwinCell;
  readonly turnsAt: TwinCell;
  /** How far that is, as a share of the width of the range. */
  readonly distance: TwinCell;
  /** The one value to try: the sentence rounds it, and a rounded value can fall on the other side of a step in posts. */
  readonly tried: Tried | null;
  readonly kind: SwitchingValue['result']['kind'];
}

/** A value at which the answer is the other one: as it is, and as a box shows it, without rounding. */
export interface Tried {
  readonly value: number;
  readonly text: string;
}

/** Every switching value, in the order given. `pays`: whether the option is worth more than its baseline now. */
export function switchingRows(resolved: ResolvedScenario, values: readonly SizedSwitchingValue[], pays: boolean): readonly SwitchingRow[] {
  return values.flatMap((value) => {
    const parameter = resolved.parameters.get(value.id);
    return parameter ? [rowOf(parameter, value, pays)] : [];
  });
}

function rowOf(parameter: ResolvedParameter, { id, result, share, sizedAnew }: SizedSwitchingValue, pays: boolean): SwitchingRow {
  const { label, value } = parameter;
  const inUnit = (amount: number): string => quantityText(rounded(amount), unitLabel(parameter.unit));
  return {
    id, label, kind: result.kind,
    sentence: sentenceOf(parameter, result, pays, inUnit) + sizedText(sizedAnew),
    now: { value, text: inUnit(value) },
    turnsAt: turnsAt(result, value, inUnit),
    tried: triedOf(parameter, result),
    distance: share === null ? { value: null, text: 'none in reach' } : { value: share, text: `${percentText(share)} of its range` },
  };
}

function triedOf({ unit, value: now }: ResolvedParameter, result: SwitchingValue['result']): Tried | null {
  if (result.kind !== 'one') return null;
  const value = edgeOf(result.crossing, now);
  const inPercent = isTypedInPercent(unit);
  return { value, text: `${typedText(value, inPercent)}${inPercent ? '\u00a0%' : ''}` };
}

/** Three digits that count, or whole numbers: a value that was searched for has no owner who wrote more. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** The value from which on, going away from `now`, the answer is the other one. */
function edgeOf(crossing: Crossing, now: number): number {
  if (crossing.kind === 'crosses') return crossing.at;
  return now <= crossing.from ? crossing.to : crossing.from;
}

type InUnit = (amount: number) => string;

/** “is less than 8 months”, “is above 14.8 cases per post”. Of a step the last value on this side is named. */
function conditionOf(crossing: Crossing, now: number, inUnit: InUnit): string {
  const isUp = edgeOf(crossing, now) > now;
  if (crossing.kind === 'crosses') return `is ${isUp ? 'above' : 'below'} ${inUnit(crossing.at)}`;
  return isUp ? `is more than ${inUnit(crossing.from)}` : `is less than ${inUnit(crossing.to)}`;
}

function sentenceOf({ label, value }: ResolvedParameter, result: SwitchingValue['result'], pays: boolean, inUnit: InUnit): string {
  const verdict = pays ? 'Pays for itself' : 'Does not pay for itself';
  const name = `“${label}”`;
  switch (result.kind) {
    case 'one': return `${verdict} unless ${name} ${conditionOf(result.crossing, value, inUnit)}${stepOf(result.crossing)}.`;
    case 'several': {
      const nearest = [...result.crossings].sort((one, other) => Math.abs(edgeOf(one, value) - value) - Math.abs(edgeOf(other, value) - value));
      const others = nearest.slice(1).map((crossing) => inUnit(edgeOf(crossing, value)));
      const [first] = nearest;
      if (first === undefined) return `${verdict} whatever ${name} is.`;
      return `${verdict} unless ${name} ${conditionOf(first, value, inUnit)}; the answer turns again at ${others.join(' and ')}.`;
    }
    case 'none': {
      const { at, output } = result.nearest;
      return `${result.stays === 'above' ? 'Pays for itself' : 'Does not pay for itself'} whatever ${name} is within reach; nearest at ${inUnit(at)}, with ${poundsText(output, { signed: true })}.`;
    }
    case 'level': return `${name} changes nothing: the two options are level throughout.`;
  }
}

/** What somebody finds who types the value in, where that sizes posts anew. */
function sizedText(sizedAnew: number | null): string {
  return sizedAnew === null ? '' : ` Were posts sized anew for exactly that value, ${poundsText(sizedAnew, { signed: true })}.`;
}

/** What happens at a step, where no value in between brings zero. */
function stepOf(crossing: Crossing): string {
  if (crossing.kind === 'crosses') return '';
  return `: there the net value jumps from ${poundsText(crossing.before, { signed: true })} to ${poundsText(crossing.after, { signed: true })}`;
}

function turnsAt(result: SwitchingValue['result'], now: number, inUnit: InUnit): TwinCell {
  switch (result.kind) {
    case 'one': {
      const { crossing } = result;
      const at = edgeOf(crossing, now);
      return { value: at, text: crossing.kind === 'crosses' ? inUnit(at) : `between ${inUnit(crossing.from)} and ${inUnit(crossing.to)}` };
    }
    case 'several': return { value: null, text: result.crossings.map((crossing) => inUnit(edgeOf(crossing, now))).join('; ') };
    case 'none': return { value: null, text: 'none within reach' };
    case 'level': return { value: null, text: 'level throughout' };
  }
}
