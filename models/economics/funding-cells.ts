import { isInForce, type Agreement } from './agreement';
import type { NominalCost } from './nominal-cost';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** What one line costs one team in a stretch of months of one year in which the same agreements run. Whole pence. */
export interface CostCell {
  /** Place of the cost. */
  readonly cost: number;
  /** First month of the stretch. */
  readonly month: number;
  readonly pence: number;
  /** Places of the agreements that may pay for it, in their order. */
  readonly payable: readonly number[];
}

/** Whether the ring-fence of an agreement lets it pay a cost; a fence of teams or areas leaves out what the force has in common. */
export function mayPay({ ringFence: { prongs, teams, authorities, payers } }: Agreement, { prong, team, authority, payer }: NominalCost): boolean {
  return (prongs?.includes(prong) ?? true) && (payers?.includes(payer) ?? true)
    && (teams === null || (team !== null && teams.includes(team)))
    && (authorities === null || (authority !== null && authorities.includes(authority)));
}

/** First months of the stretches of a year over which the same agreements run. */
function stretchesOf(year: number, agreements: readonly Agreement[]): readonly number[] {
  const start = year * MONTHS_PER_YEAR;
  const turns = agreements.flatMap(({ first, last }) => [first, last + 1])
    .filter((month) => month > start && month < start + MONTHS_PER_YEAR);
  return [...new Set([start, ...turns])].sort((one, other) => one - other);
}

/** Every cost of a year, cut where an agreement begins or ends. */
export function cellsOf(year: number, costs: readonly NominalCost[], agreements: readonly Agreement[]): CostCell[] {
  const starts = stretchesOf(year, agreements);
  const end = (year + 1) * MONTHS_PER_YEAR;
  return costs.flatMap((cost, index) => starts.flatMap((month, place): CostCell[] => {
    let pence = 0;
    for (let each = month; each < (starts[place + 1] ?? end); each += 1) pence += cost.byMonth[each]!;
    if (pence === 0) return [];
    const payable = agreements.flatMap((agreement, at) => (isInForce(agreement, month) && mayPay(agreement, cost) ? [at] : []));
    return [{ cost: index, month, pence, payable }];
  }));
}
