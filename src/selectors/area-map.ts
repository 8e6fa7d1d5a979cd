import { coverage, mobilises, optionFlow } from '../../models/index';
import { countText } from '../format';
import type { Answered } from './answered';
import { monthPoint } from './month-point';
import { areApart, spreadApart, type Box } from './spread-apart';

/** One authority and when an option reaches it. */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  /** Null where no team covers it. */
  readonly team: string | null;
  /** “running now”, “enlarged Oct 2028”, “from Aug 2027” or “not covered”. */
  readonly status: string;
  /** Months from month 0 by which areas are put in order; −1 running, null never. */
  readonly since: number | null;
  readonly perpetrators: number;
  readonly text: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** An authority as a circle with its label below. Lengths in pixels. */
export interface MapCircle extends AreaRow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  /** Place of its status in the key; null where not covered. */
  readonly kind: number | null;
  /** Circle and label together. */
  readonly box: Box;
}

export interface AreaMap {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly MapCircle[];
  /** Statuses of covered areas, the earliest first. */
  readonly kinds: readonly string[];
  readonly hasUncovered: boolean;
}

const lineHeight = 13;
/** Widest of the usual fonts, bold, so that no label runs into the next. */
const letterWidth = 7.6;
const longestLine = 12;
const room = 1.9;
/** Height over width beyond which a long area is pressed together. */
const tallest = 0.7;
/** Pixels by which the frame grows, and how often, until all labels fit. */
const growth = 24;
const mostTries = 20;

/** When the team of an area reaches it. */
function reached({ resolved, appraisal }: Answered, option: string, team: string | null): Pick<AreaRow, 'status' | 'since'> {
  const flow = optionFlow(appraisal, option).teams.find((each) => each.team.id === team && each.choice !== null);
  if (!flow) return { status: 'not covered', since: null };
  const { short } = monthPoint(flow.schedule.goLive, resolved.period.startYear);
  if (!flow.schedule.existing) return { status: `from ${short}`, since: flow.schedule.goLive };
  return mobilises(flow) ? { status: `enlarged ${short}`, since: flow.schedule.goLive } : { status: 'running now', since: -1 };
}

/** Every authority of the area, the first reached first, those left out last, each group by name. */
export function areaRows(answered: Answered, option: string): readonly AreaRow[] {
  const { resolved, appraisal } = answered;
  const places = new Map(resolved.authorities.map((authority) => [authority.id, authority]));
  const rows = coverage(appraisal, option).flatMap(({ authority, team, perpetrators }): AreaRow[] => {
    const place = places.get(authority);
    if (!place) return [];
    return [{
      id: authority, name: place.name, longitude: place.longitude, latitude: place.latitude, perpetrators,
      team: team === null ? null : resolved.teams.find(({ id }) => id === team)?.label ?? team,
      text: countText(perpetrators), ...reached(answered, option, team),
    }];
  });
  return rows.sort((one, other) => (one.since ?? Infinity) - (other.since ?? Infinity) || one.name.localeCompare(other.name));
}

/** A name over lines that fit under a circle. */
function linesOf(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= longestLine) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Degrees east and north as lengths in the same unit: a degree of longitude shrinks towards the pole. */
function projected(rows: readonly AreaRow[]): readonly { east: number; north: number }[] {
  const middle = rows.reduce((sum, { latitude }) => sum + latitude, 0) / Math.max(1, rows.length);
  const shrink = Math.cos((middle * Math.PI) / 180);
  return rows.map(({ longitude, latitude }) => ({ east: longitude * shrink, north: latitude }));
}

/** Lowest and spread of some values; a spread of nothing counts as one, so that one area lies in the middle. */
function extent(values: readonly number[]): { low: number; spread: number } {
  const low = Math.min(...values);
  const spread = Math.max(...values) - low;
  return spread > 0 ? { low, spread } : { low: low - 0.5, spread: 1 };
}

/** A circle with its label, before it has a place. */
interface Drawn {
  readonly row: AreaRow;
  readonly lines: readonly string[];
  readonly radius: number;
  readonly wide: number;
  readonly high: number;
}

function drawnAt(width: number, rows: readonly AreaRow[]): readonly Drawn[] {
  const most = Math.max(1, ...rows.map(({ perpetrators }) => perpetrators));
  const largest = Math.min(30, Math.max(14, width / 18));
  return rows.map((row) => {
    const lines = [...linesOf(row.name), row.status];
    const radius = Math.max(3, largest * Math.sqrt(row.perpetrators / most));
    const wide = Math.max(2 * radius, Math.max(...lines.map(({ length }) => length)) * letterWidth) + 4;
    return { row, lines, radius, wide, high: 2 * radius + lines.length * lineHeight + 6 };
  });
}

/** Boxes at home: the outermost areas touch the frame. */
function boxesIn(width: number, height: number, drawn: readonly Drawn[]): readonly Box[] {
  const points = projected(drawn.map(({ row }) => row));
  const east = extent(points.map((point) => point.east));
  const north = extent(points.map((point) => point.north));
  return drawn.map(({ wide, high }, index): Box => ({
    width: wide, height: high,
    homeX: wide / 2 + (((points[index]?.east ?? 0) - east.low) / east.spread) * (width - wide),
    homeY: high / 2 + (1 - ((points[index]?.north ?? 0) - north.low) / north.spread) * (height - high),
  }));
}

/** The height that keeps the shape of the area unless it is very long, and no less than the labels need. */
function firstHeight(width: number, drawn: readonly Drawn[]): number {
  const points = projected(drawn.map(({ row }) => row));
  const shape = extent(points.map(({ north }) => north)).spread / extent(points.map(({ east }) => east)).spread;
  const needed = (room * drawn.reduce((sum, { wide, high }) => sum + wide * high, 0)) / width;
  return Math.round(Math.max(220, needed, Math.min(tallest * width, width * shape)));
}

/**
 * Authorities as circles whose area is the number of perpetrators, near where they are and nudged apart so that every label
 * can be read, in a frame of the width given; the frame grows downwards until they all fit.
 */
export function areaMap(answered: Answered, option: string, width: number): AreaMap {
  const rows = areaRows(answered, option);
  const drawn = drawnAt(width, rows);
  let height = firstHeight(width, drawn);
  let boxes = boxesIn(width, height, drawn);
  let places = spreadApart(boxes, width, height);
  for (let tries = 0; tries < mostTries && !areApart(boxes, places); tries += 1) {
    height += growth;
    boxes = boxesIn(width, height, drawn);
    places = spreadApart(boxes, width, height);
  }
  const kinds = [...new Set(rows.filter(({ since }) => since !== null).map(({ status }) => status))];
  const circles = drawn.map(({ row, lines, radius, wide, high }, index): MapCircle => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return {
      ...row, lines, radius, x, y: y - high / 2 + radius + 2,
      kind: row.since === null ? null : kinds.indexOf(row.status),
      box: { width: wide, height: high, homeX: x, homeY: y },
    };
  });
  return { width, height, circles, kinds, hasUncovered: rows.some(({ since }) => since === null) };
}

/** Who is reached when, in words. */
export function areasInWords(rows: readonly AreaRow[]): string {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  return statuses.map((status) => {
    const names = rows.filter((row) => row.status === status).map(({ name }) => name).join(', ');
    return `${status.charAt(0).toUpperCase()}${status.slice(1)}: ${names}.`;
  }).join(' ');
}
