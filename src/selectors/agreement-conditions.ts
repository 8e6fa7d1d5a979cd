import type { AgreementRecord, ResolvedScenario } from '../../models/index';
import { statedPoundsText, percentFromShare, percentText } from '../format';
import { listed } from './ledger-tables';
import { partyInWords, prongInWords } from './party-words';
import { poundsFault, readPounds, readTyped } from './typed-number';

type Fence = NonNullable<AgreementRecord['ring_fence']>;
type Prong = NonNullable<Fence['prongs']>[number];

/** Conditions of an agreement as they stand in its form. Nothing ticked is no condition. */
export interface ConditionsDraft {
  /** Pounds that others bring for each of this; empty where none are asked for. */
  readonly match: string;
  readonly matchInKind: boolean;
  readonly prongs: readonly Prong[];
  readonly teams: readonly string[];
  readonly authorities: readonly string[];
  readonly payers: readonly string[];
  readonly carried: boolean;
  readonly carriedShare: string;
  readonly carriedAmount: string;
  readonly options: readonly string[];
}

export const noConditions: ConditionsDraft = {
  match: '', matchInKind: false, prongs: [], teams: [], authorities: [], payers: [], carried: false, carriedShare: '', carriedAmount: '', options: [],
};

export function conditionsDraftOf(record: AgreementRecord): ConditionsDraft {
  const { match, ring_fence: fence, carry_forward: carried = false, carry_forward_share: share, carry_forward_amount: amount, options } = record;
  return {
    match: match === undefined ? '' : String(match.per_pound), matchInKind: match?.in_kind_counts ?? false,
    prongs: fence?.prongs ?? [], teams: fence?.teams ?? [], authorities: fence?.authorities ?? [], payers: fence?.payers ?? [],
    carried, carriedShare: share === undefined ? '' : percentFromShare(share), carriedAmount: amount === undefined ? '' : String(amount),
    options: options ?? [],
  };
}

/** Whether any condition is set. */
export function hasConditions(draft: ConditionsDraft): boolean {
  const { match, prongs, teams, authorities, payers, carried, options } = draft;
  return match.trim() !== '' || carried || [prongs, teams, authorities, payers, options].some((list) => list.length > 0);
}

export type ConditionField = 'match' | 'carriedShare' | 'carriedAmount';

const mostMatch = 1000;

/** What is wrong, by the box it is wrong in. */
export function conditionErrors({ match, carried, carriedShare, carriedAmount }: ConditionsDraft): readonly (readonly [ConditionField, string | null])[] {
  const perPound = match.trim() === '' ? 0 : readPounds(match);
  const share = carried && carriedShare.trim() !== '' ? readTyped(carriedShare, true) : 0;
  const amountFault = carried && carriedAmount.trim() !== '' ? poundsFault(carriedAmount, '5000') : null;
  return [
    ['match', perPound === null || perPound > mostMatch ? 'Enter plain pounds from 0 to 1000, such as 2, or leave it empty' : null],
    ['carriedShare', share === null || share < 0 || share > 1 ? 'Enter a percentage from 0 to 100, such as 10, or leave it empty' : null],
    ['carriedAmount', amountFault === null ? null : `${amountFault}, or leave it empty`],
  ];
}

function fenceOf({ prongs, teams, authorities, payers }: ConditionsDraft): Fence | null {
  const fence = {
    ...(prongs.length === 0 ? {} : { prongs: [...prongs] }), ...(teams.length === 0 ? {} : { teams: [...teams] }),
    ...(authorities.length === 0 ? {} : { authorities: [...authorities] }), ...(payers.length === 0 ? {} : { payers: [...payers] }),
  };
  return Object.keys(fence).length === 0 ? null : fence;
}

/** The conditions as fields of an agreement; null for a field that is to be left out. */
export function conditionsOf(draft: ConditionsDraft) {
  const { match, matchInKind, carried, carriedShare, carriedAmount, options } = draft;
  const perPound = match.trim() === '' ? null : readPounds(match);
  return {
    match: perPound === null ? null : { per_pound: perPound, ...(matchInKind ? { in_kind_counts: true } : {}) },
    ring_fence: fenceOf(draft),
    carry_forward: carried ? true : null,
    carry_forward_share: carried && carriedShare.trim() !== '' ? readTyped(carriedShare, true) : null,
    carry_forward_amount: carried && carriedAmount.trim() !== '' ? readPounds(carriedAmount) : null,
    options: options.length === 0 ? null : [...options],
  };
}

/** Something that can be ticked. */
export interface Tick<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

/** What money can be kept for. */
export function fenceChoices({ teams, authorities, roles, costLines, options }: ResolvedScenario) {
  const prongs: readonly Prong[] = ['perpetrator', 'victim', 'disruption', 'coordination'];
  const served = new Set(teams.flatMap((team) => team.authorities));
  const payers = [...new Set([...roles, ...costLines].map(({ payer }) => payer))].sort();
  return {
    prongs: prongs.map((id): Tick<Prong> => ({ id, label: prongInWords(id) })),
    teams: teams.map(({ id, label }): Tick => ({ id, label })),
    authorities: authorities.filter(({ id }) => served.has(id)).map(({ id, name }): Tick => ({ id, label: name })),
    payers: payers.map((id): Tick => ({ id, label: partyInWords(id) })),
    options: options.map(({ id, label }): Tick => ({ id, label })),
  };
}

function carriedInWords({ carry_forward: carried, carry_forward_share: share, carry_forward_amount: amount }: AgreementRecord): string {
  if (carried !== true) return '';
  const limits = [...(share === undefined ? [] : [`${percentText(share)} of the year’s money`]), ...(amount === undefined ? [] : [statedPoundsText(amount)])];
  return `what is left in March moves on${limits.length === 0 ? '' : `, at most ${limits.join(' or ')}`}`;
}

/** The conditions of an agreement in words; empty where there are none. */
export function conditionsInWords(record: AgreementRecord, resolved: ResolvedScenario): readonly string[] {
  const choices = fenceChoices(resolved);
  const names = (ids: readonly string[] | undefined, ticks: readonly Tick[]): readonly string[] => (
    (ids ?? []).map((id) => ticks.find((tick) => tick.id === id)?.label ?? partyInWords(id)));
  const { match, ring_fence: fence, options } = record;
  const only = (words: string, labels: readonly string[]): string => (labels.length === 0 ? '' : `${words} ${listed(labels)}`);
  return [
    match === undefined ? '' : `each £1 of it needs ${statedPoundsText(match.per_pound)} of others’ money${match.in_kind_counts === true ? ', in kind or cash' : ' in cash'}`,
    only('only for', names(fence?.prongs, choices.prongs)), only('only for the team', names(fence?.teams, choices.teams)),
    only('only in', names(fence?.authorities, choices.authorities)), only('only for costs that fall on', names(fence?.payers, choices.payers)),
    carriedInWords(record), only('only with', names(options, choices.options)),
  ].filter((words) => words !== '');
}
