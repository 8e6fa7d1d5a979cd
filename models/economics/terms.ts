import { priceBenefit } from './benefit-lines';
import { isShareLine, priceDriven, priceRole, priceShare } from './cost-lines';
import { writeDiscountFactors } from './discounting';
import { effectLasts, emptyFeltInYear, writeEffectPerStart, writeEffectSoFar, writeFeltInYear, type FeltSpan } from './effect-felt';
import { costTermsAt, type CostLineInputs, type Denominator, type Inputs, type ScheduleName, type ShareCostLine, type ValueKind } from './inputs';
import { groupLines, poolPrices, type LineGroup } from './line-groups';
import { emptyLinePrice, type LinePrice, type PricedPart } from './line-price';
import { benefitUplift, costUplift } from './optimism-bias';
import { DENOMINATORS, placeOfDriver, placeOfFelt, placeOfPosts } from './volumes';
import { roleLine } from '../quantities/line-id';
import type { EffectByMonth, FactorByYear, MakeSeries } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { RoleTerms } from '../rollout/roles';
import type { SharedTerms } from '../rollout/team-flow';
import type { PostShares } from '../rollout/workforce';

/** What every option of an appraisal shares, worked out once: how cases survive, what a start is worth, prices, discounting. */
export interface Terms {
  /** What every team of the roll-out shares. */
  readonly rollOut: SharedTerms & { readonly sizing: RoleTerms };
  /** Which starts are felt, and for how long. */
  readonly felt: FeltSpan;
  /** θ(k), and its running sum Θ(k). */
  readonly effectPerStart: Readonly<Record<Denominator, EffectByMonth>>;
  readonly effectSoFar: Readonly<Record<Denominator, EffectByMonth>>;
  /** What a start adds to each year: see `writeFeltInYear`. */
  readonly feltInYear: Readonly<Record<Denominator, EffectByMonth>>;
  /** Space for the same over the first months of a year. */
  readonly earlyInYear: EffectByMonth;
  /** The denominators that a benefit line uses; case-months of the other are not worked out. */
  readonly denominators: readonly Denominator[];
  readonly discountFactors: Readonly<Record<ScheduleName, FactorByYear>>;
  /** Roles (`role.<id>`) in their order, then the cost lines in theirs. */
  readonly costs: readonly LinePrice[];
  readonly benefits: readonly LinePrice[];
  /** The same prices added up: costs by whether they are public, benefits by kind of value and schedule. */
  readonly costGroups: readonly LineGroup<boolean>[];
  readonly benefitGroups: readonly LineGroup<ValueKind>[];
}

/** Places of the volumes that a cost line is priced by. A share line has those of the lines it names. */
function volumesOf(line: CostLineInputs, inputs: Inputs): number[] {
  return line.driver === 'share_of_lines' ? line.of.flatMap((id) => volumesOfLine(id, inputs)) : [placeOfDriver(line.driver)];
}

function volumesOfLine(id: string, inputs: Inputs): number[] {
  const role = inputs.roles.findIndex((each) => roleLine(each.id) === id);
  if (role >= 0) return [placeOfPosts(role)];
  const line = inputs.costLines.find((each) => each.id === id);
  if (!line) throw new RangeError(`no cost line ${id}`);
  return volumesOf(line, inputs);
}

/** Places among the cost lines of those that a share line names. */
function namedBy(line: CostLineInputs, { roles, costLines }: Inputs): number[] {
  if (!isShareLine(line)) return [];
  return line.of.map((id) => [...roles.map((role) => roleLine(role.id)), ...costLines.map((each) => each.id)].indexOf(id));
}

/** Space for the terms of `inputs`. */
export function emptyTerms(inputs: Inputs, make: MakeSeries): Terms {
  const years = inputs.period.deliveryYears + inputs.period.tailYears;
  const months = years * MONTHS_PER_YEAR;
  const effects = (length: number): EffectByMonth => make<EffectByMonth>(length);
  const factors = (): FactorByYear => make<FactorByYear>(years);
  const { roles, costLines, benefitLines } = inputs;
  const discountFactors = { standard: factors(), health: factors() };
  const costs = [
    ...roles.map(({ id }, index) => emptyLinePrice(roleLine(id), [placeOfPosts(index)], years, make)),
    ...costLines.map((line) => emptyLinePrice(line.id, volumesOf(line, inputs), years, make, namedBy(line, inputs))),
  ];
  const benefits = benefitLines.map(({ id, denominator }) => emptyLinePrice(id, [placeOfFelt(denominator)], years, make));
  return {
    rollOut: { survival: make<EffectByMonth>(months + 1), shares: { vacancyShare: 0, productiveShare: 0 }, sizing: { fteStep: 0, interventionMonths: 0 } },
    felt: { startsEnd: inputs.period.deliveryYears * MONTHS_PER_YEAR, lasts: 0 },
    effectPerStart: { started: effects(months), completed: effects(months) },
    effectSoFar: { started: effects(months + 1), completed: effects(months + 1) },
    feltInYear: { started: emptyFeltInYear(months, make), completed: emptyFeltInYear(months, make) },
    earlyInYear: emptyFeltInYear(months, make),
    denominators: DENOMINATORS.filter((name) => benefitLines.some(({ denominator }) => denominator === name)),
    discountFactors, costs, benefits,
    costGroups: groupLines(costs.map((line, index) => (
      { line, countsAs: costTermsAt(inputs, index).public, factors: discountFactors.standard })), years, make),
    benefitGroups: groupLines(benefits.map((line, index) => (
      { line, countsAs: benefitLines[index]!.value, factors: discountFactors[benefitLines[index]!.discounting] })), years, make),
  };
}

/** Writes the terms of one run, once those of the roll-out are written. */
export function writeTerms(inputs: Inputs, terms: Terms): void {
  writeEffect(inputs, terms);
  writeDiscountFactors(inputs.discounting.standard, terms.discountFactors.standard);
  writeDiscountFactors(inputs.discounting.health, terms.discountFactors.health);
  priceCosts(inputs, terms.rollOut.shares, terms.costs);
  priceBenefits(inputs, terms.benefits);
  for (let index = 0; index < terms.costGroups.length; index += 1) poolPrices(terms.costGroups[index]!);
  for (let index = 0; index < terms.benefitGroups.length; index += 1) poolPrices(terms.benefitGroups[index]!);
}

function writeEffect({ caseload, effect }: Inputs, terms: Terms): void {
  const { effectPerStart, effectSoFar, feltInYear, denominators } = terms;
  const lasts = Math.min(effectPerStart.started.length, effectLasts(caseload.interventionMonths, effect));
  terms.felt.lasts = lasts;
  writeEffectPerStart(effect, caseload.interventionMonths, terms.rollOut.survival, effectPerStart);
  for (let index = 0; index < denominators.length; index += 1) {
    const denominator = denominators[index]!;
    writeEffectSoFar(effectPerStart[denominator], lasts, effectSoFar[denominator]);
    writeFeltInYear(effectSoFar[denominator], lasts, MONTHS_PER_YEAR, feltInYear[denominator]);
  }
}

/** Posts, then what is driven by volume, then shares of the lines before. */
function priceCosts(inputs: Inputs, shares: PostShares, costs: readonly LinePrice[]): void {
  const { roles, costLines } = inputs;
  for (let index = 0; index < costs.length; index += 1) costs[index]!.uplift = costUplift(costTermsAt(inputs, index).optimismBias);
  for (let index = 0; index < roles.length; index += 1) priceRole(roles[index]!, inputs, shares, costs[index]!.parts[0]!.price);
  for (let index = 0; index < costLines.length; index += 1) {
    const line = costLines[index]!;
    if (!isShareLine(line)) priceDriven(line, inputs, costs[roles.length + index]!.parts[0]!.price);
  }
  for (let index = 0; index < costLines.length; index += 1) {
    const line = costLines[index]!;
    if (isShareLine(line)) priceShareOfLines(line, costs, costs[roles.length + index]!.parts);
  }
}

/** share × Σ of the named lines before their optimism bias: one part for each named line. */
function priceShareOfLines(line: ShareCostLine, costs: readonly LinePrice[], parts: readonly PricedPart[]): void {
  for (let index = 0; index < parts.length; index += 1) {
    const { line: named, price } = parts[index]!;
    priceShare(line, costs[named]!.parts[0]!.price, price);
  }
}

function priceBenefits(inputs: Inputs, benefits: readonly LinePrice[]): void {
  const { benefitLines } = inputs;
  for (let index = 0; index < benefitLines.length; index += 1) {
    const line = benefitLines[index]!;
    const into = benefits[index]!;
    into.uplift = benefitUplift(line.optimismBias, line.netEffect);
    priceBenefit(line, inputs, into.parts[0]!.price);
  }
}
