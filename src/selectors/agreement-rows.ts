import { monthIndex, type AgreementRecord, type ResolvedScenario } from '../../models/index';
import { statedPoundsText, monthText, percentText } from '../format';
import { conditionsInWords } from './agreement-conditions';
import { partyInWords } from './party-words';

/** An agreement in words. */
export interface AgreementWords {
  readonly id: string;
  readonly label: string;
  readonly funder: string;
  readonly money: string;
  /** Its months, and when in them the money comes where that is not even. */
  readonly months: string;
  /** How sure it is, and that it is in kind where it is. */
  readonly certainty: string;
  /** Notice and conditions. */
  readonly conditions: string;
  /** How good it is as evidence, and where it is written down. */
  readonly source: string;
  readonly note: string | null;
}

export const certaintyWords: Readonly<Record<AgreementRecord['certainty'], string>> = { agreed: 'Agreed', bid: 'Bid for', hoped_for: 'Hoped for' };

export const kindWords: Readonly<Record<NonNullable<AgreementRecord['kind']>, string>> = { cash: 'Cash', in_kind: 'In kind' };

export const profileWords: Readonly<Record<NonNullable<AgreementRecord['profile']>, string>> = {
  straight_line: 'Even over its months', by_year: 'By financial year', milestones: 'At milestones', arrears: 'In arrears',
};

function moneyOf({ share, amount, by_year: byYear, milestones }: AgreementRecord): string {
  if (share !== undefined) return `${percentText(share)} of the cost it may pay for`;
  if (amount !== undefined) return statedPoundsText(amount);
  const parts = byYear?.map((part) => `${statedPoundsText(part.amount)} in ${part.year}`)
    ?? milestones?.map((part) => `${statedPoundsText(part.amount)} in ${part.month}`) ?? [];
  return parts.join(', ');
}

function whenInWords({ arrears_months: arrears }: AgreementRecord): string {
  return arrears === undefined ? '' : `, paid ${arrears === 1 ? 'a month' : `${arrears} months`} later`;
}

function noticeInWords({ notice_months: notice }: AgreementRecord): readonly string[] {
  return notice === undefined ? [] : [`${notice === 1 ? '1 month' : `${notice} months`} of notice`];
}

function sourceOf({ source, quality }: AgreementRecord, { sources }: ResolvedScenario): string {
  const title = source === undefined ? null : sources.get(source)?.title ?? source;
  return [quality === undefined ? null : partyInWords(quality), title].filter((words) => words !== null).join(': ') || 'not stated';
}

/** Every agreement of the scenario, in its order. */
export function agreementWords(resolved: ResolvedScenario): readonly AgreementWords[] {
  const { funding, period: { startYear } } = resolved;
  const month = (code: string): string => {
    const index = monthIndex(code, startYear);
    return index === null ? code : monthText(index, startYear);
  };
  return funding.map((record) => ({
    id: record.id, label: record.label, funder: partyInWords(record.funder), money: moneyOf(record),
    months: `${month(record.first_month)} to ${month(record.last_month)}${whenInWords(record)}`,
    certainty: certaintyWords[record.certainty] + (record.kind === 'in_kind' ? ', in kind' : ''),
    conditions: [...noticeInWords(record), ...conditionsInWords(record, resolved)].join('; ') || 'none',
    source: sourceOf(record, resolved), note: record.note ?? null,
  }));
}
