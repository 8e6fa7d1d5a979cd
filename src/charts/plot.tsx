import type { ReactNode } from 'react';

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Round values within, with their words. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly title: string;
}

/** Where values stand: across as a share of the width, up in pixels from the top. */
export interface Places {
  readonly across: (value: number) => string;
  readonly up: (value: number) => number;
  /** Both in hundredths, for lines and areas drawn inside `Stretched`. */
  readonly point: (x: number, y: number) => string;
}

interface PlotProps {
  readonly x: Axis;
  readonly y: Axis;
  readonly height: number;
  readonly children: (places: Places) => ReactNode;
}

export const ink = '#383f43';
export const faint = '#dee0e2';
export const blue = '#1d70b8';
export const slate = '#24313d';
const top = 8;
const under = 36;

/** Shapes in hundredths of the plot. Their strokes keep their width however the plot is stretched. */
export function Stretched({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  return <svg x="0" y={top} width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">{children}</svg>;
}

/** Two axes around a drawing. Across, positions are shares of the frame, so that it fits any window and any paper. */
export function Plot({ x, y, height, children }: PlotProps) {
  const shareX = (value: number): number => (value - x.low) / (x.high - x.low);
  const shareY = (value: number): number => (value - y.low) / (y.high - y.low);
  const places: Places = {
    across: (value) => `${shareX(value) * 100}%`,
    up: (value) => top + (1 - shareY(value)) * height,
    point: (one, other) => `${(shareX(one) * 100).toFixed(3)} ${((1 - shareY(other)) * 100).toFixed(3)}`,
  };
  const size = { height: top + height + under, focusable: 'false' } as const;
  return (
    <div className="plot">
      <p className="plot__title">{y.title}</p>
      <div className="plot__frame">
        <svg className="plot__side" width="100%" {...size}>
          {y.ticks.map(({ value, text }) => (
            <text key={value} x="100%" y={places.up(value) + 4} textAnchor="end" fontSize={12} fill={ink}>{text}</text>
          ))}
        </svg>
        <svg className="plot__area" width="100%" {...size}>
          {y.ticks.map(({ value }) => (
            <line key={value} x1="0" x2="100%" y1={places.up(value)} y2={places.up(value)} stroke={value === 0 ? ink : faint} />
          ))}
          {children(places)}
          {x.ticks.map(({ value, text }) => (
            <text key={value} x={places.across(value)} y={top + height + 16} textAnchor="middle" fontSize={12} fill={ink}>{text}</text>
          ))}
          <text x="50%" y={top + height + 32} textAnchor="middle" fontSize={12} fill={ink}>{x.title}</text>
        </svg>
      </div>
    </div>
  );
}
