import { useId } from 'react';
import type { AreaMap, MapCircle } from '../selectors/area-map';

/** From dark for the first to light for the last; the label of each circle says it in words as well. */
const blues = ['#0f385c', '#1d70b8', '#5694ca', '#8eb8dc', '#d2e2f1'];
const ink = '#0b0c0c';

function fillOf(kind: number): string {
  return blues[Math.min(kind, blues.length - 1)] ?? '#d2e2f1';
}

function Area({ circle: { x, y, radius, lines, kind } }: { readonly circle: MapCircle }) {
  const covered = kind !== null;
  return (
    <g>
      <circle cx={x} cy={y} r={radius} fill={covered ? fillOf(kind) : '#ffffff'} stroke={ink} strokeDasharray={covered ? undefined : '3 3'} />
      {lines.map((line, index) => (
        <text
          key={index} x={x} y={y + radius + 12 + index * 13} textAnchor="middle" fontSize={12} fill={ink}
          fontWeight={index < lines.length - 1 ? 700 : 400}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Authorities as circles near where they are. Not a map to measure on: circles are nudged apart to be read. */
export function AreaMapChart({ map: { width, height, circles, kinds, hasUncovered } }: { readonly map: AreaMap }) {
  const id = useId();
  return (
    <div className="area-map" aria-hidden="true">
      <ul className="legend">
        {kinds.map((kind, index) => (
          <li key={kind}>
            <svg width={14} height={14} focusable="false"><circle cx={7} cy={7} r={6} fill={fillOf(index)} stroke={ink} /></svg>{kind}
          </li>
        ))}
        {hasUncovered && (
          <li key={id}>
            <svg width={14} height={14} focusable="false"><circle cx={7} cy={7} r={6} fill="#ffffff" stroke={ink} strokeDasharray="3 3" /></svg>not covered
          </li>
        )}
      </ul>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false">
        {circles.map((circle) => <Area key={circle.id} circle={circle} />)}
      </svg>
    </div>
  );
}
