import { MONEY_OUTPUTS, type MoneyAttack, type MoneyCertainty, type MoneyOutput, type ResolvedScenario } from '../../models/index';
import { poundsText } from '../format';
import type { TwinCell, TwinTable } from './certainty-tables';
import { chanceWords } from './certainty-words';

export const moneyWords: Readonly<Record<MoneyOutput, string>> = {
  cost: 'Cost of all years', peakYearCost: 'Cost of the dearest year', gap: 'Gap of all years', largestGap: 'Largest gap of a year', surplus: 'Money left over',
};

const pounds = (value: number): TwinCell => ({ value, text: poundsText(value) });
const change = (value: number): TwinCell => ({ value, text: poundsText(value, { signed: true }) });

/** “In about 3 in 10 of 1,024 runs (31 %) the agreements that count pay for all of it.” */
export function paidSentence({ paid }: MoneyCertainty): string {
  return `In ${chanceWords(paid)} the agreements that count pay for all of it.`;
}

export function moneySpreadTable({ spreads }: MoneyCertainty): TwinTable {
  return {
    caption: 'Money over the runs', columns: ['Of the option itself', '1 run in 20 is below', 'Half below', 'Mean', '1 run in 20 is above'],
    rows: MONEY_OUTPUTS.map((output) => {
      const { p5, median, mean, p95 } = spreads[output];
      return { id: output, heading: moneyWords[output], cells: [p5, median, mean, p95].map(pounds) };
    }),
  };
}

function attackWords({ kind, id }: MoneyAttack, { funding, parameters }: ResolvedScenario): string {
  switch (kind) {
    case 'agreement_never_comes': return `“${funding.find((agreement) => agreement.id === id)?.label ?? id ?? ''}” never comes`;
    case 'only_agreed_money_comes': return 'Only agreed money comes';
    case 'belief_at_its_worst': return `${parameters.get(id ?? '')?.label ?? id ?? ''} at the upper end of its range`;
  }
}

/** Attacks on the money, the widest gap first. */
export function moneyAttackTable(attacks: readonly MoneyAttack[], resolved: ResolvedScenario): TwinTable {
  return {
    caption: 'Attacks on the money', columns: ['If', 'Gap of all years', 'Change', 'Largest gap of a year'],
    rows: attacks.map((attack) => ({
      id: `${attack.kind} ${attack.id ?? ''}`, heading: attackWords(attack, resolved),
      cells: [pounds(attack.figures.gap), change(attack.gapChange), pounds(attack.figures.largestGap)],
    })),
  };
}
