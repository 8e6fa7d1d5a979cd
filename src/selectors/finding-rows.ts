import type { Finding } from '../../models/index';
import { optionLabel, type Answered } from './answered';

export interface FindingRow extends Finding {
  readonly key: string;
  readonly weightWord: 'Attention' | 'Note';
  /** Options it concerns, in words. */
  readonly concerns: string;
}

const weightWords = { attention: 'Attention', note: 'Note' } as const;

export interface FindingRows {
  /** About the option looked at, or about every option. */
  readonly own: readonly FindingRow[];
  readonly others: readonly FindingRow[];
}

/** Findings in the model's order, which puts those that want attention first. */
export function findingRows({ resolved }: Answered, findings: readonly Finding[], option: string): FindingRows {
  const rows = findings.map((finding, index): FindingRow => ({
    ...finding,
    key: `${finding.id} ${finding.where} ${index}`,
    weightWord: weightWords[finding.weight],
    concerns: finding.options.length === 0 ? 'All options' : finding.options.map((id) => optionLabel(resolved, id)).join(', '),
  }));
  const isOwn = ({ options }: FindingRow): boolean => options.length === 0 || options.includes(option);
  return { own: rows.filter(isOwn), others: rows.filter((row) => !isOwn(row)) };
}

/** “3 for attention, 5 notes”. */
export function findingCount(rows: readonly FindingRow[]): string {
  const attention = rows.filter(({ weight }) => weight === 'attention').length;
  const notes = rows.length - attention;
  const parts = [
    attention > 0 ? `${attention} for attention` : '',
    notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing found' : parts.join(', ');
}
