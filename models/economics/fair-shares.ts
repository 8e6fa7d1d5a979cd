import { fill, type Vessel } from './water-filling';

/** Somebody who may be asked to pay. £ real a year, undiscounted; a gain may be negative. */
export interface Partner {
  readonly id: string;
  readonly gainByYear: readonly number[];
  /** What falls on it today. */
  readonly paysByYear: readonly number[];
  /** The most it can pay in a year; null for no limit. */
  readonly mostAYear: number | null;
}

/** In proportion to gain; break-even for each by the end of year `by` (counted from year 0); or in proportion up to limits. */
export type ShareRule = { readonly kind: 'in_proportion' } | { readonly kind: 'break_even'; readonly by: number } | { readonly kind: 'capped' };

/** What one partner would pay, and where that leaves it. £ real, undiscounted. */
export interface Contribution {
  readonly id: string;
  readonly byYear: readonly number[];
  readonly pays: number;
  readonly gains: number;
  /** Gains less what it would pay, over the whole period; negative where it still loses. */
  readonly net: number;
  /** The same up to the end of the year that the rule names; the whole period where it names none. */
  readonly netByThen: number;
}

/** A proposal. In every year the contributions and the gap add up to the cost. */
export interface Proposal {
  readonly contributions: readonly Contribution[];
  /** All costs, and what all partners gain: where that is less, no sharing leaves everybody better off. £ real. */
  readonly cost: number;
  readonly gains: number;
  /** Cost that no limit leaves room for. £ real a year. */
  readonly gapByYear: readonly number[];
  readonly gap: number;
  /** Of a break-even rule: what is left with those who pay today, because all gains by then are less than all costs. */
  readonly unmet: number;
}

/** A proposal, or why the rule gives none. */
export type FairShares =
  | { readonly isDefined: true; readonly proposal: Proposal }
  | { readonly isDefined: false; readonly why: 'nobody gains' | 'no cost' };

const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);
const upTo = (values: readonly number[], year: number): number => sum(values.slice(0, year + 1));

/** Weight of a partner in what it gains over the whole period: nothing where it loses. */
const weightOf = ({ gainByYear }: Partner): number => Math.max(0, sum(gainByYear));

/**
 * Contributions by partner and year that add up to the cost of every year, or fall short by the gap that is named.
 * In proportion: cost × own gain / all gains. Capped: the same, filled up to each limit year by year. Break-even: today's
 * payers keep what their own gains by then cover, the others take the rest in proportion to what they gain beyond it.
 * Unit: £ real a year.
 */
export function fairShares(costByYear: readonly number[], partners: readonly Partner[], rule: ShareRule): FairShares {
  if (sum(costByYear) <= 0) return { isDefined: false, why: 'no cost' };
  if (partners.every((partner) => weightOf(partner) === 0)) return { isDefined: false, why: 'nobody gains' };
  if (rule.kind === 'break_even') return breakEven(costByYear, partners, rule.by);
  const years = costByYear.map((cost) => fill(cost, partners.map((partner): Vessel => (
    { weight: weightOf(partner), room: rule.kind === 'capped' ? partner.mostAYear : null }))));
  const byPartner = partners.map((_, index) => years.map(({ taken }) => taken[index]!));
  return propose(partners, byPartner, { gapByYear: years.map(({ left }) => left), by: costByYear.length - 1, unmet: 0 });
}

/** t = min(today, gain by then); the rest by room, gain − t; what no room holds goes back to today's payers. Shares t / Σ t hold in all years. */
function breakEven(costByYear: readonly number[], partners: readonly Partner[], by: number): FairShares {
  const cost = upTo(costByYear, by);
  if (cost <= 0) return { isDefined: false, why: 'no cost' };
  const gains = partners.map(({ gainByYear }) => Math.max(0, upTo(gainByYear, by)));
  const stated = partners.map(({ paysByYear }) => upTo(paysByYear, by));
  // Nobody keeps more than the cost that there is to share.
  const today = stated.map((pays) => pays * Math.min(1, cost / Math.max(cost, sum(stated))));
  const kept = gains.map((gain, index) => Math.min(gain, today[index]!));
  const rooms = gains.map((gain, index) => gain - kept[index]!);
  const moved = fill(cost - sum(kept), rooms.map((room) => ({ weight: room, room })));
  const payers = sum(today) > 0 ? today : gains;
  if (moved.left > 0 && sum(payers) === 0) return { isDefined: false, why: 'nobody gains' };
  const returned = fill(moved.left, payers.map((weight) => ({ weight, room: null })));
  const shares = kept.map((own, index) => (own + moved.taken[index]! + returned.taken[index]!) / cost);
  const byPartner = shares.map((share) => costByYear.map((year) => year * share));
  return propose(partners, byPartner, { gapByYear: costByYear.map(() => 0), by, unmet: moved.left });
}

interface Rest {
  readonly gapByYear: readonly number[];
  readonly by: number;
  readonly unmet: number;
}

function propose(partners: readonly Partner[], byPartner: readonly (readonly number[])[], { gapByYear, by, unmet }: Rest): FairShares {
  const contributions = partners.map(({ id, gainByYear }, index): Contribution => {
    const byYear = byPartner[index]!;
    const pays = sum(byYear);
    const gains = sum(gainByYear);
    return { id, byYear, pays, gains, net: gains - pays, netByThen: upTo(gainByYear, by) - upTo(byYear, by) };
  });
  const gap = sum(gapByYear);
  const cost = sum(contributions.map(({ pays }) => pays)) + gap;
  return { isDefined: true, proposal: { contributions, cost, gains: sum(contributions.map(({ gains }) => gains)), gapByYear, gap, unmet } };
}

/** Those who would pay more than they gain by more than fifty pence, the largest loss first. */
export function losers({ contributions }: Proposal): readonly Contribution[] {
  return contributions.filter(({ net }) => Math.round(net) < 0).sort((one, other) => one.net - other.net);
}
