import { monthsBeforeTurn } from './cashable';
import { emptyFeltInYear, feltSpan, writeFeltByYear, writeFeltInYear } from './effect-felt';
import { costTermsAt, type BenefitLineInputs, type Denominator, type Inputs } from './inputs';
import type { OptionFlow } from './option-flow';
import type { Terms } from './terms';
import { WHOLE_TOLERANCE } from '../quantities/rounding';
import { emptySeries, total, type CountByYear, type RealByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/**
 * What a gained pound is: money that leaves a budget, staff time and places that are freed, or value that is in nobody's
 * budget (harm that does not happen, and output).
 */
export type PoundKind = 'cashable' | 'capacity' | 'social';

/** What of a line falls on one agency. The shares of a line add up to 1. */
export interface AgencyPart {
  readonly agency: string;
  readonly share: number;
}

/** On whom the pounds of a line fall whose payer or bearer is `party`. */
export type PartsOf = (line: string, party: string) => readonly AgencyPart[];

/** One line's pounds of one kind for one agency. £ real, undiscounted; and £ at year 0, each by the year it falls in. */
export interface LedgerEntry {
  readonly line: string;
  readonly agency: string;
  readonly kind: PoundKind | 'cost';
  readonly byYear: readonly number[];
  readonly presentByYear: readonly number[];
}

/** Every pound of an option on the agency that pays or gains it. */
export interface Ledger {
  readonly years: number;
  readonly entries: readonly LedgerEntry[];
  /** Cash that would come after the last year of the period and is in no entry. £ real, undiscounted. */
  readonly lateCash: number;
}

/** What an appraised option is read from. */
export interface Appraised {
  readonly inputs: Inputs;
  readonly terms: Terms;
}

/** Case-months felt in the first `months` months of each year. */
type EarlyOf = (denominator: Denominator, months: number) => CountByYear;

/** The same for every line that asks for the same months: lines mostly share their lag. */
function earlyOf({ inputs, terms }: Appraised, flow: OptionFlow): EarlyOf {
  const known = new Map<string, CountByYear>();
  return (denominator, months) => {
    const key = `${denominator} ${months}`;
    const felt = known.get(key) ?? emptySeries<CountByYear>(flow.years);
    if (!known.has(key)) {
      const span = feltSpan(inputs, flow.months);
      const inYear = emptyFeltInYear(flow.months);
      writeFeltInYear(terms.effectSoFar[denominator], span.lasts, months, inYear);
      writeFeltByYear(flow.starts, inYear, span, felt);
    }
    known.set(key, felt);
    return felt;
  };
}

/**
 * Cash of a fiscal line in the year it comes: Σ over months of fiscal(m − lag) × cashable share. What would come after
 * the last year is left out. Unit: £ real a year.
 */
function cashByYear({ inputs, terms }: Appraised, flow: OptionFlow, index: number, earlyOf: EarlyOf): RealByYear {
  const line = inputs.benefitLines[index]!;
  const { parts, uplift } = terms.benefits[index]!;
  const early = earlyOf(line.denominator, monthsBeforeTurn(line.cashableLagMonths));
  const cash = emptySeries<RealByYear>(flow.years);
  const later = Math.floor(line.cashableLagMonths / MONTHS_PER_YEAR);
  const whole = flow.volumes.felt[line.denominator];
  for (let year = 0; year + later < flow.years; year += 1) {
    const pound = parts[0]!.price[year]! * uplift * line.cashableShare;
    cash[year + later]! += early[year]! * pound;
    if (year + later + 1 < flow.years) cash[year + later + 1]! += (whole[year]! - early[year]!) * pound;
  }
  return cash;
}

/** Pounds of one line and kind, by the year they fall in, with the discount factors of its schedule. */
interface Pounds {
  readonly line: string;
  readonly party: string;
  readonly kind: LedgerEntry['kind'];
  readonly byYear: Float64Array;
  readonly factors: Float64Array;
}

function costPounds({ inputs, terms }: Appraised, flow: OptionFlow): Pounds[] {
  return flow.costs.map(({ id, byYear }, index) => (
    { line: id, party: costTermsAt(inputs, index).payer, kind: 'cost', byYear, factors: terms.discountFactors.standard }));
}

/** A fiscal line is cash when it comes and capacity released for the rest; every other line is social. */
function gainPounds(appraised: Appraised, flow: OptionFlow): Pounds[] {
  const { inputs: { benefitLines }, terms: { discountFactors } } = appraised;
  const early = earlyOf(appraised, flow);
  return benefitLines.flatMap(({ id: line, bearer: party, value, discounting, cashableShare }, index): Pounds[] => {
    const { byYear } = flow.benefits[index]!;
    const factors = discountFactors[discounting];
    if (value !== 'fiscal') return [{ line, party, kind: 'social', byYear, factors }];
    return [
      { line, party, kind: 'cashable', byYear: cashByYear(appraised, flow, index, early), factors },
      { line, party, kind: 'capacity', byYear: byYear.map((pounds) => pounds * (1 - cashableShare)), factors },
    ];
  });
}

/** Σ fiscal × cashable share over all months, less the cash that comes within the period. Unit: £ real. */
function cashAfterPeriod(benefitLines: readonly BenefitLineInputs[], flow: OptionFlow, gains: readonly Pounds[]): number {
  const due = benefitLines.reduce((sum, { value, cashableShare }, index) => (
    value === 'fiscal' ? sum + flow.benefits[index]!.undiscounted * cashableShare : sum), 0);
  return due - gains.reduce((sum, { kind, byYear }) => (kind === 'cashable' ? sum + total(byYear) : sum), 0);
}

/**
 * The ledger of an option: each line's pounds × the share of each agency. Costs are those of the year; a cashable pound
 * stands in the year its cash comes, any other in the year it arises. Σ entries = the option's costs, and its benefits less
 * `lateCash`. Units: £ real and £ at year 0. Throws where the shares of a line do not add up to 1.
 */
export function ledgerOf(appraised: Appraised, flow: OptionFlow, partsOf: PartsOf): Ledger {
  const gains = gainPounds(appraised, flow);
  const entries = [...costPounds(appraised, flow), ...gains].flatMap((pounds) => split(pounds, partsOf));
  return { years: flow.years, entries, lateCash: cashAfterPeriod(appraised.inputs.benefitLines, flow, gains) };
}

function split({ line, party, kind, byYear, factors }: Pounds, partsOf: PartsOf): LedgerEntry[] {
  const parts = partsOf(line, party);
  const sum = parts.reduce((so, { share }) => so + share, 0);
  if (Math.abs(sum - 1) > WHOLE_TOLERANCE) throw new RangeError(`the parts of ${line} add up to ${sum}`);
  return parts.map(({ agency, share }) => ({
    line, agency, kind,
    byYear: Array.from(byYear, (pounds) => pounds * share),
    presentByYear: Array.from(byYear, (pounds, year) => pounds * share * factors[year]!),
  }));
}
