import { useId } from 'react';
import type { FlowEnd, FlowPicture } from '../selectors/flow-picture';
import { kindWords } from '../selectors/ledger-tables';
import { fillAt, FillPattern, Swatch, type Fill } from './fills';

type Kind = FlowEnd['parts'][number]['kind'];

const ink = '#383f43';
const fills: Readonly<Record<Kind, Fill>> = { cost: fillAt(1), cashable: fillAt(0), capacity: fillAt(3), social: fillAt(2) };
const words: Readonly<Record<Kind, string>> = { cost: 'Put in', ...kindWords };

/** Height of all that is gained or put in, whichever is more; a line of a name; air between two ends. */
const tall = 220;
const lineHeight = 14;
const air = 10;
/** A band is never thinner than can be seen. */
const thinnest = 1;
const middle = { from: 47, to: 53 };

/** A band from an end to the middle: where it starts on either side, and how thick it is. */
interface Band {
  readonly key: string;
  readonly kind: Kind;
  readonly title: string;
  readonly atEnd: number;
  readonly atMiddle: number;
  readonly thick: number;
}

interface Side {
  readonly bands: readonly Band[];
  readonly names: readonly { readonly end: FlowEnd; readonly y: number }[];
  readonly height: number;
  readonly thick: number;
}

/** Ends under each other, each with room for its name; their bands meet the middle without gaps. */
function laidOut(ends: readonly FlowEnd[], most: number): Side {
  const bands: Band[] = [];
  const names: { end: FlowEnd; y: number }[] = [];
  let [top, reached] = [0, 0];
  for (const end of ends) {
    const thicks = end.parts.map(({ amount }) => Math.max(thinnest, (amount.value / most) * tall));
    const all = thicks.reduce((sum, thick) => sum + thick, 0);
    const slot = Math.max(all, (end.lines.length + 1) * lineHeight);
    let at = top + (slot - all) / 2;
    names.push({ end, y: top + slot / 2 - (end.lines.length * lineHeight) / 2 });
    end.parts.forEach(({ kind, amount }, index) => {
      const thick = thicks[index] ?? 0;
      bands.push({ key: `${end.id} ${kind}`, kind, title: `${end.label}, ${words[kind].toLowerCase()}: ${amount.text}`, atEnd: at, atMiddle: reached, thick });
      at += thick;
      reached += thick;
    });
    top += slot + air;
  }
  return { bands, names, height: top, thick: reached };
}

function bandPath({ atEnd, atMiddle, thick }: Band, [x0, x1]: readonly [number, number], shift: number): string {
  const half = (x0 + x1) / 2;
  const [a, b] = [atEnd, atMiddle + shift];
  return `M${x0} ${a}C${half} ${a} ${half} ${b} ${x1} ${b}V${b + thick}C${half} ${b + thick} ${half} ${a + thick} ${x0} ${a + thick}Z`;
}

interface NamesProps {
  readonly side: Side;
  readonly x: string;
  readonly anchor: 'start' | 'end';
  readonly shift: number;
}

function Names({ side, x, anchor, shift }: NamesProps) {
  return side.names.map(({ end, y }) => (
    <text key={end.id} y={y + shift + 4} textAnchor={anchor} fontSize={12} fill={ink}>
      {end.lines.map((line, index) => <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>{line}</tspan>)}
      <tspan x={x} dy={lineHeight} fontWeight={700}>{end.amount.text}</tspan>
    </text>
  ));
}

/**
 * Who puts in, on the left, and who gains, on the right, as bands as thick as their pounds. Both sides have one scale, so
 * that the two blocks in the middle can be compared. Names stand in shares of the frame, which fits any window.
 */
export function FlowChart({ picture: { pays, gains, paid, gained } }: { readonly picture: FlowPicture }) {
  const id = `flow-${useId().replaceAll(/[^\w-]/g, '')}`;
  const most = Math.max(1, paid.value, gained.value);
  const [left, right] = [laidOut(pays, most), laidOut(gains, most)];
  const height = Math.max(left.height, right.height, tall);
  const kinds = [...new Set([...left.bands, ...right.bands].map(({ kind }) => kind))];
  const shift = { left: (height - left.height) / 2, right: (height - right.height) / 2 };
  const start = { left: (height - left.thick) / 2, right: (height - right.thick) / 2 };
  const drawn = (side: Side, own: number, meets: number, x: readonly [number, number]) => side.bands.map((band) => (
    <path key={band.key} d={bandPath({ ...band, atEnd: band.atEnd + own }, x, meets)} fill={`url(#${id}-${band.kind})`} stroke="#ffffff" strokeWidth={0.5}>
      <title>{band.title}</title>
    </path>
  ));
  return (
    <div className="flow" aria-hidden="true">
      <ul className="legend">
        {kinds.map((kind) => <li key={kind}><Swatch id={`${id}-key-${kind}`} fill={fills[kind]} />{words[kind]}</li>)}
      </ul>
      <svg width="100%" height={height + 24} focusable="false">
        <defs>{kinds.map((kind) => <FillPattern key={kind} id={`${id}-${kind}`} fill={fills[kind]} />)}</defs>
        <text x="49%" y={12} textAnchor="end" fontSize={12} fontWeight={700} fill={ink}>{`In ${paid.text}`}</text>
        <text x="51%" y={12} fontSize={12} fontWeight={700} fill={ink}>{`Gained ${gained.text}`}</text>
        <svg x="31%" y={24} width="38%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          {drawn(left, shift.left, start.left, [0, middle.from])}
          {drawn(right, shift.right, start.right, [100, middle.to])}
          {left.thick > 0 && <rect x={middle.from} width={2} y={start.left} height={left.thick} fill={ink} />}
          {right.thick > 0 && <rect x={middle.to - 2} width={2} y={start.right} height={right.thick} fill={ink} />}
        </svg>
        <g transform="translate(0 24)">
          <Names side={left} x="30%" anchor="end" shift={shift.left + lineHeight / 2} />
          <Names side={right} x="70%" anchor="start" shift={shift.right + lineHeight / 2} />
        </g>
      </svg>
    </div>
  );
}
