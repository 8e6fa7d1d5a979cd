import { mobilises, optionFlow, type TeamFlow } from '../../models/index';
import { financialYearText } from '../format';
import type { Answered } from './answered';
import { monthPoint, type MonthPoint } from './month-point';

/** A stretch of months, the end not included. */
export interface Stretch {
  readonly from: MonthPoint;
  readonly to: MonthPoint;
}

/** One team over time. Null where a stage does not happen. */
export interface TimelineRow {
  readonly team: string;
  readonly label: string;
  /** An existing service that the option closes at month 0. */
  readonly closed: boolean;
  readonly existing: boolean;
  readonly mobilisation: Stretch | null;
  /** Month in which new posts are filled. */
  readonly hire: MonthPoint | null;
  /** For an existing service the month in which it is enlarged. */
  readonly goLive: MonthPoint | null;
  readonly fullCapacity: MonthPoint | null;
  readonly referrals: Stretch | null;
  readonly referralsClose: MonthPoint;
  readonly runOff: Stretch | null;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Months drawn: from month 0 to the end of the last financial year in which anything happens. */
  readonly months: number;
  readonly years: readonly { readonly month: number; readonly label: string }[];
}

/** When each team of an option mobilises, hires, takes referrals and runs off. */
export function timeline({ resolved, appraisal }: Answered, option: string): Timeline {
  const { teams } = optionFlow(appraisal, option);
  const { startYear, deliveryYears } = resolved.period;
  const rows = teams.map((flow) => row(flow, startYear, resolved.teams.find(({ id }) => id === flow.team.id)?.label ?? flow.team.id));
  const last = Math.max(deliveryYears * 12, ...teams.map(({ schedule }) => schedule.runOffEnds));
  const years = Math.ceil(last / 12);
  return {
    rows, months: years * 12,
    years: Array.from({ length: years }, (_, year) => ({ month: year * 12, label: financialYearText(startYear + year) })),
  };
}

function row(flow: TeamFlow, baseYear: number, label: string): TimelineRow {
  const { schedule, choice, team } = flow;
  const at = (month: number): MonthPoint => monthPoint(month, baseYear);
  const stretch = (from: number, to: number): Stretch | null => (to > from ? { from: at(from), to: at(to) } : null);
  const grows = mobilises(flow);
  const opens = schedule.existing ? 0 : schedule.goLive;
  return {
    team: team.id, label, closed: choice === null, existing: schedule.existing,
    mobilisation: grows ? stretch(schedule.mobilisation, schedule.goLive) : null,
    hire: grows ? at(schedule.hire) : null,
    goLive: grows ? at(schedule.goLive) : null,
    fullCapacity: grows ? at(schedule.fullCapacity) : null,
    referrals: stretch(opens, schedule.referralsClose),
    referralsClose: at(schedule.referralsClose),
    runOff: stretch(schedule.referralsClose, schedule.runOffEnds),
  };
}

/** One team's dates as a sentence. */
export function timelineInWords({ rows }: Timeline): string {
  return rows.map(({ label, closed, existing, goLive, fullCapacity, referralsClose, runOff }) => {
    if (closed) return `${label} closes and its cases run off${runOff === null ? '' : ` until ${runOff.to.text}`}.`;
    const opens = goLive === null ? 'goes on at its present size' : `${existing ? 'is enlarged' : 'goes live'} in ${goLive.text}`;
    const full = fullCapacity === null ? '' : `, is at full capacity in ${fullCapacity.text}`;
    return `${label} ${opens}${full} and takes referrals until ${referralsClose.text}.`;
  }).join(' ');
}
