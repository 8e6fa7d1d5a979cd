/** One side of a two-way grid. Unit: the parameter's own. */
export interface GridSide {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/**
 * An output over every pair of values of two parameters. Row r, column c is element r × columns + c: across the first
 * parameter, down the second. An element that was not run yet is NaN.
 */
export interface TwoWayGrid {
  readonly across: Float64Array;
  readonly down: Float64Array;
  readonly values: Float64Array;
}

const usualSize = 41;

/** An empty grid, evenly spaced from low to high on both sides. Throws where a side has no width or a size is below 2. */
export function emptyTwoWay(across: GridSide, down: GridSide, size = usualSize): TwoWayGrid {
  return { across: spaced(across, size), down: spaced(down, size), values: new Float64Array(size * size).fill(NaN) };
}

function spaced({ id, low, high }: GridSide, size: number): Float64Array {
  if (!(size >= 2 && Number.isInteger(size))) throw new RangeError(`a grid has at least 2 points a side, not ${size}`);
  if (!(high > low && Number.isFinite(high - low))) throw new RangeError(`${id}: no range from ${low} to ${high}`);
  return Float64Array.from({ length: size }, (_, index) => (index === size - 1 ? high : low + (high - low) * index / (size - 1)));
}

/**
 * Runs up to `count` elements from `from` on and returns the next to run, which is `values.length` at the end: the caller
 * may rest, show progress or give up between two calls. Throws where an output is not finite.
 */
export function fillTwoWay(grid: TwoWayGrid, evaluate: (across: number, down: number) => number, from: number, count: number): number {
  const end = Math.min(grid.values.length, from + count);
  for (let index = from; index < end; index += 1) {
    const column = index % grid.across.length;
    const output = evaluate(grid.across[column]!, grid.down[(index - column) / grid.across.length]!);
    if (!Number.isFinite(output)) throw new RangeError(`the output at element ${index} is not a finite number`);
    grid.values[index] = output;
  }
  return end;
}

/** A point at which the output is zero, by a straight line between two neighbours of the grid. */
export interface BreakEven {
  readonly across: number;
  readonly down: number;
}

/** Where the output passes zero along each row of a full grid: the line between what pays and what does not. */
export function breakEvenLine({ across, down, values }: TwoWayGrid): BreakEven[] {
  return [...down].flatMap((y, row) => [...across].slice(1).flatMap((right, index) => {
    const [one, other] = [values[row * across.length + index]!, values[row * across.length + index + 1]!];
    if (one > 0 === other > 0) return [];
    return [{ across: across[index]! + (right - across[index]!) * one / (one - other), down: y }];
  }));
}
