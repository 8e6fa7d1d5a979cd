import { caseloadByMonth, optionFlow } from '../../models/index';
import { countText } from '../format';
import type { Answered } from './answered';
import { monthPoint, type MonthPoint } from './month-point';
import { ticksBetween } from './nice-step';

/** One month of one team, in cases. */
export interface CaseloadRow extends MonthPoint {
  readonly caseload: number;
  readonly capacity: number;
  readonly waiting: number;
  readonly lapsed: number;
}

/** One team's caseload beside what its posts can hold. */
export interface TeamCaseload {
  readonly team: string;
  readonly label: string;
  readonly rows: readonly CaseloadRow[];
}

/** Every team of an option, month by month to the end of run-off. */
export function caseloads({ resolved, appraisal }: Answered, option: string): readonly TeamCaseload[] {
  const { startYear } = resolved.period;
  return optionFlow(appraisal, option).teams.map((flow) => ({
    team: flow.team.id,
    label: resolved.teams.find(({ id }) => id === flow.team.id)?.label ?? flow.team.id,
    rows: caseloadByMonth(flow).map(({ month, ...counts }) => ({ ...monthPoint(month, startYear), ...counts })),
  }));
}

/** Round values up the side, the same for every team so that they can be compared. */
export function caseTicks(teams: readonly TeamCaseload[]): readonly number[] {
  const highest = Math.max(1, ...teams.flatMap(({ rows }) => rows.map(({ caseload, capacity, waiting }) => Math.max(caseload, capacity, waiting))));
  return ticksBetween(0, highest);
}

/** The largest of a count and its first month; null where there never is any. */
function most(rows: readonly CaseloadRow[], of: 'caseload' | 'capacity' | 'waiting'): { text: string; month: string } | null {
  const top = rows.reduce<CaseloadRow | null>((best, row) => (row[of] > (best?.[of] ?? 0) ? row : best), null);
  return top && { text: countText(top[of]), month: top.text };
}

export function caseloadInWords({ rows }: TeamCaseload): string {
  const caseload = most(rows, 'caseload');
  const capacity = most(rows, 'capacity');
  const waiting = most(rows, 'waiting');
  if (caseload === null) return 'No cases.';
  const places = capacity === null ? 'There are no places for new cases' : `There are at most ${capacity.text} places`;
  const queue = waiting === null ? 'Nobody has to wait.' : `At most ${waiting.text} wait, in ${waiting.month}.`;
  return `${places}; at most ${caseload.text} cases are open, first in ${caseload.month}. ${queue}`;
}
