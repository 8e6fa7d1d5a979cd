import type { AuthorityInputs, DemandInputs } from './inputs';
import { opensIn, type TeamSchedule } from './schedule';
import { ADULT_WOMEN_PER_MARAC_RATE } from '../quantities/rates';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** A year's demand on one delivery team at full adoption, before growth. Four counts that never share a name. */
export interface TeamDemand {
  highRiskCases: number;
  perpetrators: number;
  referred: number;
  accepted: number;
  /** Case-weighted mean of the authorities' travel losses. Share of working time. */
  travelLossShare: number;
}

export function emptyTeamDemand(): TeamDemand {
  return { highRiskCases: 0, perpetrators: 0, referred: 0, accepted: 0, travelLossShare: 0 };
}

/** What high-risk cases are reckoned from where an authority has no count of its own. */
type CaseRates = Pick<DemandInputs, 'adultWomenShare' | 'maracCasesPer10000AdultWomen'>;
type Counts = Omit<AuthorityInputs, 'travelLossShare'>;

/**
 * Adult women of an authority: its own count, else population aged 16 and over × the adult women share. Unit: women.
 * Source: model, section 2.
 */
export function adultWomen(authority: Counts, demand: CaseRates): number {
  if (authority.adultWomen !== null) return authority.adultWomen;
  return authority.population16plus * demand.adultWomenShare;
}

/** The authority's own MARAC count, else adult women × MARAC rate / 10 000. Unit: cases a year. */
export function highRiskCases(authority: Counts, demand: CaseRates): number {
  const { maracCasesPerYear } = authority;
  if (maracCasesPerYear !== null) return maracCasesPerYear;
  return (adultWomen(authority, demand) * demand.maracCasesPer10000AdultWomen) / ADULT_WOMEN_PER_MARAC_RATE;
}

/** New pairs ÷ pairs per perpetrator; a repeat is the same pair within twelve months. Unit: people a year. */
export function perpetrators(cases: number, demand: DemandInputs): number {
  const newPairs = cases * (1 - demand.maracRepeatShare);
  return newPairs / demand.pairsPerPerpetrator;
}

/**
 * Demand of a team: its authorities' cases summed, then referred and accepted; travel loss weighted by cases. The same
 * for every option. Units: cases or people a year; share.
 */
export function measureDemand(authorities: readonly AuthorityInputs[], demand: DemandInputs, into: TeamDemand): void {
  let cases = 0;
  let lost = 0;
  for (let index = 0; index < authorities.length; index += 1) {
    const own = highRiskCases(authorities[index]!, demand);
    cases += own;
    lost += own * authorities[index]!.travelLossShare;
  }
  into.highRiskCases = cases;
  into.travelLossShare = cases > 0 ? lost / cases : 0;
  into.perpetrators = perpetrators(cases, demand);
  into.referred = into.perpetrators * demand.referralShare;
  into.accepted = into.referred * demand.acceptanceShare;
}

/** Share of full demand that reaches a team in month m: min(1, (m − s + 1) / ramp); 1 for an existing service. */
export function adoption(month: number, schedule: TeamSchedule, rampMonths: number): number {
  if (month >= schedule.referralsClose) return 0;
  if (schedule.existing) return 1;
  if (month < schedule.goLive) return 0;
  const monthsLive = month - schedule.goLive + 1;
  return monthsLive >= rampMonths ? 1 : monthsLive / rampMonths;
}

/**
 * arrivals(m) = accepted / 12 × (1 + demand growth)^y(m) × adoption(m). Written from go-live to close, for at other times there
 * are none. Unit: accepted cases a month.
 */
export function writeArrivals({ accepted }: Pick<TeamDemand, 'accepted'>, demand: DemandInputs, schedule: TeamSchedule, into: Float64Array): void {
  const { referralsClose, existing } = schedule;
  const begins = opensIn(schedule);
  const ramped = existing ? 0 : begins + demand.referralRampMonths;
  let monthly = accepted / MONTHS_PER_YEAR;
  let yearEnds = MONTHS_PER_YEAR;
  for (; yearEnds <= begins; yearEnds += MONTHS_PER_YEAR) monthly *= 1 + demand.demandGrowth;
  for (let month = begins; month < referralsClose; month += 1) {
    if (month === yearEnds) {
      monthly *= 1 + demand.demandGrowth;
      yearEnds += MONTHS_PER_YEAR;
    }
    into[month] = month < ramped ? monthly * adoption(month, schedule, demand.referralRampMonths) : monthly;
  }
}
