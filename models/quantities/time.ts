export const MONTHS_PER_YEAR = 12;

/** y(m) = floor(m / 12), the year of month m counted from year 0. */
export function yearOf(month: number): number {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/**
 * Adds `each` for every month from `from` up to, not with, `to` to the element of `into` that holds it; an element holds
 * `monthsEach` months, 1 in a series by month and 12 in one by year.
 */
export function addMonths(from: number, to: number, each: number, into: Float64Array, monthsEach: number): void {
  let element = Math.floor(from / monthsEach);
  for (let month = from; month < to; element += 1) {
    const next = Math.min(to, (element + 1) * monthsEach);
    into[element]! += (next - month) * each;
    month = next;
  }
}

/** What stays the same over stretches of months: `values[i]` from month `from[i]` up to, not with, `from[i + 1]`. */
export interface Stretches {
  count: number;
  /** One element more than there are stretches: the end of the last. */
  readonly from: Int32Array;
  readonly values: Float64Array;
}

/** Adds stretches, which begin in month 0, or the first of them, to the years they are in. */
export function addStretchesToYears({ count: all, from }: Stretches, values: Float64Array, into: Float64Array, count = all): void {
  let year = 0;
  let yearEnds = MONTHS_PER_YEAR;
  let month = 0;
  for (let index = 0; index < count; index += 1) {
    const end = from[index + 1]!;
    const value = values[index]!;
    for (; end >= yearEnds; yearEnds += MONTHS_PER_YEAR, year += 1) {
      into[year]! += (yearEnds - month) * value;
      month = yearEnds;
    }
    if (month < end) into[year]! += (end - month) * value;
    month = end;
  }
}

/** Adds stretches, which begin in month 0, to finer ones among whose beginnings are all of theirs and that end no sooner. */
export function addStretchesToFiner({ count, from }: Stretches, values: Float64Array, finer: Pick<Stretches, 'from'>, into: Float64Array): void {
  const begins = finer.from;
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const value = values[index]!;
    const end = from[index + 1]!;
    for (; begins[at]! < end; at += 1) into[at]! += value;
  }
}

/** Adds stretches, or the first of them, to the months they cover. */
export function addStretchesToMonths({ count: all, from }: Stretches, values: Float64Array, into: Float64Array, count = all): void {
  for (let index = 0; index < count; index += 1) {
    const value = values[index]!;
    const end = from[index + 1]!;
    for (let month = from[index]!; month < end; month += 1) into[month]! += value;
  }
}

/** Adds the first `length` months of a series to the years they are in. */
export function addToYears(byMonth: Float64Array, length: number, into: Float64Array): void {
  for (let begin = 0, year = 0; begin < length; begin += MONTHS_PER_YEAR, year += 1) {
    const end = Math.min(length, begin + MONTHS_PER_YEAR);
    // Two sums side by side, because each addition has to wait for the one before it.
    let even = 0;
    let odd = 0;
    for (let month = begin; month < end; month += 2) {
      even += byMonth[month]!;
      if (month + 1 < end) odd += byMonth[month + 1]!;
    }
    into[year]! += even + odd;
  }
}

/** Adds the first `length` months of a series to another. */
export function addToMonths(byMonth: Float64Array, length: number, into: Float64Array): void {
  for (let month = 0; month < length; month += 1) into[month]! += byMonth[month]!;
}
