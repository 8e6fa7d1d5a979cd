import { inYear, optimismBias, presentValue, undiscounted, type Amount } from './amounts';
import { benefitNodes, costNodes, type CostRecord } from './money';
import { amountBasis, computed, yearName, type Subject } from './node';
import type { Explanation } from './types';
import { financialYear } from '../quantities/financial-year';
import type { ResolvedBenefitLine } from '../scenario/resolved';

type Side = 'cost' | 'benefit';

const WORDS: Readonly<Record<Side, string>> = { cost: 'Cost', benefit: 'Cost avoided' };

const costGroups: Readonly<Record<string, (line: CostRecord) => string>> = { prong: ({ prong }) => prong, payer: ({ payer }) => payer };
const benefitGroups: Readonly<Record<string, (line: ResolvedBenefitLine) => string>> = {
  value: ({ value }) => value, category: ({ category }) => category, bearer: ({ bearer }) => bearer, all: () => 'lines',
};

/** The year at the end of a name, counted from year 0; none where the name has no year of the period. */
export function yearIn({ resolved, flow }: Subject, name: string): number[] {
  const first = resolved.period.startYear;
  return Array.from({ length: flow.years }, (_, year) => year).filter((year) => name.split('.').at(-1) === financialYear(first + year));
}

/** Which amount of a line the end of a name asks for: a year, all years undiscounted, optimism bias, else the present value. */
export function amountIn(subject: Subject, name: string): Amount {
  const [year] = yearIn(subject, name);
  if (year !== undefined) return inYear(year);
  return [undiscounted, optimismBias].find(({ part }) => part === name.split('.').at(-1)) ?? presentValue;
}

/** Each line of one side of an option with an amount. */
export function lineNodes(subject: Subject, side: Side, amount: Amount): Explanation[] {
  return side === 'cost' ? costNodes(subject, amount) : benefitNodes(subject, amount);
}

/** Lines put together, such as `costs.prong.disruption.2028-29` or `benefits.all.lines`: their sum. None where no line belongs. */
export function groupNode(subject: Subject, side: Side, name: string): Explanation[] {
  const [field = '', group = ''] = name.split('.');
  const amount = amountIn(subject, name);
  const inputs = side === 'cost'
    ? costNodes(subject, amount, (line) => costGroups[field]?.(line) === group)
    : benefitNodes(subject, amount, (line) => benefitGroups[field]?.(line) === group);
  if (inputs.length === 0) return [];
  return [computed(subject, {
    id: `${side}s.${name}`, label: `${WORDS[side]}, by ${field}: ${group.replaceAll('_', ' ')}`, unit: amount.unit, basis: amountBasis(subject, amount),
    value: inputs.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0),
    equation: `Sum over the ${side} lines below`,
    inputs,
  })];
}

/** All costs or all avoided costs of an option in one year counted from year 0, line by line. */
export function yearNode(subject: Subject, side: Side, year: number): Explanation {
  const { costByYear, benefitByYear } = subject.flow;
  const amount = inYear(year);
  const name = yearName(subject, year);
  return computed(subject, {
    id: `${side}_by_year.${name}`, label: `${WORDS[side]} in ${name}`, unit: amount.unit, basis: amountBasis(subject, amount),
    value: (side === 'cost' ? costByYear : benefitByYear)[year] ?? 0,
    equation: `Sum over ${side} lines of the year, undiscounted`,
    inputs: lineNodes(subject, side, amount),
  });
}
