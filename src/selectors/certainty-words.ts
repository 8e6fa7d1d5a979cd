import { oddsOf, type Certainty, type CertaintyOutput, type Chance, type Convergence, type ResolvedScenario } from '../../models/index';
import { countText, percentText, poundsText } from '../format';
import { optionLabel, type Look } from './answered';

export const outputWords: Readonly<Record<CertaintyOutput, string>> = {
  npsv: 'Net present social value', pv_cost: 'Cost', pv_benefit: 'Benefit', net_public_cost: 'Net public cost', peak_year_cost: 'Cost of the dearest year',
};

/** The same where the dearest year is that of the whole option. */
export const thresholdWords: Readonly<Record<CertaintyOutput, string>> = { ...outputWords, peak_year_cost: 'Dearest year, whole option' };

export function isOutput(value: string): value is CertaintyOutput {
  return value in outputWords;
}

/** What a pound of each output is. */
export function outputBasis(resolved: ResolvedScenario, output: CertaintyOutput): string {
  const worth = output === 'peak_year_cost' ? '£ a year, undiscounted' : `£ present value at ${resolved.period.baseYear}`;
  return `${worth}, ${resolved.priceBaseYear} prices`;
}

/** “about 7 in 10 of 8,192 runs”. */
export function oddsText(chance: Chance): string {
  const odds = oddsOf(chance);
  const runs = `${countText(chance.draws)} runs`;
  switch (odds.kind) {
    case 'never': return `none of ${runs}`;
    case 'always': return `all of ${runs}`;
    default: return `${odds.kind} ${odds.times} in ${odds.of} of ${runs}`;
  }
}

/** “about 4 in 10 of 8,192 runs (39 %)”. */
export function chanceWords(chance: Chance): string {
  return `${oddsText(chance)} (${percentText(chance.share)})`;
}

export function againstText(resolved: ResolvedScenario, { option, baseline }: Pick<Look, 'option' | 'baseline'>): string {
  return `${optionLabel(resolved, option)} against ${optionLabel(resolved, baseline)}`;
}

/** “In about 7 in 10 of 8,192 runs benefits exceed costs.” */
export function chanceSentence({ chance }: Certainty): string {
  return `In ${oddsText(chance)} benefits exceed costs.`;
}

/** The chance as a line under the value it is the chance of. */
export interface ChanceLine {
  /** What it is the chance of; where the value is whole, against what. */
  readonly words: string;
  /** “about 7 in 10”. */
  readonly odds: string;
  /** The rest of the sentence, for whoever asks or listens. */
  readonly rest: string;
}

export function chanceLine({ chance }: Certainty, resolved: ResolvedScenario, { basis, baseline }: Pick<Look, 'basis' | 'baseline'>): ChanceLine {
  const odds = oddsOf(chance);
  return {
    words: basis === 'whole' ? `Chance of more than ${optionLabel(resolved, baseline)}` : 'Chance above £0',
    odds: 'times' in odds ? `${odds.kind} ${odds.times} in ${odds.of}` : odds.kind,
    rest: `in ${countText(chance.draws)} runs benefits exceed costs against ${optionLabel(resolved, baseline)}`,
  };
}

/** Where nine in ten runs lie. */
export function spreadSentence({ spread: { p5, median, p95 } }: Certainty, output: CertaintyOutput): string {
  const money = (value: number): string => poundsText(value, { signed: output !== 'peak_year_cost' });
  return `${outputWords[output]}: nine runs in ten lie between ${money(p5)} and ${money(p95)}; half lie below ${money(median)}.`;
}

/** The average of the runs beside the answer at central values, which need not be the same. */
export function meanSentence({ spread: { mean } }: Certainty, central: number, output: CertaintyOutput): string {
  const money = (value: number): string => poundsText(value, { signed: output !== 'peak_year_cost' });
  return `The runs average ${money(mean)}; with every input at its central value it is ${money(central)}. The two part where ranges reach `
    + 'further to one side than to the other, and because posts are held while demand and caseloads vary.';
}

/** A difference of shares: percentage points. */
function pointsText(share: number): string {
  return percentText(share).replace(/\s*%$/, ' percentage points');
}

/** Whether the run has been long enough, and what makes that so. */
export function convergenceSentence(convergence: Convergence | null): string {
  if (convergence === null) return 'The run is too short to tell how far its figures can be trusted: take at least 128 draws, in a multiple of 8.';
  const { chance, mean, verdict } = convergence;
  const error = `Another run of this length would move the chance by about ${pointsText(chance.standardError)} and the mean by about ${poundsText(mean.standardError)}.`;
  return verdict === 'enough'
    ? `Enough runs. ${error}`
    : `Run more: ${countText(convergence.drawsAdvised)} draws should settle it. ${error}`;
}
