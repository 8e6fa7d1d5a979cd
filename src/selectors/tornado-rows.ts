import { unitLabel, type ResolvedScenario, type TornadoRow } from '../../models/index';
import { poundsText, quantityText } from '../format';
import type { TwinTable } from './certainty-tables';

/** A bar of the tornado with its words. */
export interface TornadoBar {
  readonly id: string;
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly low: string;
  readonly high: string;
  readonly lowText: string;
  readonly highText: string;
  readonly width: number;
  readonly turnsAnswer: boolean;
}

const money = (value: number): string => poundsText(value, { signed: true });

/** Bars, widest first; inputs that move nothing are left out. */
export function tornadoBars(resolved: ResolvedScenario, rows: readonly TornadoRow[]): readonly TornadoBar[] {
  return rows.flatMap(({ id, atLow, atHigh, low, high, width, turnsAnswer }) => {
    const parameter = resolved.parameters.get(id);
    if (!parameter || width === 0) return [];
    const unit = unitLabel(parameter.unit);
    return [{
      id, label: parameter.label, atLow, atHigh, width, turnsAnswer,
      low: quantityText(low, unit), high: quantityText(high, unit), lowText: money(atLow), highText: money(atHigh),
    }];
  });
}

export function tornadoTable(bars: readonly TornadoBar[], words: string, hasZero: boolean): TwinTable {
  return {
    caption: `${words} as each input moves over its range`,
    columns: ['Input', 'Low', 'High', 'At low', 'At high', 'Width', ...(hasZero ? ['Turns the answer'] : [])],
    rows: bars.map(({ id, label, low, high, atLow, atHigh, lowText, highText, width, turnsAnswer }) => ({
      id, heading: label,
      cells: [
        { value: null, text: low }, { value: null, text: high }, { value: atLow, text: lowText }, { value: atHigh, text: highText },
        { value: width, text: poundsText(width) }, ...(hasZero ? [{ value: null, text: turnsAnswer ? 'yes' : 'no' }] : []),
      ],
    })),
  };
}
