import { memo } from 'react';
import type { Histogram } from '../../models/index';
import { countText, poundsText } from '../format';
import { axisBetween, axisWithZero } from '../selectors/plot-axis';
import { FillPattern, Swatch, fillAt } from './fills';
import { ink, Plot } from './plot';

interface DistributionChartProps {
  readonly id: string;
  readonly histogram: Histogram;
  readonly p5: number;
  readonly p95: number;
  readonly title: string;
  /** What the runs above zero, and those not above, are called; null where zero means nothing. */
  readonly sides: { readonly above: string; readonly below: string } | null;
}

/** Runs by value. Those not above zero are hatched, so that no colour is needed to tell them apart. */
export const DistributionChart = memo(function DistributionChart({ id, histogram, p5, p95, title, sides }: DistributionChartProps) {
  const { edges, counts } = histogram;
  const [low = 0, high = 1] = [edges[0], edges.at(-1)];
  const x = axisBetween(low, high, title);
  const y = axisWithZero(counts, 'Runs', countText);
  const isBelow = (bin: number): boolean => sides !== null && (edges[bin + 1] ?? 0) <= 0;
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        {sides && <li><Swatch id={`${id}-above`} fill={fillAt(0)} />{sides.above}</li>}
        {sides && <li><Swatch id={`${id}-below`} fill={fillAt(1)} />{sides.below}</li>}
        <li><svg width={16} height={12}><path d="M2 2V10M14 2V10M2 6H14" stroke={ink} fill="none" strokeWidth={2} /></svg>nine runs in ten</li>
      </ul>
      <Plot x={x} y={y} height={190}>
        {({ across, up }) => (
          <>
            <defs><FillPattern id={`${id}-0`} fill={fillAt(0)} /><FillPattern id={`${id}-1`} fill={fillAt(1)} /></defs>
            {counts.map((runs, bin) => {
              const [from = 0, to = 0] = [edges[bin], edges[bin + 1]];
              const side = isBelow(bin) ? 1 : 0;
              return (
                <rect
                  key={from} x={across(from)} width={`${(to - from) / (x.high - x.low) * 100}%`} y={up(runs)} height={up(0) - up(runs)}
                  fill={`url(#${id}-${side})`} stroke={fillAt(side).colour} strokeWidth={0.75}
                >
                  <title>{`${poundsText(from, { signed: true })} to ${poundsText(to, { signed: true })}: ${countText(runs)} runs`}</title>
                </rect>
              );
            })}
            {low < 0 && high > 0 && <line x1={across(0)} x2={across(0)} y1={up(y.high)} y2={up(0)} stroke={ink} strokeWidth={2} />}
            <line x1={across(p5)} x2={across(p95)} y1={up(y.high) + 6} y2={up(y.high) + 6} stroke={ink} strokeWidth={2} />
            {[p5, p95].map((end) => <line key={end} x1={across(end)} x2={across(end)} y1={up(y.high) + 1} y2={up(y.high) + 11} stroke={ink} strokeWidth={2} />)}
          </>
        )}
      </Plot>
    </div>
  );
});
