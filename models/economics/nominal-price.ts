import { costTermsAt, type Inputs } from './inputs';
import type { LinePrice, PricedPart } from './line-price';
import type { MoneyInputs } from './money-inputs';
import { nationalInsuranceFactor } from './pay-path';
import { DENOMINATORS, DRIVERS } from './volumes';

/** One volume of a line, with what its price is made of. £ a unit of volume, by year, before optimism bias. */
export interface NominalPart {
  /** Place of the volume in `Volumes.all`. */
  readonly volume: number;
  /** As in the appraisal. */
  readonly real: readonly number[];
  /** Without real growth of pay, which awards take the place of. */
  readonly level: readonly number[];
  /** Level × general inflation. */
  readonly inflated: readonly number[];
  /** Of pay: level × pay awards. Otherwise as inflated. */
  readonly awarded: readonly number[];
  /** With employer National Insurance of the day. */
  readonly insured: readonly number[];
  /** With tax that is not recovered: the price of the day. */
  readonly nominal: readonly number[];
}

/** The price of a cost line in pounds of the day. */
export interface NominalPrice {
  readonly id: string;
  readonly parts: readonly NominalPart[];
  /** 1 + optimism bias. */
  readonly uplift: number;
}

/** The role whose posts a volume counts; null for a volume that is no posts. */
function roleOf(volume: number): number | null {
  const place = volume - DRIVERS.length - DENOMINATORS.length;
  return place >= 0 ? place : null;
}

/**
 * nominal = real × D(year) / D(price base) (model, section 7); pay follows its awards in place of real pay growth, and so
 * does the part of a share line that rests on pay. Units: £ of the day a unit of volume.
 */
export function nominalPrices(inputs: Inputs, costs: readonly LinePrice[], money: MoneyInputs): NominalPrice[] {
  return costs.map(({ id, parts, uplift }, index) => {
    const { irrecoverableShare, rate } = money.valueAddedTax;
    const tax = costTermsAt(inputs, index).provider ? 1 + irrecoverableShare * rate : 1;
    return { id, uplift, parts: parts.map((part) => nominalPart(part, inputs, money, tax)) };
  });
}

function nominalPart({ volume, price }: PricedPart, inputs: Inputs, money: MoneyInputs, tax: number): NominalPart {
  const role = roleOf(volume);
  const real = [...price];
  const level = role === null ? real : real.map((each, year) => each / (1 + inputs.pay.realPayGrowth) ** year);
  const inflated = level.map((each, year) => each * money.prices[year]!);
  const awarded = role === null ? inflated : level.map((each, year) => each * money.pay[year]!);
  const terms = { pay: inputs.pay, priceBaseIndex: inputs.priceBaseIndex, awards: money.pay };
  const insured = role === null ? awarded
    : awarded.map((each, year) => each * nationalInsuranceFactor(inputs.roles[role]!, terms, money.nationalInsurance, year));
  return { volume, real, level, inflated, awarded, insured, nominal: insured.map((each) => each * tax) };
}
