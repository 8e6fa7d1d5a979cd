import { inYear } from './amounts';
import { benefitNodes, costNodes } from './money';
import { amountBasis, computed, yearName, type Subject } from './node';
import type { Explanation } from './types';

type Side = 'cost' | 'benefit';

const WORDS: Readonly<Record<Side, string>> = { cost: 'Cost', benefit: 'Cost avoided' };

/** One line in one year of an option, for every line: `cost.role.idva.2028-29`. */
export function linesInYear(subject: Subject, side: Side, year: number): Explanation[] {
  return side === 'cost' ? costNodes(subject, inYear(year)) : benefitNodes(subject, inYear(year));
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
    inputs: linesInYear(subject, side, year),
  });
}
