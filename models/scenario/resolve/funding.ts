import { financialYear, startOfFinancialYear } from '../../quantities/financial-year';
import { monthLabel } from '../../quantities/month';
import type { AgreementRecord, FinancialRecord, FinancialSettings } from '../funding-format';
import type { Layer } from '../layers';
import type { ResolvedCostLine, ResolvedOption, ResolvedRole, ResolvedScenario, ResolvedTeam } from '../resolved';
import type { Complaint, Place } from '../source-file';
import { within } from '../source-file';
import { placeOf } from './collect';
import { checkProfile } from './funding-profile';
import type { Sources } from './parameters';
import type { Resolving } from './resolving';
import { reportTwice } from './teams';

/** What agreements are checked against. */
export interface FundingContext {
  readonly teams: readonly Pick<ResolvedTeam, 'id' | 'authorities'>[];
  readonly options: readonly Pick<ResolvedOption, 'id'>[];
  readonly lines: readonly Pick<ResolvedRole | ResolvedCostLine, 'payer'>[];
  readonly sources: Sources;
}

/**
 * Agreements of the scenario, else of the scenario it extends; none where no file states any. Without a context, as where
 * teams or options could not be read, the ids that they name are taken as they stand.
 */
export function resolveFunding(layers: readonly Layer[], context: FundingContext | null, resolving: Resolving): AgreementRecord[] {
  const layer = layers.findLast((candidate) => candidate.scenario?.funding !== undefined);
  if (layer === undefined) return [];
  const seen = new Set<string>();
  return (layer.scenario?.funding ?? []).map((record, index) => {
    const place = placeOf(layer, 'funding', index);
    if (seen.has(record.id)) reportTwice('agreement', record.id, within(place, 'id'), resolving);
    seen.add(record.id);
    checkMonths(record, place, resolving);
    checkProfile(record, place, resolving);
    checkCarryForward(record, place, resolving);
    if (context !== null) checkNames(record, place, context, resolving);
    return record;
  });
}

/** What the financial settings are checked against; null where it could not be read. */
export interface FinancialContext {
  readonly agencies: readonly Pick<ResolvedScenario['agencies'][number], 'id'>[];
  readonly period: Pick<ResolvedScenario['period'], 'startYear' | 'deliveryYears' | 'tailYears'> | null;
}

/** A setting by the last layer that states it, and where; undefined where none does. */
function settingOf<Key extends keyof FinancialRecord>(layers: readonly Layer[], key: Key): { readonly value: NonNullable<FinancialRecord[Key]>; readonly place: Place } | undefined {
  return layers.flatMap(({ scenario, source }) => {
    const value = scenario?.financial?.[key];
    return value === undefined ? [] : [{ value, place: { source, path: ['financial', key] } }];
  }).at(-1);
}

/** How the financial view is drawn up: each setting by the scenario, else by the one it extends. */
export function resolveFinancial(layers: readonly Layer[], { agencies, period }: FinancialContext, resolving: Resolving): FinancialSettings {
  const [counts, by, limits] = [settingOf(layers, 'counts'), settingOf(layers, 'break_even_by'), settingOf(layers, 'most_a_year')];
  const known = agencies.map(({ id }) => id);
  limits?.value.forEach(({ agency }, index) => {
    const at = within(limits.place, index, 'agency');
    if (!known.includes(agency)) resolving.reportUnknown(at, 'agency', agency, known);
    if (limits.value.findIndex((each) => each.agency === agency) < index) reportTwice('agency', agency, at, resolving);
  });
  if (by !== undefined && period !== null) checkYear(by.value, by.place, period, resolving);
  return { counts: counts?.value ?? 'agreed', breakEvenBy: by?.value ?? null, mostAYear: limits?.value ?? [] };
}

function checkYear(text: string, place: Place, { startYear, deliveryYears, tailYears }: NonNullable<FinancialContext['period']>, resolving: Resolving): void {
  const year = (startOfFinancialYear(text) ?? 0) - startYear;
  if (year >= 0 && year < deliveryYears + tailYears) return;
  resolving.report(place, {
    what: `${text} lies outside the years of this scenario.`,
    why: 'Nobody gains or pays outside them.',
    remedy: `Choose a year from ${financialYear(startYear)} to ${financialYear(startYear + deliveryYears + tailYears - 1)}.`,
  });
}

function checkMonths({ first_month: first, last_month: last }: AgreementRecord, place: Place, resolving: Resolving): void {
  const complaint = monthsComplaint(first, last);
  if (complaint !== null) resolving.report(within(place, 'last_month'), complaint);
}

/** What is wrong with the months of an agreement, written like 2027-04; null where nothing is. */
export function monthsComplaint(first: string, last: string): Complaint | null {
  if (last >= first) return null;
  return {
    what: `It ends in ${monthLabel(last)}, before it starts in ${monthLabel(first)}.`,
    why: 'An agreement without months brings no money.',
    remedy: 'Change one of the two months; an agreement of one month has the same month twice.',
  };
}

/** A limit of what is carried forward says nothing of money that lapses. */
function checkCarryForward(record: AgreementRecord, place: Place, resolving: Resolving): void {
  if (record.carry_forward === true) return;
  for (const field of ['carry_forward_share', 'carry_forward_amount'] as const) {
    if (record[field] === undefined) continue;
    resolving.report(within(place, field), {
      what: `“${field}” limits what is carried forward, but nothing is.`,
      why: 'It would be left out of the sums without a word.',
      remedy: `Add “carry_forward: true”, or remove “${field}”.`,
    }, 'key');
  }
}

/** Every id that an agreement names is there. */
function checkNames(record: AgreementRecord, place: Place, { teams, options, lines, sources }: FundingContext, resolving: Resolving): void {
  const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const named = [
    { noun: 'team', ids: record.ring_fence?.teams, known: idsOf(teams), at: ['ring_fence', 'teams'] },
    { noun: 'authority', ids: record.ring_fence?.authorities, known: teams.flatMap(({ authorities }) => authorities), at: ['ring_fence', 'authorities'] },
    { noun: 'payer', ids: record.ring_fence?.payers, known: [...new Set(lines.map(({ payer }) => payer))], at: ['ring_fence', 'payers'] },
    { noun: 'option', ids: record.options, known: idsOf(options), at: ['options'] },
  ];
  for (const { noun, ids = [], known, at } of named) {
    for (const [index, id] of ids.entries()) {
      if (!known.includes(id)) resolving.reportUnknown(within(place, ...at, index), noun, id, known);
    }
  }
  if (record.source !== undefined && !sources.has(record.source)) {
    resolving.reportUnknown(within(place, 'source'), 'source', record.source, sources.keys());
  }
}
