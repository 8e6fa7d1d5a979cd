import type { Inputs } from '../../models/economics/inputs';
import type { OptionInputs } from '../../models/rollout/inputs';
import { Sheet } from './mathjs-equations';
import { linesOnSheet } from './mathjs-lines';
import { rollOutOnSheet } from './mathjs-rollout';

/** The figures that the baseline and the model must agree in. */
export interface BaselineFigures {
  readonly pvCost: number;
  readonly pvBenefit: number;
  readonly netPresentSocialValue: number;
  readonly starts: number;
}

/** What is worked out of an option: all that an appraisal says, or no more than a run of draws does. */
export type SheetFigures = 'all' | 'of a run';

/**
 * One option the way a spreadsheet works it out: a sheet for each team and one that brings them together, every equation an
 * expression that is compiled once and worked out for every month, and plain sums over teams, lines and months between them.
 */
export function appraiseOnSheet(inputs: Inputs, option: OptionInputs, figures: SheetFigures = 'all'): BaselineFigures {
  const sheet = new Sheet();
  sheet.set(beliefs(inputs));
  return linesOnSheet(sheet, inputs, rollOutOnSheet(sheet, inputs, option), figures);
}

/** What every equation of a scenario shares, under the names the equations use. */
function beliefs({ demand, workforce, caseload, pay, effect, people, priceBaseIndex }: Inputs): Record<string, number> {
  return {
    maracRate: demand.maracCasesPer10000AdultWomen, adultWomenShare: demand.adultWomenShare, maracRepeatShare: demand.maracRepeatShare,
    pairsPerPerpetrator: demand.pairsPerPerpetrator, referralShare: demand.referralShare, acceptanceShare: demand.acceptanceShare,
    demandGrowth: demand.demandGrowth, rampMonths: demand.referralRampMonths, lapseShare: demand.waitingLapseShare,
    caseloadPerCaseManager: workforce.caseloadPerCaseManager, step: workforce.fteStep, mobilisationMonths: workforce.mobilisationMonths,
    monthsToHire: workforce.monthsToHire, turnover: workforce.annualTurnoverShare, inductionMonths: workforce.inductionMonths,
    L: caseload.interventionMonths, h: caseload.monthlyEarlyClosure, B: effect.buildMonths, P: effect.persistenceMonths,
    F: effect.fadeMonths, q: effect.earlyClosureEffectShare, c: effect.usualCareCessation, vacancyCoverShare: pay.vacancyCoverShare,
    onCostShare: pay.onCostShare, overheadShare: pay.overheadShare, victims: people.victimsPerPerpetrator, priceBaseIndex,
  };
}
