import { appraise, type Appraisal } from '../../models/appraise';
import type { MoneyInputs } from '../../models/economics/money-inputs';
import { moneyOf, type Money } from '../../models/money/money';
import { inputsOf } from '../../models/scenario/inputs';
import { moneyInputsOf } from '../../models/scenario/money-inputs';
import type { ResolvedScenario } from '../../models/scenario/resolved';
import { projectText } from '../files/node-library';
import { opened } from '../scenario/open-text';

export const sussex = projectText('scenarios/sussex.yaml');

export interface Funded {
  readonly scenario: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly inputs: MoneyInputs;
  readonly of: (option: string) => Money;
}

/** A scenario with more written at its end, appraised. */
export function funded(text: string, more = ''): Funded {
  const scenario = opened(`${text}\n${more}`);
  const appraisal = appraise(inputsOf(scenario));
  const inputs = moneyInputsOf(scenario);
  if (inputs === null) throw new Error('no financial view');
  return { scenario, appraisal, inputs, of: (option) => moneyOf(appraisal, inputs, option) };
}

/** Agreements as a section of a file; what is left out is the whole of 2027-28 to 2031-32, agreed. */
export function funding(...entries: readonly string[]): string {
  const rest = (entry: string): string => [
    ...(entry.includes('first_month') ? [] : ['first_month: 2027-04']), ...(entry.includes('last_month') ? [] : ['last_month: 2032-03']),
    ...(entry.includes('certainty') ? [] : ['certainty: agreed']), ...(entry.includes('funder') ? [] : ['funder: somebody']),
  ].join(', ');
  return entries.length === 0 ? 'funding: []\n' : `funding:\n${entries.map((entry, index) => `  - {id: agreement_${index + 1}, label: Agreement ${index + 1}, ${entry}, ${rest(entry)}}\n`).join('')}`;
}

/** £ → whole pence, to compare to the penny. */
export const pence = (pounds: number): number => Math.round(pounds * 100);
