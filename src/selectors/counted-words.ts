import type { MoneyInputs } from '../../models/index';
import { listed } from './ledger-tables';

const surestFirst = ['agreed', 'bid', 'hoped_for'] as const;
const unsure = [['bid', 'bids'], ['hoped_for', 'hopes']] as const;

/** Whether an agreement is sure enough to count. */
export function counts({ certainty }: MoneyInputs['agreements'][number], { counts: least }: MoneyInputs): boolean {
  return surestFirst.indexOf(certainty) <= surestFirst.indexOf(least);
}

/** “, counting bids and hopes” where a figure of an option rests on money that is not agreed; nothing where it does not. */
export function countingInWords(inputs: MoneyInputs, option: string): string {
  const counted = inputs.agreements.filter((agreement) => counts(agreement, inputs) && agreement.options?.includes(option) !== false);
  const words = unsure.flatMap(([certainty, word]) => (counted.some((agreement) => agreement.certainty === certainty) ? [word] : []));
  return words.length === 0 ? '' : `, counting ${listed(words)}`;
}
