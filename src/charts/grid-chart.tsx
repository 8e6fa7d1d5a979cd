import { memo } from 'react';
import type { BreakEven, TwoWayGrid } from '../../models/index';
import type { RoundAxis } from '../selectors/plot-axis';
import { FillPattern, Swatch, fillAt } from './fills';
import { ink, Plot, Stretched } from './plot';

interface GridChartProps {
  readonly id: string;
  readonly grid: TwoWayGrid;
  readonly line: readonly BreakEven[];
  readonly x: RoundAxis;
  readonly y: RoundAxis;
  readonly now: { readonly across: number; readonly down: number };
  /** Whether above and below zero is what tells the cells apart. */
  readonly words: { readonly above: string; readonly below: string };
}

const height = 280;

/** Cells of one row that lie on the same side of zero, joined. */
function runsOf({ across, down, values }: TwoWayGrid) {
  return [...down].flatMap((_, row) => {
    const runs: { row: number; from: number; to: number; isAbove: boolean }[] = [];
    for (let column = 0; column < across.length; column += 1) {
      const isAbove = (values[row * across.length + column] ?? 0) > 0;
      const last = runs.at(-1);
      if (last?.isAbove === isAbove) last.to = column + 1;
      else runs.push({ row, from: column, to: column + 1, isAbove });
    }
    return runs;
  });
}

/** Where over two inputs the figure lies above zero, with the line between. */
export const GridChart = memo(function GridChart({ id, grid, line, x, y, now, words }: GridChartProps) {
  const [columns, rows] = [grid.across.length, grid.down.length];
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        <li><Swatch id={`${id}-above`} fill={fillAt(0)} />{words.above}</li>
        <li><Swatch id={`${id}-below`} fill={fillAt(1)} />{words.below}</li>
        <li><svg width={12} height={12}><path d="M6 0L12 6L6 12L0 6Z" fill="#ffffff" stroke={ink} strokeWidth={2} /></svg>values now</li>
      </ul>
      <Plot x={x} y={y} height={height}>
        {({ across, up, point }) => (
          <>
            <defs><FillPattern id={`${id}-0`} fill={fillAt(0)} /><FillPattern id={`${id}-1`} fill={fillAt(1)} /></defs>
            {runsOf(grid).map(({ row, from, to, isAbove }) => (
              <rect
                key={`${row} ${from}`} x={`${from / columns * 100}%`} width={`${(to - from) / columns * 100}%`} y={8 + (rows - 1 - row) / rows * height}
                height={height / rows + 0.3} fill={`url(#${id}-${isAbove ? 0 : 1})`}
              />
            ))}
            {line.length > 1 && (
              <Stretched height={height}>
                {line.map(({ across: one, down }) => <path key={`${one} ${down}`} d={`M${point(one, down)} l0 0.001`} stroke="#ffffff" strokeWidth={4} strokeLinecap="round" vectorEffect="non-scaling-stroke" />)}
              </Stretched>
            )}
            <svg x={across(now.across)} y={up(now.down)} overflow="visible"><path d="M0 -7L7 0L0 7L-7 0Z" fill="#ffffff" stroke={ink} strokeWidth={2} /></svg>
          </>
        )}
      </Plot>
    </div>
  );
});
