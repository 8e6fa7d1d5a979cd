import { costTermsAt, type CostTerms, type Inputs } from './inputs';
import type { NominalPrice } from './nominal-price';
import type { Volumes } from './volumes';
import type { CountByMonth } from '../quantities/series';
import { writePence } from '../quantities/pence';
import { yearOf } from '../quantities/time';

/** What one line costs one team, or the force as a whole, by month. Whole pence of the day. */
export interface NominalCost extends Pick<CostTerms, 'prong' | 'payer'> {
  readonly line: string;
  /** Team id; null for what the force has in common. */
  readonly team: string | null;
  /** Authority whose part of its team's cost this is; null for what is not told apart. */
  readonly authority: string | null;
  /** Setting up, as against running. */
  readonly oneOff: boolean;
  readonly byMonth: Float64Array;
}

/** Volumes of one team, or (team null) what the force has beside its teams. */
export interface TeamVolumes {
  readonly team: string | null;
  readonly volumes: Volumes<CountByMonth>;
}

/** Drivers that come once, before a service runs. */
const ONE_OFF: ReadonlySet<string> = new Set(['area_set_up', 'force_set_up', 'area_month_set_up']);

function isOneOff(inputs: Inputs, index: number): boolean {
  const terms = costTermsAt(inputs, index);
  return 'driver' in terms && ONE_OFF.has(terms.driver);
}

/**
 * Every line by team and month, with its optimism bias: volume × price of the day. Rounded so that a line is whole pence in
 * every month and its total, over teams and months together, within half a penny of what it is unrounded.
 */
export function nominalCosts(inputs: Inputs, prices: readonly NominalPrice[], teams: readonly TeamVolumes[]): NominalCost[] {
  return prices.flatMap((price, index) => {
    const { prong, payer } = costTermsAt(inputs, index);
    const oneOff = isOneOff(inputs, index);
    let carried = 0;
    return teams.flatMap(({ team, volumes }) => {
      const pounds = poundsByMonth(price, volumes.all);
      const byMonth = new Float64Array(pounds.length);
      carried = writePence(pounds, carried, byMonth);
      return byMonth.some((pence) => pence !== 0) ? [{ line: price.id, team, authority: null, prong, payer, oneOff, byMonth }] : [];
    });
  });
}

function poundsByMonth({ parts, uplift }: NominalPrice, volumes: readonly CountByMonth[]): Float64Array {
  const pounds = new Float64Array(volumes[0]?.length ?? 0);
  for (const { volume, nominal } of parts) {
    const counts = volumes[volume]!;
    for (let month = 0; month < pounds.length; month += 1) pounds[month]! += counts[month]! * nominal[yearOf(month)]! * uplift;
  }
  return pounds;
}
