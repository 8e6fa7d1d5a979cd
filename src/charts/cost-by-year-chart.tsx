import { memo, useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { poundsText } from '../format';
import { costTicks, type CostByYear } from '../selectors/cost-years';

interface CostByYearChartProps {
  readonly costs: CostByYear;
}

const ink = '#383f43';
const chosenFill = '#1d70b8';
const baselineInk = '#6f777b';

/** “2027-28” is too long under a bar. */
function shortYear(year: string): string {
  return year.slice(2);
}

/**
 * Two bars a year: the chosen option, and the baseline hatched so that colour is not needed to tell them apart. Drawn again
 * only for other costs, because drawing is slower than everything else on the page.
 */
export const CostByYearChart = memo(function CostByYearChart({ costs }: CostByYearChartProps) {
  const hatch = `hatch-${useId().replaceAll(/[^\w-]/g, '')}`;
  const chosen = costs.series.find(({ part }) => part === 'chosen');
  const baseline = costs.series.find(({ part }) => part === 'baseline');
  const data = costs.years.map((year, index) => ({
    year: shortYear(year), chosen: chosen?.points[index]?.value ?? 0, baseline: baseline?.points[index]?.value ?? 0,
  }));
  const ticks = costTicks(costs);
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        {baseline && <li><span className="legend__swatch legend__swatch--baseline" />{baseline.label}</li>}
        {chosen && <li><span className="legend__swatch legend__swatch--chosen" />{chosen.label}</li>}
      </ul>
      <ResponsiveContainer width="100%" height={190}>
        <BarChart data={data} margin={{ top: 8, right: 0, bottom: 0, left: 0 }} barGap={1} barCategoryGap="18%" accessibilityLayer={false}>
          <defs>
            <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width={5} height={5} fill="#ffffff" />
              <rect width={2} height={5} fill={baselineInk} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="#dee0e2" />
          <XAxis dataKey="year" tickLine={false} axisLine={{ stroke: ink }} tick={{ fontSize: 12, fill: ink }} interval={0} />
          <YAxis
            tickLine={false} axisLine={false} tick={{ fontSize: 12, fill: ink }} tickFormatter={axisPounds} width={50}
            ticks={ticks} domain={[0, ticks.at(-1) ?? 1]}
          />
          <Tooltip
            isAnimationActive={false} cursor={{ fill: '#f3f2f1' }}
            formatter={(value) => (typeof value === 'number' ? poundsText(value) : '')}
            contentStyle={{ fontSize: 13, borderColor: ink, borderRadius: 0, padding: '4px 8px' }}
          />
          {baseline && (
            <Bar dataKey="baseline" name={baseline.label} fill={`url(#${hatch})`} stroke={baselineInk} isAnimationActive={false} />
          )}
          {chosen && <Bar dataKey="chosen" name={chosen.label} fill={chosenFill} isAnimationActive={false} />}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
});

/** £0, £0.5m, £2m: an axis needs no more digits than its steps. */
function axisPounds(value: number): string {
  return poundsText(value).replace(/\.?0+(?=m$)/, '');
}
