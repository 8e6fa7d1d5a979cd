import { memo, useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { poundsText } from '../format';
import type { LineTable } from '../selectors/line-table';

const ink = '#383f43';

/** Colours apart for every kind of sight, each with a pattern of its own so that colour is not needed. */
const fills = [
  { colour: '#1d70b8', pattern: null },
  { colour: '#6f777b', pattern: 'M0 5L5 0' },
  { colour: '#24313d', pattern: null },
  { colour: '#1d70b8', pattern: 'M0 2.5H5' },
  { colour: '#24313d', pattern: 'M2.5 0V5' },
] as const;

type Fill = (typeof fills)[number];

function fillAt(index: number): Fill {
  return fills[index % fills.length] ?? fills[0];
}

function Pattern({ id, fill }: { readonly id: string; readonly fill: Fill }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
      <rect width={5} height={5} fill={fill.pattern === null ? fill.colour : '#ffffff'} />
      {fill.pattern !== null && <path d={fill.pattern} stroke={fill.colour} strokeWidth={2} />}
    </pattern>
  );
}

/** One bar a year, a part for each group. Drawn again only for another table. */
export const StackedYearsChart = memo(function StackedYearsChart({ table }: { readonly table: LineTable }) {
  const id = `stack-${useId().replaceAll(/[^\w-]/g, '')}`;
  const data = table.years.map((year, index) => ({
    year: year.slice(2), ...Object.fromEntries(table.groups.map(({ total }) => [total.id, total.byYear[index]?.value ?? 0])),
  }));
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        {table.groups.map(({ total }, index) => (
          <li key={total.id}>
            <svg width={12} height={12}>
              <defs><Pattern id={`${id}-legend-${index}`} fill={fillAt(index)} /></defs>
              <rect width={12} height={12} fill={`url(#${id}-legend-${index})`} stroke={fillAt(index).colour} />
            </svg>
            {total.label}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={220}>
        <BarChart data={data} margin={{ top: 8, right: 0, bottom: 0, left: 0 }} barCategoryGap="25%" accessibilityLayer={false}>
          <defs>{table.groups.map(({ total }, index) => <Pattern key={total.id} id={`${id}-${index}`} fill={fillAt(index)} />)}</defs>
          <CartesianGrid vertical={false} stroke="#dee0e2" />
          <XAxis dataKey="year" tickLine={false} axisLine={{ stroke: ink }} tick={{ fontSize: 12, fill: ink }} />
          <YAxis tickLine={false} axisLine={false} tick={{ fontSize: 12, fill: ink }} tickFormatter={(value: number) => poundsText(value)} width={56} />
          <Tooltip
            isAnimationActive={false} cursor={{ fill: '#f3f2f1' }}
            formatter={(value) => (typeof value === 'number' ? poundsText(value) : '')}
            contentStyle={{ fontSize: 13, borderColor: ink, borderRadius: 0, padding: '4px 8px' }}
          />
          {table.groups.map(({ total }, index) => (
            <Bar
              key={total.id} dataKey={total.id} name={total.label} stackId="all"
              fill={`url(#${id}-${index})`} stroke={fillAt(index).colour} isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
});
