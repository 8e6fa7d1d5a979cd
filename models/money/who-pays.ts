import { optionFlow, type Appraisal } from '../appraise';
import { fairShares, type FairShares, type ShareRule } from '../economics/fair-shares';
import { accountOf, type Account } from '../economics/ledger-account';
import { afterAgreements, ledgerLess, type Paid } from '../economics/ledger-views';
import { ledgerOf, type AgencyPart, type Ledger, type PartsOf, type PoundKind } from '../economics/ledger';
import type { ResolvedAgencySplit, ResolvedScenario } from '../scenario/resolved';

/** What a scenario says of agencies. */
export type Splits = Pick<ResolvedScenario, 'agencies' | 'agencySplits' | 'values'>;

/** What an agency pays for an option and what it gains by it. */
export interface AgencyAccount extends Account {
  readonly id: string;
  /** Null for a payer or bearer that no split says anything of; it stands under its own name. */
  readonly label: string | null;
  /** Whether it may be asked to pay. */
  readonly contributes: boolean;
  readonly note: string | null;
}

/** One kind of pound of one benefit line, for one agency. */
export interface LabelledGain {
  readonly line: string;
  readonly agency: string;
  readonly kind: PoundKind;
  /** Share of the line's pounds that is cash, and months until it comes; null where no pound of the line is in a budget. */
  readonly cashableShare: number | null;
  readonly lagMonths: number | null;
  readonly account: Account;
}

/** Who pays for an option and who gains by it. */
export interface WhoPays {
  readonly ledger: Ledger;
  readonly agencies: readonly AgencyAccount[];
  /** All agencies together. */
  readonly whole: Account;
  readonly gains: readonly LabelledGain[];
}

/** The parts of one split at the values in force: the one without a share has what the others leave. */
function partsIn({ to }: ResolvedAgencySplit, values: ReadonlyMap<string, number>): AgencyPart[] {
  const shareOf = (id: string): number => values.get(id) ?? 0;
  const others = to.reduce((sum, { share }) => (share === null ? sum : sum + shareOf(share)), 0);
  return to.map(({ agency, share }) => ({ agency, share: share === null ? Math.max(0, 1 - others) : shareOf(share) }));
}

/** On whom pounds fall: the line's own split, else that of its payer or bearer, else that party itself. */
function partsOfScenario({ agencySplits, values }: Splits): PartsOf {
  const known = new Map(agencySplits.map((split) => [split.line === null ? `party ${split.party ?? ''}` : `line ${split.line}`, partsIn(split, values)]));
  return (line, party) => known.get(`line ${line}`) ?? known.get(`party ${party}`) ?? [{ agency: party, share: 1 }];
}

/** On whom a funder's money falls, whatever it pays for: the agency of that id or label, else the parts of the payer of that id, else the funder itself. */
function partsOfFunder({ agencies, agencySplits, values }: Splits, funder: string): AgencyPart[] {
  const agency = agencies.find(({ id, label }) => id === funder || label === funder);
  const split = agency === undefined ? agencySplits.find(({ party }) => party === funder) : undefined;
  return split === undefined ? [{ agency: agency?.id ?? funder, share: 1 }] : partsIn(split, values);
}

/** Agencies in the order of the evidence, then parties that no split names. An agency without a pound is listed too. */
function accounts({ agencies }: Splits, { entries, years }: Ledger): AgencyAccount[] {
  const pays = new Set(entries.filter(({ kind }) => kind === 'cost').map(({ agency }) => agency));
  const unknown = [...new Set(entries.map(({ agency }) => agency))].filter((id) => agencies.every((agency) => agency.id !== id));
  const rows = [
    ...agencies.map(({ id, label, contributes, note }) => ({ id, label, contributes, note: note ?? null })),
    ...unknown.sort().map((id) => ({ id, label: null, contributes: pays.has(id), note: null })),
  ];
  return rows.map((row) => ({ ...row, ...accountOf(entries.filter(({ agency }) => agency === row.id), years) }));
}

function labelled({ inputs }: Appraisal, { entries, years }: Ledger): LabelledGain[] {
  return entries.flatMap((entry): LabelledGain[] => {
    const terms = inputs.benefitLines.find(({ id }) => id === entry.line);
    if (entry.kind === 'cost' || terms === undefined) return [];
    const isFiscal = terms.value === 'fiscal';
    return [{
      line: entry.line, agency: entry.agency, kind: entry.kind, account: accountOf([entry], years),
      cashableShare: isFiscal ? terms.cashableShare : null, lagMonths: isFiscal ? terms.cashableLagMonths : null,
    }];
  });
}

/** How an option is looked at: whole and before any agreement where nothing else is said. */
export interface WhoPaysView {
  /** The option it is set against. */
  readonly baseline?: string;
  /** After agreements have paid: what each option costs and who pays for it in pounds of the day. */
  readonly paidFor?: (option: string) => Paid;
}

function ledgerIn(resolved: Splits, appraisal: Appraisal, optionId: string, paidFor: WhoPaysView['paidFor']): Ledger {
  const ledger = ledgerOf(appraisal, optionFlow(appraisal, optionId), partsOfScenario(resolved));
  if (paidFor === undefined) return ledger;
  return afterAgreements(ledger, paidFor(optionId), (funder) => partsOfFunder(resolved, funder));
}

/**
 * Who pays for an option and who gains by it: see `ledgerOf`; against a baseline, option − baseline. A funder of agreements that is neither
 * an agency nor a payer with a split stands under its own name. Throws where an id names no option.
 */
export function whoPays(resolved: Splits, appraisal: Appraisal, optionId: string, { baseline, paidFor }: WhoPaysView = {}): WhoPays {
  const own = ledgerIn(resolved, appraisal, optionId, paidFor);
  const ledger = baseline === undefined ? own : ledgerLess(own, ledgerIn(resolved, appraisal, baseline, paidFor));
  return {
    ledger, agencies: accounts(resolved, ledger), whole: accountOf(ledger.entries, ledger.years), gains: labelled(appraisal, ledger),
  };
}

/** Which pounds count as gain. */
export type Counting = 'all' | 'cashable';

/** Who gains most for each pound it puts in, and who gains without putting anything in. */
export interface BestPlaced {
  /** Null where nobody who pays gains anything. */
  readonly most: AgencyAccount | null;
  /** By gain, the largest first. */
  readonly withoutPaying: readonly AgencyAccount[];
}

/** Gained at year 0 for each pound paid at year 0; the largest of those who pay. */
export function bestPlaced({ agencies }: Pick<WhoPays, 'agencies'>, counting: Counting): BestPlaced {
  const rate = ({ perPound, cashPerPound }: AgencyAccount): number => (counting === 'all' ? perPound : cashPerPound) ?? 0;
  const gain = ({ gains, cashable }: AgencyAccount): number => (counting === 'all' ? gains : cashable).presentValue;
  const paying = agencies.filter((agency) => agency.perPound !== null && rate(agency) > 0);
  return {
    most: [...paying].sort((one, other) => rate(other) - rate(one))[0] ?? null,
    withoutPaying: agencies.filter((agency) => agency.perPound === null && gain(agency) > 0).sort((one, other) => gain(other) - gain(one)),
  };
}

/** How the cost of an option is to be shared. */
export interface SharesAsked {
  readonly rule: ShareRule;
  /** Which pounds count as a partner's gain. */
  readonly counting: Counting;
  /** The most that an agency can pay in a year, £ real; an agency that is left out has no limit. */
  readonly limits: ReadonlyMap<string, number>;
}

/** Contributions of those who may be asked, towards every cost of the option: see `fairShares`. Unit: £ real, undiscounted. */
export function proposeShares({ agencies, whole }: Pick<WhoPays, 'agencies' | 'whole'>, { rule, counting, limits }: SharesAsked): FairShares {
  const partners = agencies.filter(({ contributes }) => contributes).map(({ id, gains, cashable, pays }) => ({
    id, paysByYear: pays.byYear, gainByYear: (counting === 'all' ? gains : cashable).byYear, mostAYear: limits.get(id) ?? null,
  }));
  return fairShares(whole.pays.byYear, partners, rule);
}
