import type { LedgerEntry } from './ledger';
import { PENNY } from '../quantities/rounding';

/** Pounds by year, undiscounted (£ real) and at year 0, with their sums. */
export interface Pounds {
  readonly byYear: readonly number[];
  readonly presentByYear: readonly number[];
  readonly undiscounted: number;
  readonly presentValue: number;
}

/** What an agency pays and gains. `gains` is cashable + capacity released + social. £ positive, save in the two nets. */
export interface Account {
  readonly pays: Pounds;
  readonly cashable: Pounds;
  readonly capacity: Pounds;
  readonly social: Pounds;
  readonly gains: Pounds;
  /** Gains less what it pays: of every pound, and of cash alone. */
  readonly net: Pounds;
  readonly netCash: Pounds;
  /** Gained for each pound paid, at year 0; null where nothing is paid. */
  readonly perPound: number | null;
  readonly cashPerPound: number | null;
}

const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);

function poundsOf(byYear: readonly number[], presentByYear: readonly number[]): Pounds {
  return { byYear, presentByYear, undiscounted: sum(byYear), presentValue: sum(presentByYear) };
}

/** Σ over entries, year by year. */
function added(entries: readonly LedgerEntry[], years: number): Pounds {
  const column = (of: (entry: LedgerEntry) => readonly number[]): number[] => (
    Array.from({ length: years }, (_, year) => sum(entries.map((entry) => of(entry)[year]!))));
  return poundsOf(column(({ byYear }) => byYear), column(({ presentByYear }) => presentByYear));
}

/** One − other, year by year. */
function less(one: Pounds, other: Pounds): Pounds {
  return poundsOf(
    one.byYear.map((value, year) => value - other.byYear[year]!),
    one.presentByYear.map((value, year) => value - other.presentByYear[year]!),
  );
}

/** Gained for each pound paid: PV gains / PV costs; null where no more than a penny is paid. Pure number. */
function perPound(gains: Pounds, pays: Pounds): number | null {
  return pays.presentValue > PENNY ? gains.presentValue / pays.presentValue : null;
}

/** The account of some entries of a ledger: those of one agency, of one line, or all of them. */
export function accountOf(entries: readonly LedgerEntry[], years: number): Account {
  const of = (kind: LedgerEntry['kind']): Pounds => added(entries.filter((entry) => entry.kind === kind), years);
  const pays = of('cost');
  const cashable = of('cashable');
  const gains = added(entries.filter(({ kind }) => kind !== 'cost'), years);
  return {
    pays, cashable, capacity: of('capacity'), social: of('social'), gains,
    net: less(gains, pays), netCash: less(cashable, pays),
    perPound: perPound(gains, pays), cashPerPound: perPound(cashable, pays),
  };
}
