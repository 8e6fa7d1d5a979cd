import { useId } from 'react';
import type { Timeline, TimelineRow } from '../selectors/roll-out-timeline';

const ink = '#0b0c0c';
const blue = '#1d70b8';
const grey = '#6f777b';

interface TrackProps {
  readonly row: TimelineRow;
  readonly months: number;
  readonly hatch: string;
  readonly dots: string;
}

const percent = (month: number, months: number): string => `${(month / months) * 100}%`;

/** One team: set-up in the upper lane, referrals and run-off in the lower. Widths are shares, so that text keeps its size. */
function Track({ row, months, hatch, dots }: TrackProps) {
  const bar = (stretch: TimelineRow['referrals'], y: number, fill: string, stroke: string) => stretch && (
    <rect
      x={percent(stretch.from.month, months)} width={percent(stretch.to.month - stretch.from.month, months)}
      y={y} height={10} fill={fill} stroke={stroke} strokeWidth={1}
    />
  );
  return (
    <svg className="timeline__track" width="100%" height={34} focusable="false">
      {bar(row.mobilisation, 4, `url(#${hatch})`, grey)}
      {bar(row.referrals, 19, blue, blue)}
      {bar(row.runOff, 19, `url(#${dots})`, blue)}
      {row.hire && <svg x={percent(row.hire.month, months)} y={9} overflow="visible"><path d="M0 -6 L6 0 L0 6 L-6 0 Z" fill="#ffffff" stroke={ink} strokeWidth={1.5} /></svg>}
      {row.fullCapacity && <svg x={percent(row.fullCapacity.month, months)} y={9} overflow="visible"><circle r={5} fill={ink} /></svg>}
      {row.goLive && <svg x={percent(row.goLive.month, months)} y={19} overflow="visible"><path d="M0 -2 V12" stroke={ink} strokeWidth={2} /></svg>}
    </svg>
  );
}

function Key({ fill, stroke }: { readonly fill: string; readonly stroke: string }) {
  return <svg width={12} height={12} focusable="false"><rect x={0.5} y={0.5} width={11} height={11} fill={fill} stroke={stroke} /></svg>;
}

/** Teams over financial years. The key names every mark, and the table beside it every date. */
export function TimelineChart({ timeline: { rows, months, years } }: { readonly timeline: Timeline }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [hatch, dots] = [`hatch-${id}`, `dots-${id}`];
  return (
    <div className="timeline" aria-hidden="true">
      <svg width={0} height={0} className="timeline__patterns" focusable="false">
        <defs>
          <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={5} height={5} fill="#ffffff" /><rect width={2} height={5} fill={grey} />
          </pattern>
          <pattern id={dots} width={5} height={5} patternUnits="userSpaceOnUse">
            <rect width={5} height={5} fill="#ffffff" /><circle cx={2.5} cy={2.5} r={1.3} fill={blue} />
          </pattern>
        </defs>
      </svg>
      <ul className="legend">
        <li><Key fill={`url(#${hatch})`} stroke={grey} />Mobilisation</li>
        <li><span className="timeline__mark">◇</span>New posts filled</li>
        <li><span className="timeline__mark">●</span>Full capacity</li>
        <li><span className="timeline__mark">|</span>Go-live</li>
        <li><Key fill={blue} stroke={blue} />Takes referrals</li>
        <li><Key fill={`url(#${dots})`} stroke={blue} />Run-off</li>
      </ul>
      <div className="timeline__grid">
        <span className="timeline__label" />
        <svg className="timeline__years" width="100%" height={18} focusable="false">
          {years.map(({ month, label }) => (
            <text key={month} x={percent(month, months)} dx={3} y={13} fontSize={12} fill={ink}>
              <tspan className="timeline__long">{label}</tspan><tspan className="timeline__short">’{label.slice(2, 4)}</tspan>
            </text>
          ))}
        </svg>
        {rows.map((row) => (
          <div key={row.team} className="timeline__row">
            <span className="timeline__label">{row.label}</span>
            <span className="timeline__lane">
              <svg className="timeline__lines" width="100%" height="100%" focusable="false">
                {years.map(({ month }) => <line key={month} x1={percent(month, months)} x2={percent(month, months)} y1="0" y2="100%" stroke="#b1b4b6" />)}
              </svg>
              <Track row={row} months={months} hatch={hatch} dots={dots} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
