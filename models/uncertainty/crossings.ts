/** Where an output passes zero as one parameter moves upwards. Units: `at`, `from` and `to` the parameter's, the rest the output's. */
export type Crossing =
  /** The output is zero within the tolerance. */
  | { readonly kind: 'crosses'; readonly at: number; readonly output: number }
  /** The output is `before` up to `from` and `after` from `to` on, with nothing in between: a step. */
  | { readonly kind: 'jumps'; readonly from: number; readonly to: number; readonly before: number; readonly after: number };

/** Where a parameter is looked for. */
export interface SearchRange {
  readonly low: number;
  readonly high: number;
  /** Only whole numbers make sense, as for months. */
  readonly whole: boolean;
}

interface Point {
  readonly at: number;
  readonly output: number;
}

/** What a search saw: every crossing from low to high, and the point at which the output came nearest to zero. */
export interface Search {
  readonly crossings: readonly Crossing[];
  readonly nearest: Point;
  readonly evaluations: number;
}

type Output = (value: number) => number;

/** Intervals looked at first; two crossings inside one of them may stay unseen unless the output bends towards zero there. */
const intervals = 8;
/** Whole numbers up to this many are all tried. */
const mostWhole = 24;
/** A bracket this much narrower than the search, with the output still off zero at both ends, is a jump. */
const narrow = 1e-9;

/**
 * Every crossing of zero of `outputAt` over a range, each within `tolerance` of zero or named as a jump. A grid brackets the
 * crossings; where the output bends towards zero between grid points the bottom of the bend is looked at too; then each
 * bracket is closed in on. `known` are points that need not be run again. Throws on an empty range or an output that is not finite.
 */
export function findCrossings(outputAt: Output, range: SearchRange, known: readonly Point[], tolerance: number): Search {
  if (!(range.high >= range.low)) throw new RangeError(`nothing lies between ${range.low} and ${range.high}`);
  let evaluations = 0;
  const run = (at: number): Point => {
    const seen = known.find((point) => point.at === at);
    if (seen !== undefined) return seen;
    evaluations += 1;
    const output = outputAt(at);
    if (!Number.isFinite(output)) throw new RangeError(`the output at ${at} is not a finite number`);
    return { at, output };
  };
  const inside = known.filter(({ at }) => at >= range.low && at <= range.high).map(({ at }) => at);
  const grid = [...new Set([...gridOf(range), ...inside])].sort((one, other) => one - other).map(run);
  const points = withBends(grid, range, run);
  const crossings = closeIn(points, range, run, tolerance);
  const nearest = points.reduce((best, point) => (Math.abs(point.output) < Math.abs(best.output) ? point : best));
  return { crossings, nearest, evaluations };
}

function gridOf({ low, high, whole }: SearchRange): number[] {
  if (!whole) return Array.from({ length: intervals + 1 }, (_, index) => (index === intervals ? high : low + (high - low) * index / intervals));
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  if (last < first) throw new RangeError(`no whole number lies between ${low} and ${high}`);
  const steps = Math.min(mostWhole - 1, last - first);
  return Array.from({ length: steps + 1 }, (_, index) => first + Math.round((last - first) * index / Math.max(1, steps)));
}

/** The grid with the turning point of a parabola through three neighbours wherever that would lie beyond zero. */
function withBends(grid: readonly Point[], { whole }: SearchRange, run: (at: number) => Point): readonly Point[] {
  const bends = grid.slice(1, -1).flatMap((middle, index) => {
    const turn = turningPoint(grid[index]!, middle, grid[index + 2]!);
    if (turn === null) return [];
    const at = whole ? Math.round(turn) : turn;
    return grid.some((point) => point.at === at) ? [] : [run(at)];
  });
  return bends.length === 0 ? grid : [...grid, ...bends].sort((one, other) => one.at - other.at);
}

/** Where the parabola through three points of one sign turns, if that lies among them and on the other side of zero. */
function turningPoint(left: Point, middle: Point, right: Point): number | null {
  const sign = Math.sign(middle.output);
  if (sign === 0 || Math.sign(left.output) !== sign || Math.sign(right.output) !== sign) return null;
  const rise = (right.output - middle.output) / (right.at - middle.at);
  const fall = (middle.output - left.output) / (middle.at - left.at);
  const bend = (rise - fall) / (right.at - left.at);
  const slope = fall + bend * (middle.at - left.at);
  const turn = middle.at - slope / (2 * bend);
  if (!(turn > left.at && turn < right.at)) return null;
  const output = middle.output - slope ** 2 / (4 * bend);
  return Math.sign(output) === sign ? null : turn;
}

function closeIn(points: readonly Point[], range: SearchRange, run: (at: number) => Point, tolerance: number): Crossing[] {
  const isZero = ({ output }: Point): boolean => Math.abs(output) <= tolerance;
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    // Of a stretch of zeros the first is named.
    if (isZero(point)) return before !== undefined && isZero(before) ? [] : [{ kind: 'crosses' as const, ...point }];
    if (before === undefined || isZero(before) || Math.sign(before.output) === Math.sign(point.output)) return [];
    return [range.whole ? narrowWhole(before, point, run, tolerance) : narrowDown(before, point, run, tolerance, (range.high - range.low) * narrow)];
  });
}

function found(from: Point, to: Point): Crossing {
  return { kind: 'jumps', from: from.at, to: to.at, before: from.output, after: to.output };
}

/** Halves a bracket of whole numbers until its ends are neighbours. */
function narrowWhole(from: Point, to: Point, run: (at: number) => Point, tolerance: number): Crossing {
  let [left, right] = [from, to];
  while (right.at - left.at > 1) {
    const middle = run(Math.floor((left.at + right.at) / 2));
    if (Math.abs(middle.output) <= tolerance) return { kind: 'crosses', ...middle };
    if (Math.sign(middle.output) === Math.sign(left.output)) left = middle;
    else right = middle;
  }
  return found(left, right);
}

/**
 * Interpolate, truncate, project (Oliveira and Takahashi 2020): as fast as the secant on a smooth output and never slower
 * than halving by more than one run, whatever the output does.
 */
function narrowDown(from: Point, to: Point, run: (at: number) => Point, tolerance: number, narrowest: number): Crossing {
  let [left, right] = [from, to];
  const span = to.at - from.at;
  const half = narrowest / 2;
  let reach = half * 2 ** (Math.ceil(Math.log2(Math.max(1, span / narrowest))) + 1);
  while (right.at - left.at > narrowest) {
    const at = nextTry(left, right, span, reach);
    // Neighbouring numbers: there is nothing between them.
    if (!(at > left.at && at < right.at)) break;
    const point = run(at);
    if (Math.abs(point.output) <= tolerance) return { kind: 'crosses', ...point };
    if (Math.sign(point.output) === Math.sign(left.output)) left = point;
    else right = point;
    reach /= 2;
  }
  return found(left, right);
}

/** How far the secant's guess is pushed towards the middle, as a share of the first bracket. */
const push = 0.2;

function nextTry(left: Point, right: Point, span: number, reach: number): number {
  const width = right.at - left.at;
  const middle = left.at + width / 2;
  const secant = (right.output * left.at - left.output * right.at) / (right.output - left.output);
  const side = Math.sign(middle - secant);
  const truncation = push * width ** 2 / span;
  const pushed = truncation <= Math.abs(middle - secant) ? secant + side * truncation : middle;
  const radius = reach - width / 2;
  return Math.abs(pushed - middle) <= radius ? pushed : middle - side * radius;
}
