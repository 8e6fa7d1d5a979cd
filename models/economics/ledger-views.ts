import type { FunderLineRow, LineRow } from './financial-view';
import type { AgencyPart, Ledger, LedgerEntry } from './ledger';

/** Who pays for which line in pounds of the day. */
export interface Paid {
  readonly lines: readonly LineRow[];
  readonly funders: readonly FunderLineRow[];
}

function scaled(entry: LedgerEntry, agency: string, by: (year: number) => number): LedgerEntry {
  return {
    ...entry, agency, byYear: entry.byYear.map((pounds, year) => pounds * by(year)), presentByYear: entry.presentByYear.map((pounds, year) => pounds * by(year)),
  };
}

/**
 * The ledger after agreements have paid: of each line's cost in a year a funder bears what it pays of it in pounds of the day ÷
 * what it costs in pounds of the day, and those who bore it the rest. The cost of every line and year stays what it is. Units: £
 * real and £ at year 0. `partsOf` says on which agencies the money of a funder falls; its shares add up to 1.
 */
export function afterAgreements(ledger: Ledger, { lines, funders }: Paid, partsOf: (funder: string) => readonly AgencyPart[]): Ledger {
  const cost = new Map(lines.map(({ line, byYear }) => [line, byYear]));
  const shareOf = ({ line, byYear }: FunderLineRow) => (year: number): number => {
    const all = cost.get(line)?.[year] ?? 0;
    return all > 0 ? byYear[year]! / all : 0;
  };
  const entries = ledger.entries.flatMap((entry) => {
    if (entry.kind !== 'cost') return [entry];
    const paying = funders.flatMap((row) => (row.line === entry.line && row.funder !== null ? [{ parts: partsOf(row.funder), share: shareOf(row) }] : []));
    const left = (year: number): number => paying.reduce((rest, { share }) => rest - share(year), 1);
    return [scaled(entry, entry.agency, left), ...paying.flatMap(({ parts, share }) => parts.map((part) => scaled(entry, part.agency, (year) => share(year) * part.share)))];
  });
  return { ...ledger, entries: together(entries) };
}

/** Entries of one line, agency and kind as one. */
function together(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const all = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = [entry.line, entry.agency, entry.kind].join(' ');
    const held = all.get(key);
    all.set(key, held === undefined ? entry : {
      ...held, byYear: held.byYear.map((pounds, year) => pounds + entry.byYear[year]!), presentByYear: held.presentByYear.map((pounds, year) => pounds + entry.presentByYear[year]!),
    });
  }
  return [...all.values()];
}

/** One ledger less another of the same years, entry by entry: what an option changes against its baseline. */
export function ledgerLess(own: Ledger, other: Ledger): Ledger {
  return {
    years: own.years, lateCash: own.lateCash - other.lateCash,
    entries: together([...own.entries, ...other.entries.map((entry) => scaled(entry, entry.agency, () => -1))]),
  };
}
