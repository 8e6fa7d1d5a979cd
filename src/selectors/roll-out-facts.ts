import { teamLimits } from '../../models/index';
import { percentText } from '../format';
import type { Answered } from './answered';
import { cellsOf, type FigureCell } from './figure-cells';
import { monthPoint, type MonthPoint } from './month-point';
import { recruitmentPlan } from './recruitment-rows';

/** Whether the roll-out of an option can work, in a few facts. */
export interface RollOutFacts {
  /** Month in which the last team reaches full strength, and which that is; null where no new posts come. */
  readonly fullCapacity: { readonly at: MonthPoint; readonly last: readonly string[] } | null;
  /** Months in which a team holds more cases than its places, by team; empty where the cap always holds. */
  readonly overCap: readonly { readonly label: string; readonly months: number }[];
  readonly peakUse: { readonly value: number; readonly text: string };
  readonly unmet: FigureCell;
  readonly waiting: FigureCell;
  readonly newPosts: { readonly value: number; readonly text: string };
}

/** The facts of one option. Unmet demand is accepted people who lapse while they wait. */
export function rollOutFacts(answered: Answered, option: string): RollOutFacts {
  const { resolved, appraisal } = answered;
  const limits = teamLimits(appraisal, option, []).map((team) => (
    { ...team, label: resolved.teams.find(({ id }) => id === team.team)?.label ?? team.team }
  ));
  const months = limits.flatMap(({ fullCapacity }) => (fullCapacity === null ? [] : [fullCapacity]));
  const latest = Math.max(...months);
  const peak = Math.max(0, ...limits.map(({ peakUse }) => peakUse));
  const cell = cellsOf(answered, option, null);
  return {
    fullCapacity: months.length === 0 ? null : {
      at: monthPoint(latest, resolved.period.startYear),
      last: limits.filter(({ fullCapacity }) => fullCapacity === latest).map(({ label }) => label),
    },
    overCap: limits.filter(({ monthsOverCap }) => monthsOverCap > 0).map(({ label, monthsOverCap }) => ({ label, months: monthsOverCap })),
    peakUse: { value: peak, text: percentText(peak) },
    unmet: cell('lapsed'), waiting: cell('peak_waiting'),
    newPosts: recruitmentPlan(answered, option).newPosts,
  };
}
