import type { Counting, PoundKind, WhoPays } from '../../models/index';
import { agencyName, amountOf, sideOf, sumOf, type LedgerView } from './ledger-tables';
import type { Amount } from './line-table';

/** One agency at one end of the picture. */
export interface FlowEnd {
  readonly id: string;
  /** Its name in lines short enough to stand beside the picture. */
  readonly lines: readonly string[];
  readonly label: string;
  readonly amount: Amount;
  /** What it puts in as one part; what it gains by kind of pound. Only what is above nought. */
  readonly parts: readonly { readonly kind: PoundKind | 'cost'; readonly amount: Amount }[];
}

/** Money and time in on the left, gains on the right. */
export interface FlowPicture {
  readonly pays: readonly FlowEnd[];
  readonly gains: readonly FlowEnd[];
  readonly paid: Amount;
  readonly gained: Amount;
  /** Agencies whose gain is below nought, which no band can show. */
  readonly below: readonly string[];
}

const charactersALine = 16;

/** Words on lines of at most so many characters. */
export function linesOf(words: string): readonly string[] {
  return words.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > charactersALine) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const kindsOf = (counting: Counting): readonly PoundKind[] => (counting === 'all' ? ['cashable', 'capacity', 'social'] : ['cashable']);

/** Who puts in and who gains, over all years, for a picture of bands as thick as their pounds. */
export function flowPicture(who: WhoPays, { counting, worth }: LedgerView): FlowPicture {
  const end = (agency: WhoPays['agencies'][number], side: 'pays' | 'gains', parts: FlowEnd['parts']): FlowEnd => ({
    id: agency.id, label: agencyName(agency), lines: linesOf(agencyName(agency)), amount: amountOf(sumOf(sideOf(agency, side, counting), worth)),
    parts: parts.filter(({ amount }) => amount.value > 0),
  });
  const pays = who.agencies.map((agency) => end(agency, 'pays', [{ kind: 'cost', amount: amountOf(sumOf(agency.pays, worth)) }]));
  const gains = who.agencies.map((agency) => (
    end(agency, 'gains', kindsOf(counting).map((kind) => ({ kind, amount: amountOf(sumOf(agency[kind], worth)) })))));
  return {
    pays: pays.filter(({ parts }) => parts.length > 0), gains: gains.filter(({ parts }) => parts.length > 0),
    paid: amountOf(sumOf(who.whole.pays, worth)), gained: amountOf(sumOf(sideOf(who.whole, 'gains', counting), worth)),
    below: gains.filter(({ amount }) => amount.value < 0).map(({ label }) => label),
  };
}

/** What the picture shows, for those who cannot see it. */
export function flowInWords({ pays, gains, paid, gained }: FlowPicture): string {
  const each = (ends: readonly FlowEnd[]): string => ends.map(({ label, amount }) => `${label} ${amount.text}`).join(', ');
  return `Put in: ${paid.text} in all; ${each(pays)}. Gained: ${gained.text} in all; ${each(gains)}.`;
}
