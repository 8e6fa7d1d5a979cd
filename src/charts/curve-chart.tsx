import { memo } from 'react';
import type { RoundAxis } from '../selectors/plot-axis';
import { blue, ink, Plot, Stretched } from './plot';

interface CurveChartProps {
  readonly points: readonly { readonly at: number; readonly output: number }[];
  readonly x: RoundAxis;
  readonly y: RoundAxis;
  /** Central value of the input. */
  readonly now: number;
}

const height = 200;

/** A figure along the range of one input. */
export const CurveChart = memo(function CurveChart({ points, x, y, now }: CurveChartProps) {
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        <li><svg width={18} height={12}><path d="M0 6H18" stroke={blue} strokeWidth={3} /></svg>{y.title}</li>
        <li><svg width={8} height={12}><path d="M4 0V12" stroke={ink} strokeWidth={2} strokeDasharray="3 2" /></svg>value now</li>
      </ul>
      <Plot x={x} y={y} height={height}>
        {({ across, up, point }) => (
          <>
            <line x1={across(now)} x2={across(now)} y1={up(y.high)} y2={up(y.low)} stroke={ink} strokeDasharray="3 2" strokeWidth={2} />
            <Stretched height={height}>
              <path
                d={points.map(({ at, output }, index) => `${index === 0 ? 'M' : 'L'}${point(at, output)}`).join(' ')}
                fill="none" stroke={blue} strokeWidth={3} vectorEffect="non-scaling-stroke"
              />
            </Stretched>
          </>
        )}
      </Plot>
    </div>
  );
});
