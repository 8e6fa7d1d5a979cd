import { startOfFinancialYear } from '../../quantities/financial-year';
import { monthIndex, monthLabel } from '../../quantities/month';
import { MONTHS_PER_YEAR } from '../../quantities/time';
import type { AgreementRecord } from '../funding-format';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Resolving } from './resolving';

type Profile = NonNullable<AgreementRecord['profile']>;

/** The field that each profile spreads money by. */
const ownField: Readonly<Record<Profile, 'by_year' | 'milestones' | 'arrears_months' | null>> = {
  straight_line: null, by_year: 'by_year', milestones: 'milestones', arrears: 'arrears_months',
};

/** What the fields of an agreement say of its money, each profile with its own. */
export function checkProfile(record: AgreementRecord, place: Place, resolving: Resolving): void {
  checkShare(record, place, resolving);
  const { profile = 'straight_line' } = record;
  const own = ownField[profile];
  if (own !== null && record[own] === undefined) {
    resolving.report(within(place, 'profile'), {
      what: `The profile is ${profile}, but “${own}” is missing.`,
      why: 'It could not be said when the money comes.',
      remedy: `Add “${own}”, or remove “profile” to spread the money evenly over the months.`,
    });
  }
  for (const field of ['by_year', 'milestones', 'arrears_months'] as const) {
    if (field === own || record[field] === undefined) continue;
    resolving.report(within(place, field), {
      what: `“${field}” does not go with the profile ${profile}.`,
      why: 'It would be left out of the sums without a word.',
      remedy: `Write “profile: ${profileOf(field)}”, or remove “${field}”.`,
    }, 'key');
  }
  checkMoney(record, profile, place, resolving);
}

function profileOf(field: string): string {
  return Object.entries(ownField).find(([, own]) => own === field)?.[0] ?? field;
}

function checkShare({ share }: AgreementRecord, place: Place, resolving: Resolving): void {
  if (share === undefined || share <= 1) return;
  resolving.report(within(place, 'share'), {
    what: `“share” is ${share}, but a share lies between 0 and 1.`,
    why: 'An agreement cannot pay more than the whole of a cost; several together may.',
    remedy: share <= 100 ? `Write ${Number((share / 100).toPrecision(12))} for ${share} %.` : 'Check the value; a sum of money goes under “amount”.',
  });
}

/** One sum of money or one share, and parts that lie inside the agreement and make up its whole. */
function checkMoney(record: AgreementRecord, profile: Profile, place: Place, resolving: Resolving): void {
  const isInParts = profile === 'by_year' || profile === 'milestones';
  const { amount, share } = record;
  if (share !== undefined && (amount !== undefined || isInParts)) {
    resolving.report(within(place, 'share'), {
      what: 'There is both a share of the cost and a sum of money.',
      why: 'It could not be said which of the two is paid.',
      remedy: 'Keep one of them, or make two agreements.',
    });
  } else if (share === undefined && amount === undefined && !isInParts) {
    resolving.report(place, {
      what: 'Neither “amount” nor “share” is there.',
      why: 'Nothing that is missing is taken as zero.',
      remedy: 'Add “amount:” in pounds of the day, or “share:” such as 0.25 for a quarter of the cost.',
    });
  }
  if (isInParts) checkParts(record, profile, place, resolving);
}

function checkParts(record: AgreementRecord, profile: 'by_year' | 'milestones', place: Place, resolving: Resolving): void {
  const parts = profile === 'by_year' ? (record.by_year ?? []).map(({ year, amount }) => ({ when: year, amount }))
    : (record.milestones ?? []).map(({ month, amount }) => ({ when: month, amount }));
  const seen = new Set<string>();
  for (const [index, { when }] of parts.entries()) {
    const at = within(place, profile, index, profile === 'by_year' ? 'year' : 'month');
    if (profile === 'by_year' && seen.has(when)) {
      resolving.report(at, { what: `${when} is there twice.`, why: 'Only one of the two could be meant.', remedy: 'Keep one of them.' });
    } else if (!overlaps(record, profile, when)) {
      resolving.report(at, {
        what: `${profile === 'by_year' ? when : monthLabel(when)} lies outside the agreement.`,
        why: 'Money falls only in its months.',
        remedy: `Choose a ${profile === 'by_year' ? 'year' : 'month'} from ${record.first_month} to ${record.last_month}, or lengthen the agreement.`,
      });
    }
    seen.add(when);
  }
  checkSum(record, profile, parts, place, resolving);
}

/** Less than half a penny of difference is no difference. */
const HALF_A_PENNY = 0.005;

function checkSum(
  { amount }: AgreementRecord, profile: string, parts: readonly { readonly amount: number }[], place: Place, resolving: Resolving,
): void {
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  if (amount === undefined || parts.length === 0 || Math.abs(sum - amount) < HALF_A_PENNY) return;
  resolving.report(within(place, 'amount'), {
    what: `“amount” is ${amount}, but “${profile}” adds up to ${sum}.`,
    why: 'It could not be said which of the two is paid.',
    remedy: 'Correct one of them, or leave “amount” out.',
  });
}

function overlaps({ first_month: first, last_month: last }: AgreementRecord, profile: 'by_year' | 'milestones', when: string): boolean {
  if (profile === 'milestones') return when >= first && when <= last;
  const [from, to, year] = [monthIndex(first, 0), monthIndex(last, 0), startOfFinancialYear(when)];
  if (from === null || to === null || year === null) return true;
  return from < (year + 1) * MONTHS_PER_YEAR && to >= year * MONTHS_PER_YEAR;
}
