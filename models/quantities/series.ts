/**
 * Money's meaning is in its type. Each brand is a plain Float64Array at run time; the compiler keeps them apart,
 * so that nominal money cannot be discounted and a price is not taken for money.
 */
declare const meaning: unique symbol;
type Meant<Name extends string> = Float64Array & { readonly [meaning]: Name };

/** Counts of people, cases or posts by month. */
export type CountByMonth = Meant<'count by month'>;
/** The same summed over the months of each financial year. */
export type CountByYear = Meant<'count by year'>;
/** £ real a unit of volume, by financial year. */
export type PriceByYear = Meant<'price by year'>;
/** £ real at the price base year, by month. */
export type RealByMonth = Meant<'real by month'>;
/** £ real at the price base year, by financial year. */
export type RealByYear = Meant<'real by year'>;
/** £ of the day, by financial year. It never enters the net present social value. */
export type NominalByYear = Meant<'nominal by year'>;
/** Discount factors or other pure numbers by financial year. */
export type FactorByYear = Meant<'factor by year'>;
/** Share of the full effect felt k months after a start. */
export type EffectByMonth = Meant<'effect by month since start'>;

type AnySeries =
  | CountByMonth | CountByYear | PriceByYear | RealByMonth | RealByYear | NominalByYear | FactorByYear | EffectByMonth;

/** A series of `length` zeros with the meaning the caller names. */
export function emptySeries<Series extends AnySeries>(length: number): Series {
  return new Float64Array(length) as Series;
}

/** Makes a series of `length` zeros. */
export type MakeSeries = <Series extends AnySeries>(length: number) => Series;

/** Elements of a block: large enough to be seldom filled, small enough to be cheap to clear. */
const BLOCK = 4_096;

/**
 * Series cut from shared blocks of memory, because a buffer for each would cost more than a run of the model. A block
 * lives while one of the series cut from it does.
 */
export function seriesMaker(): MakeSeries {
  let block = new Float64Array(0);
  let used = 0;
  return <Series extends AnySeries>(length: number): Series => {
    if (used + length > block.length) {
      block = new Float64Array(Math.max(BLOCK, length));
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used) as Series;
  };
}

/** `length` whole numbers in a piece of such memory, for places and months. */
export function wholeNumbers(length: number, make: MakeSeries): Int32Array {
  const { buffer, byteOffset } = make<CountByMonth>(Math.ceil((length * Int32Array.BYTES_PER_ELEMENT) / Float64Array.BYTES_PER_ELEMENT));
  return new Int32Array(buffer, byteOffset, length);
}

/** Reads one element; an index outside the series is a broken invariant, so it throws. */
export function at(series: Float64Array, index: number): number {
  const value = series[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a series of ${series.length}`);
  return value;
}

/** Σ of a series, or of its first `length` elements where the rest is zero. Units: those of the series. */
export function total(series: Float64Array, length = series.length): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += series[index]!;
  return sum;
}
