import { recruitment } from '../../models/index';
import { numberText, postsText } from '../format';
import type { Answered } from './answered';
import { monthPoint, type MonthPoint } from './month-point';

/** New posts of one role in one month. */
export interface RecruitmentRow {
  readonly role: string;
  readonly label: string;
  readonly posts: number;
  readonly text: string;
  /** Share of the longest bar, for drawing. */
  readonly width: number;
}

/** All new posts of one month, and when they have to be advertised. */
export interface RecruitmentMonth {
  readonly filled: MonthPoint;
  /** Null where that lies before month 0: too late already for a post to be filled on time. */
  readonly advertised: MonthPoint | null;
  readonly rows: readonly RecruitmentRow[];
}

export interface RecruitmentPlan {
  readonly months: readonly RecruitmentMonth[];
  readonly newPosts: { readonly value: number; readonly text: string };
  readonly monthsToHire: string;
  readonly replacedPerMonth: { readonly value: number; readonly text: string };
}

/** Posts to recruit by month and role for one option. */
export function recruitmentPlan({ resolved, appraisal }: Answered, option: string): RecruitmentPlan {
  const plan = recruitment(appraisal, option);
  const { startYear } = resolved.period;
  const most = Math.max(1, ...plan.openings.map(({ posts }) => posts));
  const months = [...new Set(plan.openings.map(({ month }) => month))];
  const round = (value: number): { value: number; text: string } => ({ value, text: numberText(Number(value.toFixed(2))) });
  return {
    months: months.map((month) => ({
      filled: monthPoint(month, startYear),
      advertised: month < plan.monthsToHire ? null : monthPoint(month - plan.monthsToHire, startYear),
      rows: plan.openings.filter((opening) => opening.month === month).map(({ role, posts }) => ({
        role, posts, text: postsText(posts), width: posts / most,
        label: resolved.roles.find(({ id }) => id === role)?.label ?? role,
      })),
    })),
    newPosts: { value: plan.newPosts, text: postsText(plan.newPosts) },
    monthsToHire: `${plan.monthsToHire} ${plan.monthsToHire === 1 ? 'month' : 'months'}`,
    replacedPerMonth: round(plan.replacedPerMonth),
  };
}

export function recruitmentInWords({ months, newPosts }: RecruitmentPlan): string {
  if (months.length === 0) return 'No new posts to recruit.';
  const each = months.map(({ filled, rows }) => `${filled.text}: ${rows.map(({ label, text }) => `${label} ${text}`).join(', ')}`);
  return `${newPosts.text} new posts. ${each.join('. ')}.`;
}
