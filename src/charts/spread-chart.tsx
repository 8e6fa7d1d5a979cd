import { memo } from 'react';
import type { Preview } from '../../models/index';
import { blue, ink } from './plot';

const width = 240;
const height = 56;

/** The shape of a spread: how likely each value is, with the middle nine tenths marked below. */
export const SpreadChart = memo(function SpreadChart({ preview: { curve, p5, p95, possible } }: { readonly preview: Preview }) {
  const values = [...curve.map(({ value }) => value), ...possible.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const most = Math.max(...curve.map(({ density }) => density), 0);
  const x = (value: number): number => (high > low ? (value - low) / (high - low) : 0.5) * (width - 8) + 4;
  const y = (share: number): number => height - share * (height - 4);
  const points = curve.filter(({ density }) => Number.isFinite(density)).map(({ value, density }) => `${x(value).toFixed(1)} ${y(most > 0 ? density / most : 0).toFixed(1)}`);
  return (
    <svg className="spread-chart" width={width} height={height + 12} aria-hidden="true" focusable="false">
      {points.length > 0 && <path d={`M${x(low)} ${height} L${points.join(' L')} L${x(high)} ${height} Z`} fill={blue} fillOpacity={0.25} stroke={blue} />}
      {possible.map(({ value, probability }) => <line key={value} x1={x(value)} x2={x(value)} y1={height} y2={y(probability)} stroke={ink} strokeWidth={3} />)}
      <line x1="0" x2={width} y1={height} y2={height} stroke={ink} />
      <path d={`M${x(p5)} ${height + 3}V${height + 11}M${x(p95)} ${height + 3}V${height + 11}M${x(p5)} ${height + 7}H${x(p95)}`} stroke={ink} strokeWidth={2} fill="none" />
    </svg>
  );
});
