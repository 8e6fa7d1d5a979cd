import { presentValue, undiscounted, type Amount } from './amounts';
import { benefitNodes, costNodes } from './money';
import { computed, parameters, type Subject } from './node';
import type { Explanation } from './types';
import type { LedgerEntry } from '../economics/ledger';
import type { Account } from '../economics/ledger-account';
import type { WhoPays } from '../money/who-pays';

/** Sides of an agency's account that can be asked about. */
export type LedgerFigure = 'pays' | 'cashable' | 'capacity' | 'social' | 'gains' | 'net' | 'netCash';

const words: Readonly<Record<LedgerFigure, string>> = {
  pays: 'Puts in', cashable: 'Cashable gains', capacity: 'Capacity released', social: 'Social gains', gains: 'All gains', net: 'Gains less puts in',
  netCash: 'Cashable gains less puts in',
};

const kinds: Readonly<Record<LedgerFigure, readonly LedgerEntry['kind'][]>> = {
  pays: ['cost'], cashable: ['cashable'], capacity: ['capacity'], social: ['social'], gains: ['cashable', 'capacity', 'social'],
  net: ['cashable', 'capacity', 'social', 'cost'], netCash: ['cashable', 'cost'],
};

const equations: Readonly<Record<LedgerEntry['kind'], string>> = {
  cost: 'Cost of the line × share that falls on the agency',
  cashable: 'Benefit of the line × cashable share × share of the agency, in the year the cash comes; what comes after the last year is left out',
  capacity: 'Benefit of the line × (1 − cashable share) × share of the agency',
  social: 'Benefit of the line × share of the agency',
};

function isFigure(word: string): word is LedgerFigure {
  return word in words;
}

/**
 * A figure of the ledger of an option as a whole, before any agreement: `<agency or all>.<side>.present` or `.undiscounted`. None
 * where the name is of no agency or side.
 */
export function ledgerNodes(subject: Subject, name: string, who: WhoPays): Explanation[] {
  const [agency = '', side = '', worth = ''] = name.split('.');
  const own = accountOf(who, agency);
  if (own === undefined || !isFigure(side)) return [];
  const amount = worth === 'present' ? presentValue : undiscounted;
  const entries = who.ledger.entries.filter((entry) => kinds[side].includes(entry.kind) && (agency === 'all' || entry.agency === agency));
  return [computed(subject, {
    id: `ledger.${name}`, label: `${words[side]}: ${own.label}`, unit: amount.unit, value: worthOf(own.account[side], amount),
    equation: side.startsWith('net') ? 'Sum of gains by line − sum of costs by line' : 'Sum over lines of what falls on the agency',
    inputs: entries.filter((entry) => entry.byYear.some((pounds) => pounds !== 0)).map((entry) => entryNode(subject, entry, amount, agency === 'all' ? who : null)),
  })];
}

function accountOf({ agencies, whole }: WhoPays, id: string): { readonly label: string; readonly account: Account } | undefined {
  if (id === 'all') return { label: 'All agencies', account: whole };
  const agency = agencies.find((each) => each.id === id);
  return agency && { label: agency.label ?? agency.id.replaceAll('_', ' '), account: agency };
}

function worthOf(pounds: Account['pays'], { discounted }: Amount): number {
  return discounted ? pounds.presentValue : pounds.undiscounted;
}

/** One line's pounds for an agency, with the line, its cash and the shares that split it. `who` names the agency where all are asked for. */
function entryNode(subject: Subject, entry: LedgerEntry, amount: Amount, who: WhoPays | null): Explanation {
  const { line, kind, agency } = entry;
  const { resolved: { benefitLines, agencySplits, costLines, roles } } = subject;
  const own = kind === 'cost' ? costNodes(subject, amount, (record) => ('lineId' in record ? record.lineId : record.id) === line)
    : benefitNodes(subject, amount, (record) => record.id === line);
  const benefit = benefitLines.find(({ id }) => id === line);
  const party = benefit?.bearer ?? costLines.find(({ id }) => id === line)?.payer ?? roles.find(({ lineId }) => lineId === line)?.payer;
  const split = agencySplits.find((each) => each.line === line) ?? agencySplits.find((each) => each.line === null && each.party === party);
  const pounds = (amount.discounted ? entry.presentByYear : entry.byYear).reduce((sum, each) => sum + each, 0);
  return computed(subject, {
    id: `ledger.${agency}.${kind}.${line}`, unit: amount.unit, value: pounds, equation: equations[kind],
    label: `${own[0]?.label ?? line}${kind === 'cost' ? '' : `, ${words[kind].toLowerCase()}`}${who === null ? '' : `: ${accountOf(who, agency)?.label ?? agency}`}`,
    inputs: [
      ...own, ...(kind === 'cashable' || kind === 'capacity' ? parameters(subject, benefit?.cashableShare, benefit?.cashableLagMonths) : []),
      ...parameters(subject, ...(split?.to ?? []).map(({ share }) => share)),
    ],
  });
}
