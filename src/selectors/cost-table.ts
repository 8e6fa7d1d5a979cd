import type { Answered } from './answered';
import { lineTable, type LineTable } from './line-table';
import { partyInWords, prongInWords } from './party-words';

export type CostGrouping = 'prong' | 'payer';

/** What one option costs, line by line and year by year, by prong of Drive or by who pays. */
export function costTable(answered: Answered, option: string, by: CostGrouping): LineTable {
  const { roles, costLines } = answered.resolved;
  const records = new Map([
    ...roles.map(({ lineId, label, prong, payer }) => [lineId, { label, prong, payer }] as const),
    ...costLines.map(({ id, label, prong, payer }) => [id, { label, prong, payer }] as const),
  ]);
  return lineTable(answered, option, {
    side: 'cost',
    field: by,
    labelOf: (line) => records.get(line)?.label ?? line,
    groupOf: (line) => records.get(line)?.[by] ?? line,
    groupLabel: by === 'prong' ? prongInWords : partyInWords,
  });
}
