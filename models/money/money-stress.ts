import { planRollOut, runModel, spaceFor } from '../appraise';
import { moneyFigures, type MoneyFigures } from './money-figures';
import { inputsOf } from '../scenario/inputs';
import { moneyInputsOf } from '../scenario/money-inputs';
import type { ResolvedScenario } from '../scenario/resolved';
import { valuesWith } from '../scenario/values';

/** One attack on the money of an option. £ of the day: with the attack, and the change it makes. */
export interface MoneyAttack {
  readonly kind: 'agreement_never_comes' | 'only_agreed_money_comes' | 'belief_at_its_worst';
  /** Agreement or parameter; null where the attack is on all. */
  readonly id: string | null;
  readonly figures: MoneyFigures;
  readonly gapChange: number;
  readonly costChange: number;
}

/**
 * What the gap would be if an agreement that is counted never came, if nothing came but what is agreed, and if each belief of
 * the financial view stood at the upper end of its range: worst first. Posts are held. Null without a financial view.
 */
export function moneyStress(scenario: ResolvedScenario, optionId: string): MoneyAttack[] | null {
  const central = moneyInputsOf(scenario);
  if (central === null) return null;
  const all = inputsOf(scenario);
  const inputs = { ...all, options: all.options.filter(({ id }) => id === optionId) };
  const space = spaceFor(inputs, planRollOut(inputs));
  runModel(inputs, space);
  const [flow] = space.options;
  if (!flow) throw new RangeError(`no option ${optionId}`);
  const under = (money: typeof central) => moneyFigures({ inputs, terms: space.terms }, money, flow);
  const before = under(central);
  const attack = (kind: MoneyAttack['kind'], id: string | null, money: typeof central): MoneyAttack => {
    const figures = under(money);
    return { kind, id, figures, gapChange: figures.gap - before.gap, costChange: figures.cost - before.cost };
  };
  const beliefs = [...scenario.parameters.values()].flatMap(({ id, kind, range }) => {
    if (kind !== 'belief' || range === null || !id.startsWith('finance_')) return [];
    const money = moneyInputsOf(scenario, valuesWith(scenario, new Map([[id, range.high]])));
    return money === null ? [] : [attack('belief_at_its_worst', id, money)];
  });
  const without = (agreement: string): typeof central => ({ ...central, agreements: central.agreements.filter(({ id }) => id !== agreement) });
  return [
    ...central.agreements.map(({ id }) => attack('agreement_never_comes', id, without(id))),
    ...(central.counts === 'agreed' ? [] : [attack('only_agreed_money_comes', null, { ...central, counts: 'agreed' })]),
    ...beliefs,
  ].sort((one, other) => other.gapChange - one.gapChange);
}
