import { unitLabel, type OneWayCurve, type ResolvedParameter, type ResolvedScenario, type TwoWayGrid } from '../../models/index';
import { poundsText, quantityText } from '../format';
import type { TwinTable } from './certainty-tables';
import { axisBetween, type RoundAxis } from './plot-axis';

const money = (value: number): string => poundsText(value, { signed: true });

/** A value of an input in its unit, without more digits than can be seen. */
export function inputText({ unit }: ResolvedParameter, value: number): string {
  return quantityText(Number(value.toPrecision(4)), unitLabel(unit));
}

/** Its axis has numbers alone: the unit is in the title. */
export function inputAxis(parameter: ResolvedParameter, low: number, high: number): RoundAxis {
  const short = (value: number): string => inputText(parameter, value).replace(/^(\S+?\u00a0?%|\S+).*$/, '$1');
  return axisBetween(low, high, parameter.label, short);
}

export function curveTable(parameter: ResolvedParameter, { values, outputs }: OneWayCurve, words: string): TwinTable {
  return {
    caption: `${words} along ${parameter.label}`, columns: [parameter.label, words],
    rows: [...values].map((value, index) => ({
      id: String(value), heading: inputText(parameter, value), cells: [{ value: outputs[index] ?? 0, text: money(outputs[index] ?? 0) }],
    })),
  };
}

/** Every eighth point of the grid, so that it fits a page. */
const step = 8;

export function gridTable(across: ResolvedParameter, down: ResolvedParameter, grid: TwoWayGrid, words: string): TwinTable {
  const columns = [...grid.across].flatMap((value, column) => (column % step === 0 ? [{ value, column }] : []));
  const rows = [...grid.down].flatMap((value, row) => (row % step === 0 ? [{ value, row }] : []));
  return {
    caption: `${words} over ${across.label} and ${down.label}`,
    columns: [`${down.label} (down), ${across.label} (across)`, ...columns.map(({ value }) => inputText(across, value))],
    rows: rows.map(({ value, row }) => ({
      id: String(value), heading: inputText(down, value),
      cells: columns.map(({ column }) => {
        const output = grid.values[row * grid.across.length + column] ?? 0;
        return { value: output, text: money(output) };
      }),
    })),
  };
}

/** An input by id, where it can still be moved. */
export function movable({ parameters }: ResolvedScenario, id: string): ResolvedParameter | null {
  const parameter = parameters.get(id);
  return parameter?.range && parameter.range.high > parameter.range.low ? parameter : null;
}
