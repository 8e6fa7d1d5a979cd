import type { MonthPoint } from '../../selectors/month-point';

interface MonthTimeProps {
  readonly at: MonthPoint | null;
  /** What stands where there is no such month. */
  readonly none?: string;
  readonly short?: boolean;
}

/** A month that machines can read too. */
export function MonthTime({ at, none = '–', short = false }: MonthTimeProps) {
  return at === null ? <span>{none}</span> : <time dateTime={at.iso}>{short ? at.short : at.text}</time>;
}
