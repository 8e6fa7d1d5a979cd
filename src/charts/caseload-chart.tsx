import { memo } from 'react';
import { Area, Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { countText } from '../format';
import type { TeamCaseload } from '../selectors/caseload-rows';

interface CaseloadChartProps {
  readonly caseload: TeamCaseload;
  readonly ticks: readonly number[];
}

const ink = '#383f43';
const blue = '#1d70b8';
const area = '#a8c8e4';
const orange = '#c2500a';

/** Open cases as an area under the line of places; those waiting as a dashed line, those who lapse as bars below it. */
export const CaseloadChart = memo(function CaseloadChart({ caseload: { rows }, ticks }: CaseloadChartProps) {
  const aprils = rows.filter(({ month }) => month % 12 === 0).map(({ short }) => short);
  return (
    <div className="caseload" aria-hidden="true">
      <ul className="legend legend--carried">
        <li><svg width={12} height={12}><rect width={12} height={12} fill={area} /></svg>Open cases</li>
        <li><svg width={16} height={12}><path d="M0 6H16" stroke={ink} strokeWidth={2} /></svg>Places</li>
        <li><svg width={16} height={12}><path d="M0 6H16" stroke={orange} strokeWidth={2} strokeDasharray="5 3" /></svg>Waiting at the start of the month</li>
        <li><svg width={12} height={12}><rect width={12} height={12} fill={orange} /></svg>Lapsed in the month</li>
      </ul>
      <ResponsiveContainer width="100%" height={180}>
        <ComposedChart data={[...rows]} margin={{ top: 8, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="#dee0e2" />
          <XAxis dataKey="short" ticks={aprils} interval={0} tickLine={false} axisLine={{ stroke: ink }} tick={{ fontSize: 12, fill: ink }} tickFormatter={(label: string) => `’${label.slice(-2)}`} />
          <YAxis width={34} ticks={ticks} domain={[0, ticks.at(-1) ?? 1]} tickLine={false} axisLine={false} tick={{ fontSize: 12, fill: ink }} />
          <Tooltip
            isAnimationActive={false} formatter={(value) => (typeof value === 'number' ? countText(value) : '')}
            contentStyle={{ fontSize: 13, borderColor: ink, borderRadius: 0, padding: '4px 8px' }}
          />
          <Area dataKey="caseload" name="Open cases" type="stepAfter" fill={area} stroke={blue} isAnimationActive={false} />
          <Bar dataKey="lapsed" name="Lapsed" fill={orange} barSize={2} isAnimationActive={false} />
          <Line dataKey="capacity" name="Places" type="stepAfter" stroke={ink} strokeWidth={2} dot={false} activeDot={false} isAnimationActive={false} />
          <Line dataKey="waiting" name="Waiting" type="stepAfter" stroke={orange} strokeWidth={2} strokeDasharray="5 3" dot={false} activeDot={false} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
});
