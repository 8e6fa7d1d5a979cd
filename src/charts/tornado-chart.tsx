import { memo } from 'react';
import type { RoundAxis } from '../selectors/plot-axis';
import type { TornadoBar } from '../selectors/tornado-rows';
import { FillPattern, Swatch, fillAt } from './fills';
import { faint, ink } from './plot';

interface TornadoChartProps {
  readonly id: string;
  readonly bars: readonly TornadoBar[];
  /** The figure with every input at its central value. */
  readonly central: number;
  readonly centralText: string;
  readonly axis: RoundAxis;
}

const barHeight = 14;

/** One bar an input, from the figure at its low to that at its high; the side of the low value is hatched. */
export const TornadoChart = memo(function TornadoChart({ id, bars, central, centralText, axis }: TornadoChartProps) {
  const share = (value: number): number => (value - axis.low) / (axis.high - axis.low) * 100;
  const part = (from: number, to: number, fill: number) => (
    <rect
      x={`${Math.min(share(from), share(to))}%`} width={`${Math.abs(share(to) - share(from))}%`} y={2} height={barHeight}
      fill={`url(#${id}-${fill})`} stroke={fillAt(fill).colour} strokeWidth={0.75}
    />
  );
  return (
    <div className="tornado" aria-hidden="true">
      <ul className="legend">
        <li><Swatch id={`${id}-high`} fill={fillAt(0)} />input at its high value</li>
        <li><Swatch id={`${id}-low`} fill={fillAt(1)} />input at its low value</li>
        <li><svg width={8} height={12}><path d="M4 0V12" stroke={ink} strokeWidth={2} /></svg>all central: {centralText}</li>
      </ul>
      <svg width={0} height={0} className="tornado__patterns" focusable="false">
        <defs><FillPattern id={`${id}-0`} fill={fillAt(0)} /><FillPattern id={`${id}-1`} fill={fillAt(1)} /></defs>
      </svg>
      {bars.map((bar) => (
        <div key={bar.id} className="tornado__row">
          <span className="tornado__label">{bar.label} <span className="tornado__range">{bar.low} to {bar.high}</span></span>
          <svg className="tornado__bar" width="100%" height={barHeight + 4} focusable="false">
            {axis.ticks.map(({ value }) => <line key={value} x1={`${share(value)}%`} x2={`${share(value)}%`} y1="0" y2="100%" stroke={value === 0 ? ink : faint} />)}
            {part(central, bar.atHigh, 0)}
            {part(central, bar.atLow, 1)}
            <line x1={`${share(central)}%`} x2={`${share(central)}%`} y1="0" y2="100%" stroke={ink} strokeWidth={2} />
            <title>{`${bar.label}: ${bar.lowText} at ${bar.low}, ${bar.highText} at ${bar.high}`}</title>
          </svg>
        </div>
      ))}
      <div className="tornado__row">
        <span />
        <svg className="tornado__bar" width="100%" height={18} focusable="false">
          {axis.ticks.map(({ value, text }) => <text key={value} x={`${share(value)}%`} y={14} textAnchor="middle" fontSize={12} fill={ink}>{text}</text>)}
        </svg>
      </div>
    </div>
  );
});
