import type { LineFlow } from './line-flow';

/** Lines that belong together, summed. £ positive, as in the lines themselves. */
export interface GroupTotal {
  readonly group: string;
  /** Ids of the lines in it, in their order. */
  readonly lines: readonly string[];
  /** £ real, undiscounted, by financial year. */
  readonly byYear: readonly number[];
  readonly undiscounted: number;
  /** £ at year 0. */
  readonly presentValue: number;
  /** The part of the present value that optimism bias adds to costs, or takes off benefits. */
  readonly optimismBias: number;
}

/**
 * Σ over the lines of each group; every line is in exactly one group, so groups sum to the whole. Groups come in the
 * order in which their first line does. Units: £ real a year and £ at year 0.
 */
export function totalsBy(lines: readonly LineFlow[], groupOf: (line: string) => string): GroupTotal[] {
  const groups = new Map<string, LineFlow[]>();
  for (const line of lines) {
    const group = groupOf(line.id);
    groups.set(group, [...groups.get(group) ?? [], line]);
  }
  return [...groups].map(([group, members]) => totalOf(group, members));
}

/** Σ over lines, under one name. Units: £ real a year and £ at year 0. */
export function totalOf(group: string, lines: readonly LineFlow[]): GroupTotal {
  const years = Math.max(0, ...lines.map(({ byYear }) => byYear.length));
  const byYear = Array.from({ length: years }, (_, year) => sum(lines, (line) => line.byYear[year]!));
  return {
    group,
    lines: lines.map(({ id }) => id),
    byYear,
    undiscounted: sum(lines, ({ undiscounted }) => undiscounted),
    presentValue: sum(lines, ({ presentValue }) => presentValue),
    optimismBias: sum(lines, ({ optimismBias }) => optimismBias),
  };
}

function sum(lines: readonly LineFlow[], of: (line: LineFlow) => number): number {
  return lines.reduce((so, line) => so + of(line), 0);
}
