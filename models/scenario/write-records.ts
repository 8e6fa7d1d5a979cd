import type {
  BenefitLineInputs, CostTerms, DiscountStep, EffectInputs, PayInputs, PeopleInputs, PricedAmount, RoleInputs, ShareCostLine,
} from '../economics/inputs';
import { wholeMonths } from '../quantities/rounding';
import type { AuthorityInputs, CaseloadInputs, DemandInputs, NeedInputs, WorkforceInputs } from '../rollout/inputs';
import type { Places } from './binder';

/*
 * One function for each kind of record, which writes its fields by name: nothing is made by a draw, and a number goes from
 * the values of the scenario into its field as it is. Months are whole, rounded half up.
 */

export function writeDemand(into: DemandInputs, at: Places<keyof DemandInputs>, values: Float64Array): void {
  into.maracCasesPer10000AdultWomen = values[at.maracCasesPer10000AdultWomen] ?? NaN;
  into.adultWomenShare = values[at.adultWomenShare] ?? NaN;
  into.maracRepeatShare = values[at.maracRepeatShare] ?? NaN;
  into.pairsPerPerpetrator = values[at.pairsPerPerpetrator] ?? NaN;
  into.referralShare = values[at.referralShare] ?? NaN;
  into.acceptanceShare = values[at.acceptanceShare] ?? NaN;
  into.demandGrowth = values[at.demandGrowth] ?? NaN;
  into.waitingLapseShare = values[at.waitingLapseShare] ?? NaN;
  into.referralRampMonths = wholeMonths(values[at.referralRampMonths] ?? NaN);
}

export function writeWorkforce(into: WorkforceInputs, at: Places<keyof WorkforceInputs>, values: Float64Array): void {
  into.caseloadPerCaseManager = values[at.caseloadPerCaseManager] ?? NaN;
  into.fteStep = values[at.fteStep] ?? NaN;
  into.annualTurnoverShare = values[at.annualTurnoverShare] ?? NaN;
  into.mobilisationMonths = wholeMonths(values[at.mobilisationMonths] ?? NaN);
  into.monthsToHire = wholeMonths(values[at.monthsToHire] ?? NaN);
  into.inductionMonths = wholeMonths(values[at.inductionMonths] ?? NaN);
}

export function writeCaseload(into: CaseloadInputs, at: Places<keyof CaseloadInputs>, values: Float64Array): void {
  into.monthlyEarlyClosure = values[at.monthlyEarlyClosure] ?? NaN;
  into.interventionMonths = wholeMonths(values[at.interventionMonths] ?? NaN);
}

export function writePay(into: PayInputs, at: Places<keyof PayInputs>, values: Float64Array): void {
  into.vacancyCoverShare = values[at.vacancyCoverShare] ?? NaN;
  into.onCostShare = values[at.onCostShare] ?? NaN;
  into.overheadShare = values[at.overheadShare] ?? NaN;
  into.realPayGrowth = values[at.realPayGrowth] ?? NaN;
}

export function writeEffect(into: EffectInputs, at: Places<keyof EffectInputs>, values: Float64Array): void {
  into.earlyClosureEffectShare = values[at.earlyClosureEffectShare] ?? NaN;
  into.usualCareCessation = values[at.usualCareCessation] ?? NaN;
  into.buildMonths = wholeMonths(values[at.buildMonths] ?? NaN);
  into.persistenceMonths = wholeMonths(values[at.persistenceMonths] ?? NaN);
  into.fadeMonths = wholeMonths(values[at.fadeMonths] ?? NaN);
}

export function writePeople(into: PeopleInputs, at: Places<keyof PeopleInputs>, values: Float64Array): void {
  into.victimsPerPerpetrator = values[at.victimsPerPerpetrator] ?? NaN;
  into.childrenPerPerpetrator = values[at.childrenPerPerpetrator] ?? NaN;
}

export function writeNeed(into: NeedInputs, at: Places<keyof NeedInputs>, values: Float64Array): void {
  into.idvaReferralsPerPost = values[at.idvaReferralsPerPost] ?? NaN;
  into.maracCasesPerAdministrator = values[at.maracCasesPerAdministrator] ?? NaN;
}

export function writeAuthority(into: AuthorityInputs, at: Places<'population16plus' | 'travelLossShare'>, values: Float64Array): void {
  into.population16plus = values[at.population16plus] ?? NaN;
  into.travelLossShare = values[at.travelLossShare] ?? NaN;
}

export function writeAdultWomen(into: AuthorityInputs, at: Places<'adultWomen'>, values: Float64Array): void {
  into.adultWomen = values[at.adultWomen] ?? NaN;
}

export function writeMaracCases(into: AuthorityInputs, at: Places<'maracCasesPerYear'>, values: Float64Array): void {
  into.maracCasesPerYear = values[at.maracCasesPerYear] ?? NaN;
}

export function writePriced(into: PricedAmount, at: Places<'amount'>, values: Float64Array): void {
  into.amount = values[at.amount] ?? NaN;
}

export function writeStep(into: DiscountStep, at: Places<'rate'>, values: Float64Array): void {
  into.rate = values[at.rate] ?? NaN;
}

export function writeSizing(into: RoleInputs, at: Places<'ratio' | 'startsPerPost'>, values: Float64Array): void {
  into.ratio = values[at.ratio] ?? NaN;
  into.startsPerPost = values[at.startsPerPost] ?? NaN;
}

export function writeCostTerms(into: CostTerms, at: Places<'realGrowth' | 'optimismBias'>, values: Float64Array): void {
  into.realGrowth = values[at.realGrowth] ?? NaN;
  into.optimismBias = values[at.optimismBias] ?? NaN;
}

export function writeShare(into: ShareCostLine, at: Places<'share'>, values: Float64Array): void {
  into.share = values[at.share] ?? NaN;
}

/** Net effect: size × (1 − deadweight), deadweight being nothing where the size is net already. */
export function writeBenefitLine(
  into: BenefitLineInputs,
  at: Places<'severity' | 'displacementShare' | 'realGrowth' | 'cashableShare' | 'optimismBias' | 'cashableLagMonths' | 'size' | 'deadweight'>,
  values: Float64Array,
): void {
  into.severity = values[at.severity] ?? NaN;
  into.displacementShare = values[at.displacementShare] ?? NaN;
  into.realGrowth = values[at.realGrowth] ?? NaN;
  into.cashableShare = values[at.cashableShare] ?? NaN;
  into.optimismBias = values[at.optimismBias] ?? NaN;
  into.cashableLagMonths = wholeMonths(values[at.cashableLagMonths] ?? NaN);
  into.netEffect = (values[at.size] ?? NaN) * (1 - (values[at.deadweight] ?? NaN));
}
