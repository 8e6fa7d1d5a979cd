import type { DiscountStep, Inputs } from '../../models/economics/inputs';
import type { BaselineFigures, SheetFigures } from './mathjs-baseline';
import type { Sheet } from './mathjs-equations';
import type { RollOutColumns } from './mathjs-rollout';

interface LineColumn {
  readonly months: number[];
  presentValue: number;
  undiscounted: number;
}

const add = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export function linesOnSheet(sheet: Sheet, inputs: Inputs, rollOut: RollOutColumns, figures: SheetFigures): BaselineFigures {
  const standard = factorsOnSheet(sheet, inputs.discounting.standard, rollOut.years.length / 12);
  const health = factorsOnSheet(sheet, inputs.discounting.health, rollOut.years.length / 12);
  const costs = costsOnSheet(sheet, inputs, rollOut);
  const benefits = benefitsOnSheet(sheet, inputs, rollOut);
  costs.forEach((line) => { closeOnSheet(sheet, line, standard); });
  benefits.forEach((line, index) => { closeOnSheet(sheet, line, inputs.benefitLines[index]!.discounting === 'health' ? health : standard); });
  const costValue = add(costs.map((line) => line.presentValue));
  const benefitValue = add(benefits.map((line) => line.presentValue));
  const started = add(rollOut.teams.map(({ volumes }) => add(volumes.start)));
  sheet.set({ costValue, benefitValue, started, undiscounted: add(costs.map((line) => line.undiscounted)) });
  const netPresentSocialValue = sheet.work('netValue');
  if (figures === 'all') detailOnSheet(sheet, inputs, { standard, health }, { costs, benefits });
  return { pvCost: costValue, pvBenefit: benefitValue, netPresentSocialValue, starts: started };
}

/** What only a reader of one appraisal asks. */
function detailOnSheet(
  sheet: Sheet, inputs: Inputs, { standard, health }: Record<'standard' | 'health', number[]>,
  { costs, benefits }: Record<'costs' | 'benefits', LineColumn[]>,
): void {
  const terms = [...inputs.roles, ...inputs.costLines];
  sheet.put('annuity', add(standard.slice(0, inputs.period.deliveryYears)));
  sheet.work('equivalentAnnualCost');
  sheet.work('ratio');
  sheet.work('perStart');
  for (const each of [inputs.people.victimsPerPerpetrator, inputs.people.childrenPerPerpetrator]) {
    sheet.put('each', each);
    sheet.work('people');
  }
  biasOnSheet(sheet, costs, benefits, inputs, terms);
  cashOnSheet(sheet, inputs, benefits, { standard, health });
}

function factorsOnSheet(sheet: Sheet, schedule: readonly DiscountStep[], years: number): number[] {
  const factors = [1];
  for (let year = 1; year < years; year += 1) {
    const step = schedule.findLast(({ fromYear }) => fromYear <= year);
    sheet.set({ rate: step?.rate ?? 0, factorBefore: factors[year - 1]! });
    factors.push(sheet.work('discountFactor'));
  }
  return factors;
}

/** A line by month: worked out on the sheet of each team, or of the force alone, and added up. */
function columnOnSheet(
  sheet: Sheet, equation: 'postCost' | 'drivenCost' | 'benefit', years: readonly number[],
  { cell, volumes }: { readonly cell: string; readonly volumes: readonly (readonly number[])[] },
): LineColumn {
  const months = years.map(() => 0);
  for (const volume of volumes) {
    years.forEach((year, month) => {
      sheet.put('year', year);
      sheet.put(cell, volume[month]!);
      months[month]! += sheet.work(equation);
    });
  }
  return { months, presentValue: 0, undiscounted: 0 };
}

function costsOnSheet(sheet: Sheet, inputs: Inputs, { posts, teams, force, years }: RollOutColumns): LineColumn[] {
  const { roles, costLines, pay } = inputs;
  const price = (amount: { amount: number; priceIndex: number }, bias: number, growth: number): void => {
    sheet.set({ ...amount, bias, growth });
    sheet.put('price', sheet.work('atPriceBase'));
  };
  const columns = new Map<string, { column: LineColumn; bias: number }>();
  sheet.work('vacancyShare');
  roles.forEach((role, index) => {
    price(role.salary, role.optimismBias, pay.realPayGrowth);
    columns.set(`role.${role.id}`, { column: columnOnSheet(sheet, 'postCost', years, { cell: 'posts', volumes: [posts[index]!] }), bias: role.optimismBias });
  });
  for (const line of costLines) {
    if (line.driver === 'share_of_lines') continue;
    price(line.unitCost, line.optimismBias, line.realGrowth);
    const { driver } = line;
    const volumes = driver === 'force_set_up' || driver === 'force_month' ? [force[driver]] : teams.map((team) => team.volumes[driver]);
    columns.set(line.id, { column: columnOnSheet(sheet, 'drivenCost', years, { cell: 'volume', volumes }), bias: line.optimismBias });
  }
  for (const line of costLines) {
    if (line.driver !== 'share_of_lines') continue;
    sheet.set({ share: line.share, bias: line.optimismBias });
    const sums = years.map(() => 0);
    for (const { column, bias } of line.of.map((id) => columns.get(id)!)) {
      sheet.put('namedBias', bias);
      column.months.forEach((named, month) => {
        sheet.put('named', named);
        sums[month]! += sheet.work('shareCost');
      });
    }
    columns.set(line.id, { column: { months: sums, presentValue: 0, undiscounted: 0 }, bias: line.optimismBias });
  }
  return [...roles.map(({ id }) => `role.${id}`), ...costLines.map(({ id }) => id)].map((id) => columns.get(id)!.column);
}

function benefitsOnSheet(sheet: Sheet, inputs: Inputs, { teams, years }: RollOutColumns): LineColumn[] {
  return inputs.benefitLines.map((line) => {
    sheet.set({ ...line.annualCostPerVictim });
    sheet.set({
      price: sheet.work('atPriceBase'), severity: line.severity, effect: line.netEffect, displacement: line.displacementShare,
      bias: line.optimismBias, growth: line.realGrowth,
    });
    return columnOnSheet(sheet, 'benefit', years, { cell: 'caseMonths', volumes: teams.map(({ feltCaseMonths }) => feltCaseMonths[line.denominator]) });
  });
}

function closeOnSheet(sheet: Sheet, line: LineColumn, factors: readonly number[]): void {
  factors.forEach((factor, year) => {
    const amount = line.months.slice(12 * year, 12 * year + 12).reduce((all, value) => all + value, 0);
    sheet.set({ amount, factor });
    line.presentValue += sheet.work('present');
    line.undiscounted += amount;
  });
}

function biasOnSheet(
  sheet: Sheet, costs: readonly LineColumn[], benefits: readonly LineColumn[], inputs: Inputs, terms: readonly { optimismBias: number }[],
): void {
  costs.forEach(({ presentValue, undiscounted }, index) => {
    sheet.set({ presentValue, undiscounted, bias: terms[index]!.optimismBias });
    sheet.work('partOfCost');
    sheet.work('costWithoutBias');
  });
  benefits.forEach(({ presentValue }, index) => {
    const { optimismBias, netEffect } = inputs.benefitLines[index]!;
    sheet.set({ presentValue, bias: optimismBias, effect: netEffect });
    sheet.work('partOfBenefit');
  });
}

function cashOnSheet(sheet: Sheet, { benefitLines }: Inputs, benefits: readonly LineColumn[], factors: Record<'standard' | 'health', number[]>): number {
  let cash = 0;
  benefitLines.forEach((line, index) => {
    if (line.value !== 'fiscal') return;
    sheet.put('cashableShare', line.cashableShare);
    const { months } = benefits[index]!;
    for (let month = 0; month + line.cashableLagMonths < months.length; month += 1) {
      const factor = factors[line.discounting][Math.floor((month + line.cashableLagMonths) / 12)]!;
      sheet.set({ amount: months[month]!, factor });
      cash += sheet.work('cash');
    }
  });
  return cash;
}
