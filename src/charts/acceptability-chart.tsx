import { memo } from 'react';
import type { AcceptabilityPoint } from '../../models/index';
import { percentText } from '../format';
import type { BestLine } from '../selectors/certainty-tables';
import { blue, faint, ink, Plot, slate, Stretched } from './plot';

interface AcceptabilityChartProps {
  /** Of the option against its baseline. */
  readonly curve: readonly AcceptabilityPoint[];
  /** Of every option, how often it is the best of all. */
  readonly best: readonly BestLine[];
}

const height = 220;
/** Colour and dashes apart, so that no colour is needed. */
const strokes = [
  { colour: slate, dashes: '6 3' }, { colour: '#6f777b', dashes: '2 3' }, { colour: slate, dashes: '10 3 2 3' }, { colour: blue, dashes: '2 5' },
  { colour: '#6f777b', dashes: '12 4' }, { colour: blue, dashes: '8 3' },
] as const;
const x = {
  low: 0, high: 2, title: 'What a pound of harm avoided is worth',
  ticks: [0, 0.5, 1, 1.5, 2].map((value) => ({ value, text: `£${value.toFixed(2)}` })),
};
const y = { low: 0, high: 1, title: 'Share of runs', ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: percentText(value) })) };

/** How sure the answer is, by what a pound of harm avoided is held to be worth. */
export const AcceptabilityChart = memo(function AcceptabilityChart({ curve, best }: AcceptabilityChartProps) {
  const strokeAt = (index: number) => strokes[index % strokes.length] ?? strokes[0];
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        <li><svg width={18} height={12}><path d="M0 6H18" stroke={blue} strokeWidth={3} /></svg>benefits exceed costs</li>
        {best.map(({ id, label }, index) => (
          <li key={id}><svg width={18} height={12}><path d="M0 6H18" stroke={strokeAt(index).colour} strokeWidth={2} strokeDasharray={strokeAt(index).dashes} /></svg>{label} is best</li>
        ))}
      </ul>
      <Plot x={x} y={y} height={height}>
        {({ across, up, point }) => {
          const path = (points: readonly AcceptabilityPoint[]): string => points.map(({ worth, chance }, at) => `${at === 0 ? 'M' : 'L'}${point(worth, chance)}`).join(' ');
          return (
            <>
              <line x1={across(1)} x2={across(1)} y1={up(1)} y2={up(0)} stroke={faint} />
              <line x1="0" x2="100%" y1={up(0)} y2={up(0)} stroke={ink} />
              <Stretched height={height}>
                {best.map(({ id, points }, index) => (
                  <path key={id} d={path(points)} fill="none" stroke={strokeAt(index).colour} strokeDasharray={strokeAt(index).dashes} strokeWidth={2} vectorEffect="non-scaling-stroke" />
                ))}
                <path d={path(curve)} fill="none" stroke={blue} strokeWidth={3} vectorEffect="non-scaling-stroke" />
              </Stretched>
            </>
          );
        }}
      </Plot>
    </div>
  );
});
