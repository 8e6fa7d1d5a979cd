import { monthIndex, type AgreementRecord, type CliffQuestion } from '../../models/index';
import { monthText } from '../format';
import { readTyped } from './typed-number';

/** What is asked of an agreement that may stop, as text. */
export interface CliffDraft {
  /** Last month with its money, such as `2028-03`. */
  readonly last: string;
  readonly reducedBy: string;
  readonly local: string;
}

export type CliffErrors = ReadonlyMap<keyof CliffDraft, string>;

/** The agreement as it is written, half of it, and local money. */
export function cliffDraftOf(record: AgreementRecord): CliffDraft {
  return { last: record.last_month, reducedBy: '50', local: 'Local money' };
}

function readShare(typed: string): number | null {
  const share = readTyped(typed, true);
  return share === null || share < 0 || share > 1 ? null : share;
}

function lastError({ last }: CliffDraft, record: AgreementRecord, startYear: number): string | null {
  const span = [record.first_month, record.last_month].map((code) => monthText(monthIndex(code, startYear) ?? 0, startYear)).join(' to ');
  return monthIndex(last, startYear) === null || last < record.first_month || last > record.last_month
    ? `Choose a month of the agreement: ${span}` : null;
}

export function cliffErrors(draft: CliffDraft, record: AgreementRecord, startYear: number): CliffErrors {
  const all: readonly (readonly [keyof CliffDraft, string | null])[] = [
    ['last', lastError(draft, record, startYear)],
    ['reducedBy', readShare(draft.reducedBy) === null ? 'Enter a percentage from 0 to 100, such as 50' : null],
    ['local', draft.local.trim() === '' ? 'Enter who takes over, such as Council' : null],
  ];
  return new Map(all.flatMap(([field, error]) => (error === null ? [] : [[field, error] as const])));
}

/** The question to the model; null while something is wrong. */
export function cliffQuestionOf(draft: CliffDraft, record: AgreementRecord, option: string, startYear: number): CliffQuestion | null {
  const [last, reducedBy] = [monthIndex(draft.last, startYear), readShare(draft.reducedBy)];
  if (cliffErrors(draft, record, startYear).size > 0 || last === null || reducedBy === null) return null;
  return { option, agreement: record.id, stop: last + 1, reducedBy, localFunder: draft.local.trim() };
}
