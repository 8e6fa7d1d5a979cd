export const MONTHS_PER_YEAR = 12;

/** y(m) = floor(m / 12), the year of month m counted from year 0. */
export function yearOf(month: number): number {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/** Σ over the months of each year up to month `end`, from which on every month is zero. `into` has one element a year. */
export function sumByYear(byMonth: Float64Array, into: Float64Array, end = byMonth.length): void {
  into.fill(0);
  const years = Math.ceil(end / MONTHS_PER_YEAR);
  for (let year = 0; year < years; year += 1) {
    let sum = 0;
    const last = (year + 1) * MONTHS_PER_YEAR;
    for (let month = year * MONTHS_PER_YEAR; month < last; month += 1) sum += byMonth[month]!;
    into[year] = sum;
  }
}
