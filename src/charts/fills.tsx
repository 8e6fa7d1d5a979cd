/** How a bar is filled: a colour, and lines at an angle where colour must not be what tells it from another. */
export interface Fill {
  readonly colour: string;
  /** Degrees; null for a plain fill. */
  readonly lines: number | null;
}

/** Colours apart for every kind of sight, each with a pattern of its own so that colour is not needed. */
const fills: readonly [Fill, ...Fill[]] = [
  { colour: '#1d70b8', lines: null },
  { colour: '#6f777b', lines: -45 },
  { colour: '#24313d', lines: null },
  { colour: '#1d70b8', lines: 0 },
  { colour: '#24313d', lines: 90 },
];

export function fillAt(index: number): Fill {
  return fills[index % fills.length] ?? fills[0];
}

export const chosenFill: Fill = fills[0];
export const baselineFill: Fill = fillAt(1);

/** The fill as something `fill="url(#id)"` can name. */
export function FillPattern({ id, fill: { colour, lines } }: { readonly id: string; readonly fill: Fill }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" {...(lines === null ? {} : { patternTransform: `rotate(${lines})` })}>
      <rect width={5} height={5} fill={lines === null ? colour : '#ffffff'} />
      {lines !== null && <rect width={5} height={2} fill={colour} />}
    </pattern>
  );
}

/** A square of a key. It is drawn like the bars, so that it looks the same on paper and in a saved picture. */
export function Swatch({ id, fill }: { readonly id: string; readonly fill: Fill }) {
  return (
    <svg width={12} height={12} focusable="false">
      <defs><FillPattern id={id} fill={fill} /></defs>
      <rect x={0.5} y={0.5} width={11} height={11} fill={`url(#${id})`} stroke={fill.colour} />
    </svg>
  );
}
