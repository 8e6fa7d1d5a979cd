import { useId } from 'react';
import { FillPattern, Swatch, type Fill } from './fills';

export interface BarSeries {
  readonly id: string;
  readonly label: string;
  readonly fill: Fill;
  /** One a year, with its words. */
  readonly points: readonly { readonly value: number; readonly text: string }[];
}

interface YearBarsProps {
  /** Financial years such as `2027-28`. */
  readonly years: readonly string[];
  readonly series: readonly BarSeries[];
  /** On top of each other, not beside. */
  readonly stacked: boolean;
  /** Round values up the side, lowest first. */
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
  /** Of the bars, without the years under them. */
  readonly height: number;
}

const ink = '#383f43';
const top = 8;
const under = 20;
/** The part of a year that its bars fill. */
const filled = 0.8;
/** As many labels as fit side by side in a narrow and in a wide frame. */
const labels = { narrow: 8, wide: 24 };

interface Bar {
  readonly key: string;
  readonly title: string;
  readonly fill: number;
  /** Shares of the width, and of the height from the lowest tick. */
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** Where each bar stands, as shares. Parts of a stack go up from nought, or down where they are negative. */
function barsOf({ years, series, stacked, ticks }: YearBarsProps): readonly Bar[] {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const share = (value: number): number => (value - low) / (high - low);
  const width = filled / years.length / (stacked ? 1 : series.length);
  return years.flatMap((year, at) => {
    const reached = { up: 0, down: 0 };
    return series.map(({ id, label, points }, index): Bar => {
      const { value, text } = points[at] ?? { value: 0, text: '' };
      const side = value < 0 ? 'down' : 'up';
      const from = stacked ? reached[side] : 0;
      reached[side] = from + value;
      const x = (at + (1 - filled) / 2) / years.length + (stacked ? 0 : index * width);
      return { key: `${year} ${id}`, title: `${year}, ${label}: ${text}`, fill: index, x, width, from: share(from), to: share(from + value) };
    });
  });
}

const percent = (share: number): string => `${share * 100}%`;

/** Which labels stand in a narrow frame too, and which only where there is room. */
function labelClass(year: number, years: number): string | undefined {
  if (year % Math.ceil(years / labels.wide) !== 0) return 'year-bars__label--none';
  return year % Math.ceil(years / labels.narrow) === 0 ? undefined : 'year-bars__label--wide';
}

/**
 * Bars by financial year. Positions across are shares of the frame, so that it fits any window and any paper without being
 * measured. Small on purpose: it is part of the first screen, and is drawn again while a slider moves.
 */
export function YearBars(props: YearBarsProps) {
  const { years, series, ticks, tickText, height } = props;
  const id = `bars-${useId().replaceAll(/[^\w-]/g, '')}`;
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = (share: number): number => top + (1 - share) * height;
  const size = { height: top + height + under, focusable: 'false' } as const;
  return (
    <div className="chart" aria-hidden="true">
      <ul className="legend">
        {series.map(({ id: part, label, fill }, index) => <li key={part}><Swatch id={`${id}-key-${index}`} fill={fill} />{label}</li>)}
      </ul>
      <div className="year-bars">
        <svg className="year-bars__side" width="100%" {...size}>
          {ticks.map((tick) => (
            <text key={tick} x="100%" y={y((tick - low) / (high - low)) + 4} textAnchor="end" fontSize={12} fill={ink}>{tickText(tick)}</text>
          ))}
        </svg>
        <svg className="year-bars__plot" width="100%" {...size}>
          <defs>{series.map(({ id: part, fill }, index) => <FillPattern key={part} id={`${id}-${index}`} fill={fill} />)}</defs>
          {ticks.map((tick) => {
            const at = y((tick - low) / (high - low));
            return <line key={tick} x1="0" x2="100%" y1={at} y2={at} stroke={tick === 0 ? ink : '#dee0e2'} />;
          })}
          {barsOf(props).map(({ key, title, fill, x, width, from, to }) => (
            <rect
              key={key} className="year-bars__bar" x={percent(x)} width={percent(width)} y={y(Math.max(from, to))} height={Math.abs(to - from) * height}
              fill={`url(#${id}-${fill})`} stroke={from === to ? 'none' : series[fill]?.fill.colour}
            >
              <title>{title}</title>
            </rect>
          ))}
          {years.map((year, at) => (
            <text
              key={year} className={labelClass(at, years.length)} x={percent((at + 0.5) / years.length)} y={top + height + 15}
              textAnchor="middle" fontSize={12} fill={ink}
            >
              {year.slice(2)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
