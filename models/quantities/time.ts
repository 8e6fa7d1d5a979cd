export const MONTHS_PER_YEAR = 12;

/** y(m) = floor(m / 12), the year of month m counted from year 0. */
export function yearOf(month: number): number {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/** Σ over the months of each year. `into` holds one element a year. */
export function sumByYear(byMonth: Float64Array, into: Float64Array): void {
  for (let year = 0; year < into.length; year += 1) {
    let sum = 0;
    const end = (year + 1) * MONTHS_PER_YEAR;
    for (let month = year * MONTHS_PER_YEAR; month < end; month += 1) sum += byMonth[month]!;
    into[year] = sum;
  }
}
