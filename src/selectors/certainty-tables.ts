import { type AcceptabilityPoint, type Certainty, type Histogram, type ResolvedScenario } from '../../models/index';
import { countText, percentText, poundsText } from '../format';
import { optionLabel } from './answered';

/** A row of a table twin: its heading, then its cells as number and words. */
export interface TwinRow {
  readonly id: string;
  readonly heading: string;
  readonly cells: readonly TwinCell[];
}

export interface TwinCell {
  readonly value: number | null;
  readonly text: string;
}

export interface TwinTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TwinRow[];
}

const count = (value: number): TwinCell => ({ value, text: countText(value) });
const share = (value: number): TwinCell => ({ value, text: percentText(value) });
const money = (value: number): TwinCell => ({ value, text: poundsText(value, { signed: true }) });

/** How many runs fall between which pounds. */
export function histogramTable({ edges, counts, below, above }: Histogram, draws: number, words: string): TwinTable {
  const row = (id: string, heading: string, runs: number): TwinRow => ({ id, heading, cells: [count(runs), share(runs / draws)] });
  const text = (edge: number | undefined): string => poundsText(edge ?? 0, { signed: true });
  return {
    caption: `${words}: runs by value`, columns: ['Between', 'Runs', 'Share of runs'],
    rows: [
      row('below', `below ${text(edges[0])}`, below),
      ...counts.map((runs, bin) => row(String(bin), `${text(edges[bin])} to ${text(edges[bin + 1])}`, runs)),
      row('above', `above ${text(edges.at(-1))}`, above),
    ],
  };
}

/** The percentiles that are named beside the picture. */
export function spreadTable({ spread }: Certainty): readonly { readonly words: string; readonly cell: TwinCell }[] {
  return [
    ['1 run in 20 is below', spread.p5], ['1 in 4 below', spread.p25], ['Half below (median)', spread.median], ['Mean', spread.mean],
    ['1 in 4 above', spread.p75], ['1 in 20 above', spread.p95],
  ].map(([words, value]) => ({ words: String(words), cell: money(Number(value)) }));
}

/** How the runs fall over the four quarters of the plane. */
export function planeTable({ plane: { quarters, draws } }: Certainty): TwinTable {
  const row = (id: keyof typeof quarters, heading: string): TwinRow => (
    { id, heading, cells: [count(quarters[id]), share(quarters[id] / draws)] });
  return {
    caption: 'Runs by cost and benefit', columns: ['The option', 'Runs', 'Share of runs'],
    rows: [
      row('dearerAndBetter', 'costs more and avoids more'), row('dearerAndNoBetter', 'costs more and avoids no more'),
      row('cheaperAndBetter', 'costs no more and avoids more'), row('cheaperAndNoBetter', 'costs no more and avoids no more'),
    ],
  };
}

/** A line of the acceptability curve: an option, and how often it is the best of all. */
export interface BestLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly AcceptabilityPoint[];
}

export function bestLines({ best }: Certainty, resolved: ResolvedScenario): readonly BestLine[] {
  return resolved.options.map(({ id }) => ({ id, label: optionLabel(resolved, id), points: best.get(id) ?? [] }));
}

/** Every fourth step of the curve, in words. */
export function acceptabilityTable(certainty: Certainty, resolved: ResolvedScenario): TwinTable {
  const lines = bestLines(certainty, resolved);
  const shown = certainty.acceptability.filter((_, step) => step % 4 === 0);
  return {
    caption: 'How sure, by what a pound of harm avoided is worth',
    columns: ['A pound of harm avoided is worth', 'Benefits exceed costs', ...lines.map(({ label }) => `${label} is best`)],
    rows: shown.map(({ worth, chance }) => ({
      id: String(worth), heading: `£${worth.toFixed(2)}`,
      cells: [share(chance), ...lines.map(({ points }) => share(points.find((point) => point.worth === worth)?.chance ?? 0))],
    })),
  };
}
