import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fillAt } from '../../../src/charts/fills';
import { YearBars, type BarSeries } from '../../../src/charts/year-bars';
import { ticksBetween } from '../../../src/selectors/nice-step';

const series = (id: string, values: readonly number[]): BarSeries => (
  { id, label: id, fill: fillAt(0), points: values.map((value) => ({ value, text: `£${value}` })) }
);

function drawn(parts: readonly BarSeries[], stacked: boolean, ticks: readonly number[]) {
  const { container } = render(<YearBars years={['2027-28', '2028-29']} series={parts} stacked={stacked} ticks={ticks} tickText={String} height={100} />);
  return [...container.querySelectorAll('.year-bars__bar')].map((bar) => ({
    words: bar.textContent, y: Number(bar.getAttribute('y')) - 8, height: Number(bar.getAttribute('height')),
    x: parseFloat(bar.getAttribute('x') ?? ''), width: parseFloat(bar.getAttribute('width') ?? ''),
  }));
}

describe('bars by year', () => {
  test('stand beside each other, as high as their values, and say them', () => {
    const bars = drawn([series('one', [5, 0]), series('two', [10, 2.5])], false, [0, 5, 10]);
    expect(bars.map(({ words }) => words)).toEqual(['2027-28, one: £5', '2027-28, two: £10', '2028-29, one: £0', '2028-29, two: £2.5']);
    expect(bars.map(({ y, height }) => [y, height])).toEqual([[50, 50], [0, 100], [100, 0], [75, 25]]);
    bars.forEach(({ x, width }, index) => { expect(x).toBeCloseTo([5, 25, 55, 75][index]!, 9); expect(width).toBeCloseTo(20, 9); });
  });

  test('stand on each other, with what is below nought hanging under it', () => {
    const bars = drawn([series('one', [2, 5]), series('two', [3, -5]), series('three', [1, 5])], true, [-5, 0, 5, 10, 15]);
    expect(bars.map(({ y, height }) => [y, height].map((value) => Math.round(value * 1e6) / 1e6)))
      .toEqual([[65, 10], [50, 15], [45, 5], [50, 25], [75, 25], [25, 25]]);
  });
});

test('ticks are round, and reach from below the lowest to above the highest', () => {
  expect(ticksBetween(0, 1_930_000)).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
  expect(ticksBetween(-3, 7)).toEqual([-5, 0, 5, 10]);
});
