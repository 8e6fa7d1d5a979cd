import type { Appraisal } from '../appraise';
import { moneyOf } from './money';
import { nextCliff } from './next-cliff';
import type { Funded } from '../report/money-document';
import { moneyInputsOf } from '../scenario/money-inputs';
import type { ResolvedScenario } from '../scenario/resolved';

/**
 * Who pays for each option, by its id. Null where the scenario states no agreement or lacks figures of finance: there is
 * then no money to tell of. Throws where an id names no option.
 */
export function fundedOptions(resolved: ResolvedScenario, appraisal: Appraisal): ((option: string) => Funded) | null {
  const inputs = resolved.funding.length === 0 ? null : moneyInputsOf(resolved);
  if (inputs === null) return null;
  return (option) => ({ counts: inputs.counts, money: moneyOf(appraisal, inputs, option), nextCliff: nextCliff(appraisal, inputs, option) });
}
