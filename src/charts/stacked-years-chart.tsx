import { memo } from 'react';
import { axisPoundsText } from '../format';
import { stackTicks, type LineTable } from '../selectors/line-table';
import { fillAt } from './fills';
import { YearBars } from './year-bars';

/** One bar a year, a part for each group. Drawn again only for another table. */
export const StackedYearsChart = memo(function StackedYearsChart({ table }: { readonly table: LineTable }) {
  const series = table.groups.map(({ total: { id, label, byYear } }, index) => ({ id, label, points: byYear, fill: fillAt(index) }));
  return <YearBars years={table.years} series={series} stacked ticks={stackTicks(table)} tickText={axisPoundsText} height={192} />;
});
