import { writeFeltByYear, writeFeltInYear } from './effect-felt';
import type { BenefitLineInputs, Denominator, Inputs } from './inputs';
import type { OptionFlow } from './option-flow';
import type { LinePrice } from './line-price';
import type { Terms } from './terms';
import type { CountByYear, FactorByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** Case-months felt by year, and of these the ones in the first `monthsBeforeTurn` months of each year. */
export interface FeltForCash {
  readonly whole: CountByYear;
  readonly early: CountByYear;
}

/** Months of each year whose cash comes as many whole years later as the lag holds; that of the others comes a year after. */
export function monthsBeforeTurn(lagMonths: number): number {
  return MONTHS_PER_YEAR - (lagMonths % MONTHS_PER_YEAR);
}

/**
 * PV of cash_i(m) = fiscal_i(m − lag) × cashable share, on the line's own schedule; cash that would fall after the
 * last month is not counted. Unit: £ at year 0.
 */
export function presentValueOfCash(
  { cashableLagMonths, cashableShare }: BenefitLineInputs, { parts, uplift }: LinePrice, { whole, early }: FeltForCash, factors: FactorByYear,
): number {
  const price = parts[0]!.price;
  const yearsLater = Math.floor(cashableLagMonths / MONTHS_PER_YEAR);
  let present = 0;
  for (let year = 0; year + yearsLater < price.length; year += 1) {
    const due = year + yearsLater;
    const late = due + 1 < price.length ? (whole[year]! - early[year]!) * factors[due + 1]! : 0;
    present += (early[year]! * factors[due]! + late) * price[year]!;
  }
  return present * uplift * cashableShare;
}

/** Case-months felt in the first `months` months of each year. */
function writeFeltEarly({ effectSoFar, earlyInYear, felt }: Terms, denominator: Denominator, months: number, flow: OptionFlow): void {
  writeFeltInYear(effectSoFar[denominator], felt.lasts, months, earlyInYear);
  writeFeltByYear(flow.starts, earlyInYear, felt, flow.feltEarly);
}

/** Σ over the fiscal lines of the present value of their cash. Unit: £ at year 0. */
export function presentValueOfAllCash(inputs: Inputs, terms: Terms, flow: OptionFlow): number {
  const { benefitLines } = inputs;
  let [measured, months]: [Denominator | null, number] = [null, 0];
  let sum = 0;
  for (let index = 0; index < benefitLines.length; index += 1) {
    const line = benefitLines[index]!;
    if (line.value !== 'fiscal') continue;
    const whole = flow.volumes.felt[line.denominator];
    const turn = monthsBeforeTurn(line.cashableLagMonths);
    // Lines mostly share their lag, so what is felt before the turn is worked out again only where it differs.
    if (turn < MONTHS_PER_YEAR && (turn !== months || line.denominator !== measured)) {
      [measured, months] = [line.denominator, turn];
      writeFeltEarly(terms, measured, turn, flow);
    }
    const felt = { whole, early: turn < MONTHS_PER_YEAR ? flow.feltEarly : whole };
    sum += presentValueOfCash(line, terms.benefits[index]!, felt, terms.discountFactors[line.discounting]);
  }
  return sum;
}
