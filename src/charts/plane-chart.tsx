import { memo } from 'react';
import type { CostBenefitPlane } from '../../models/index';
import { axisWithZero } from '../selectors/plot-axis';
import { blue, ink, Plot, slate, Stretched } from './plot';

const height = 260;

/** A dot a run: what the option costs more across, what it avoids more up. Above the dashed line benefits exceed costs. */
export const PlaneChart = memo(function PlaneChart({ plane: { points, mean } }: { readonly plane: CostBenefitPlane }) {
  const x = axisWithZero(points.map(({ cost }) => cost), 'Cost more than the baseline');
  const y = axisWithZero(points.map(({ benefit }) => benefit), 'Harm avoided more than under the baseline');
  const [from, to] = [Math.max(x.low, y.low), Math.min(x.high, y.high)];
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        <li><svg width={12} height={12}><circle cx={6} cy={6} r={3} fill={blue} fillOpacity={0.5} /></svg>a run</li>
        <li><svg width={12} height={12}><path d="M6 0L12 6L6 12L0 6Z" fill="#ffffff" stroke={ink} strokeWidth={2} /></svg>mean of all runs</li>
        <li><svg width={18} height={12}><path d="M0 6H18" stroke={slate} strokeWidth={2} strokeDasharray="5 3" /></svg>benefit = cost</li>
      </ul>
      <Plot x={x} y={y} height={height}>
        {({ across, up, point }) => (
          <>
            <line x1={across(0)} x2={across(0)} y1={up(y.high)} y2={up(y.low)} stroke={ink} />
            {points.map(({ draw, cost, benefit }) => <circle key={draw} cx={across(cost)} cy={up(benefit)} r={2.5} fill={blue} fillOpacity={0.4} />)}
            {to > from && (
              <Stretched height={height}>
                <path d={`M${point(from, from)} L${point(to, to)}`} stroke={slate} strokeWidth={2} strokeDasharray="5 3" fill="none" vectorEffect="non-scaling-stroke" />
              </Stretched>
            )}
            <svg x={across(mean.cost)} y={up(mean.benefit)} overflow="visible"><path d="M0 -6L6 0L0 6L-6 0Z" fill="#ffffff" stroke={ink} strokeWidth={2} /></svg>
          </>
        )}
      </Plot>
    </div>
  );
});
