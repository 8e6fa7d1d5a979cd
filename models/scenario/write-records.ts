import type {
  BenefitLineInputs, CostTerms, DiscountStep, EffectInputs, PayInputs, PeopleInputs, PricedAmount, RoleInputs, ShareCostLine,
} from '../economics/inputs';
import { wholeMonths } from '../quantities/rounding';
import { at as read } from '../quantities/series';
import type { AuthorityInputs, CaseloadInputs, DemandInputs, NeedInputs, WorkforceInputs } from '../rollout/inputs';
import type { Places } from './binder';

/*
 * One function for each kind of record, which writes its fields by name: nothing is made by a draw, and a number goes from
 * the values of the scenario into its field as it is. Months are whole, rounded half up.
 */

export function writeDemand(into: DemandInputs, at: Places<keyof DemandInputs>, values: Float64Array): void {
  into.maracCasesPer10000AdultWomen = read(values, at.maracCasesPer10000AdultWomen);
  into.adultWomenShare = read(values, at.adultWomenShare);
  into.maracRepeatShare = read(values, at.maracRepeatShare);
  into.pairsPerPerpetrator = read(values, at.pairsPerPerpetrator);
  into.referralShare = read(values, at.referralShare);
  into.acceptanceShare = read(values, at.acceptanceShare);
  into.demandGrowth = read(values, at.demandGrowth);
  into.waitingLapseShare = read(values, at.waitingLapseShare);
  into.referralRampMonths = wholeMonths(read(values, at.referralRampMonths));
}

export function writeWorkforce(into: WorkforceInputs, at: Places<keyof WorkforceInputs>, values: Float64Array): void {
  into.caseloadPerCaseManager = read(values, at.caseloadPerCaseManager);
  into.fteStep = read(values, at.fteStep);
  into.annualTurnoverShare = read(values, at.annualTurnoverShare);
  into.mobilisationMonths = wholeMonths(read(values, at.mobilisationMonths));
  into.monthsToHire = wholeMonths(read(values, at.monthsToHire));
  into.inductionMonths = wholeMonths(read(values, at.inductionMonths));
}

export function writeCaseload(into: CaseloadInputs, at: Places<keyof CaseloadInputs>, values: Float64Array): void {
  into.monthlyEarlyClosure = read(values, at.monthlyEarlyClosure);
  into.interventionMonths = wholeMonths(read(values, at.interventionMonths));
}

export function writePay(into: PayInputs, at: Places<keyof PayInputs>, values: Float64Array): void {
  into.vacancyCoverShare = read(values, at.vacancyCoverShare);
  into.onCostShare = read(values, at.onCostShare);
  into.overheadShare = read(values, at.overheadShare);
  into.realPayGrowth = read(values, at.realPayGrowth);
}

export function writeEffect(into: EffectInputs, at: Places<keyof EffectInputs>, values: Float64Array): void {
  into.earlyClosureEffectShare = read(values, at.earlyClosureEffectShare);
  into.usualCareCessation = read(values, at.usualCareCessation);
  into.buildMonths = wholeMonths(read(values, at.buildMonths));
  into.persistenceMonths = wholeMonths(read(values, at.persistenceMonths));
  into.fadeMonths = wholeMonths(read(values, at.fadeMonths));
}

export function writePeople(into: PeopleInputs, at: Places<keyof PeopleInputs>, values: Float64Array): void {
  into.victimsPerPerpetrator = read(values, at.victimsPerPerpetrator);
  into.childrenPerPerpetrator = read(values, at.childrenPerPerpetrator);
}

export function writeNeed(into: NeedInputs, at: Places<keyof NeedInputs>, values: Float64Array): void {
  into.idvaReferralsPerPost = read(values, at.idvaReferralsPerPost);
  into.maracCasesPerAdministrator = read(values, at.maracCasesPerAdministrator);
}

export function writeAuthority(into: AuthorityInputs, at: Places<'population16plus' | 'travelLossShare'>, values: Float64Array): void {
  into.population16plus = read(values, at.population16plus);
  into.travelLossShare = read(values, at.travelLossShare);
}

export function writeAdultWomen(into: AuthorityInputs, at: Places<'adultWomen'>, values: Float64Array): void {
  into.adultWomen = read(values, at.adultWomen);
}

export function writeMaracCases(into: AuthorityInputs, at: Places<'maracCasesPerYear'>, values: Float64Array): void {
  into.maracCasesPerYear = read(values, at.maracCasesPerYear);
}

export function writePriced(into: PricedAmount, at: Places<'amount'>, values: Float64Array): void {
  into.amount = read(values, at.amount);
}

export function writeStep(into: DiscountStep, at: Places<'rate'>, values: Float64Array): void {
  into.rate = read(values, at.rate);
}

export function writeSizing(into: RoleInputs, at: Places<'ratio' | 'startsPerPost'>, values: Float64Array): void {
  into.ratio = read(values, at.ratio);
  into.startsPerPost = read(values, at.startsPerPost);
}

export function writeCostTerms(into: CostTerms, at: Places<'realGrowth' | 'optimismBias'>, values: Float64Array): void {
  into.realGrowth = read(values, at.realGrowth);
  into.optimismBias = read(values, at.optimismBias);
}

export function writeShare(into: ShareCostLine, at: Places<'share'>, values: Float64Array): void {
  into.share = read(values, at.share);
}

/** Net effect: size × (1 − deadweight), deadweight being nothing where the size is net already. */
export function writeBenefitLine(
  into: BenefitLineInputs,
  at: Places<'severity' | 'displacementShare' | 'realGrowth' | 'cashableShare' | 'optimismBias' | 'cashableLagMonths' | 'size' | 'deadweight'>,
  values: Float64Array,
): void {
  into.severity = read(values, at.severity);
  into.displacementShare = read(values, at.displacementShare);
  into.realGrowth = read(values, at.realGrowth);
  into.cashableShare = read(values, at.cashableShare);
  into.optimismBias = read(values, at.optimismBias);
  into.cashableLagMonths = wholeMonths(read(values, at.cashableLagMonths));
  into.netEffect = read(values, at.size) * (1 - read(values, at.deadweight));
}
