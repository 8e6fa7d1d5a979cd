import { memo } from 'react';
import { axisPoundsText } from '../format';
import { costTicks, type CostByYear } from '../selectors/cost-years';
import { baselineFill, chosenFill } from './fills';
import { YearBars } from './year-bars';

/** Two bars a year: the chosen option, and the baseline hatched so that colour is not needed to tell them apart. */
export const CostByYearChart = memo(function CostByYearChart({ costs }: { readonly costs: CostByYear }) {
  const series = costs.series.filter(({ part }) => part !== 'other').map(({ option, label, part, points }) => (
    { id: option, label, points, fill: part === 'chosen' ? chosenFill : baselineFill }
  ));
  return <YearBars years={costs.years} series={series} stacked={false} ticks={costTicks(costs)} tickText={axisPoundsText} height={130} />;
});
