import { monthIndex, type AgreementRecord, type ResolvedScenario } from '../../models/index';
import { exactPoundsText, monthText, percentText } from '../format';
import { conditionsInWords } from './agreement-conditions';
import { partyInWords } from './party-words';

/** An agreement in words. */
export interface AgreementWords {
  readonly id: string;
  readonly label: string;
  readonly funder: string;
  readonly money: string;
  readonly months: string;
  readonly profile: string;
  readonly certainty: string;
  readonly kind: string;
  readonly notice: string;
  readonly conditions: string;
}

export const certaintyWords: Readonly<Record<AgreementRecord['certainty'], string>> = { agreed: 'Agreed', bid: 'Bid for', hoped_for: 'Hoped for' };

export const kindWords: Readonly<Record<NonNullable<AgreementRecord['kind']>, string>> = { cash: 'Cash', in_kind: 'In kind' };

export const profileWords: Readonly<Record<NonNullable<AgreementRecord['profile']>, string>> = {
  straight_line: 'Even over its months', by_year: 'By financial year', milestones: 'At milestones', arrears: 'In arrears',
};

function moneyOf({ share, amount, by_year: byYear, milestones }: AgreementRecord): string {
  if (share !== undefined) return `${percentText(share)} of the cost it may pay for`;
  if (amount !== undefined) return exactPoundsText(amount);
  const parts = byYear?.map((part) => `${exactPoundsText(part.amount)} in ${part.year}`)
    ?? milestones?.map((part) => `${exactPoundsText(part.amount)} in ${part.month}`) ?? [];
  return parts.join(', ');
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
    months: `${month(record.first_month)} to ${month(record.last_month)}`,
    profile: profileWords[record.profile ?? 'straight_line'] + (record.arrears_months === undefined ? '' : `, ${record.arrears_months} months later`),
    certainty: certaintyWords[record.certainty], kind: kindWords[record.kind ?? 'cash'],
    notice: record.notice_months === undefined ? 'none' : `${record.notice_months} months`, conditions: conditionsInWords(record, resolved).join('; ') || 'none',
  }));
}
