import type { Answered } from './answered';
import { lineTable, type LineTable } from './line-table';
import { partyInWords } from './party-words';

export type AvoidedGrouping = 'value' | 'category' | 'bearer';

/** What harm one option avoids, line by line and year by year, by kind of value, by category or by who gains. */
export function avoidedTable(answered: Answered, option: string, by: AvoidedGrouping): LineTable {
  const records = new Map(answered.resolved.benefitLines.map((line) => [line.id, line]));
  return lineTable(answered, option, {
    side: 'benefit',
    field: by,
    labelOf: (line) => records.get(line)?.label ?? line,
    groupOf: (line) => records.get(line)?.[by] ?? line,
    groupLabel: partyInWords,
  });
}
