import type { AgreementChange, AgreementRecord, ResolvedScenario } from '../../models/index';
import { percentFromShare } from '../format';
import { conditionErrors, conditionsDraftOf, conditionsOf, noConditions, type ConditionsDraft } from './agreement-conditions';
import { partyInWords } from './party-words';
import { poundsFault, readPounds, readTyped } from './typed-number';

type Profile = NonNullable<AgreementRecord['profile']>;

/** What is filled into the form of an agreement. All of it is text until it is saved. */
export interface AgreementDraft extends ConditionsDraft {
  readonly label: string;
  readonly funder: string;
  readonly measure: 'amount' | 'share';
  readonly amount: string;
  readonly share: string;
  readonly first: string;
  readonly last: string;
  readonly profile: Profile;
  /** One part a line: `2027-28: 50000`, or `2027-10: 50000` for milestones. */
  readonly parts: string;
  readonly arrears: string;
  readonly certainty: AgreementRecord['certainty'];
  readonly kind: NonNullable<AgreementRecord['kind']>;
  readonly notice: string;
}

export type AgreementField = keyof AgreementDraft;

/** What is wrong, by the field it is wrong in. */
export type AgreementErrors = ReadonlyMap<AgreementField, string>;

export function emptyAgreement({ period: { startYear, deliveryYears } }: ResolvedScenario): AgreementDraft {
  return {
    ...noConditions, label: '', funder: '', measure: 'amount', amount: '', share: '', first: `${startYear}-04`, last: `${startYear + Math.min(3, deliveryYears)}-03`,
    profile: 'straight_line', parts: '', arrears: '', certainty: 'agreed', kind: 'cash', notice: '',
  };
}

/** The form as it opens on an agreement. */
export function agreementDraftOf(record: AgreementRecord): AgreementDraft {
  const parts = record.by_year?.map(({ year, amount }) => `${year}: ${amount}`) ?? record.milestones?.map(({ month, amount }) => `${month}: ${amount}`) ?? [];
  return {
    ...conditionsDraftOf(record), label: record.label, funder: partyInWords(record.funder), measure: record.share === undefined ? 'amount' : 'share',
    amount: record.amount === undefined ? '' : String(record.amount), share: record.share === undefined ? '' : percentFromShare(record.share),
    first: record.first_month, last: record.last_month, profile: record.profile ?? 'straight_line', parts: parts.join('\n'),
    arrears: record.arrears_months === undefined ? '' : String(record.arrears_months), certainty: record.certainty, kind: record.kind ?? 'cash',
    notice: record.notice_months === undefined ? '' : String(record.notice_months),
  };
}

/** Whether the money is written part by part. */
export function isInParts({ measure, profile }: AgreementDraft): boolean {
  return measure === 'amount' && (profile === 'by_year' || profile === 'milestones');
}

interface Part {
  readonly when: string;
  readonly amount: number;
}

const partShapes: Readonly<Record<'by_year' | 'milestones', RegExp>> = {
  by_year: /^\s*(\d{4}-\d{2})\s*[:,;\s]\s*(\S+)\s*$/, milestones: /^\s*(\d{4}-(?:0[1-9]|1[0-2]))\s*[:,;\s]\s*(\S+)\s*$/,
};

/** The parts as typed, one a line; null for a line that cannot be read. */
function partsOf({ parts, profile }: AgreementDraft): readonly (Part | null)[] {
  const shape = partShapes[profile === 'by_year' ? 'by_year' : 'milestones'];
  return parts.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [, when = '', money = ''] = shape.exec(line) ?? [];
    const amount = readPounds(money);
    return when === '' || amount === null ? null : { when, amount };
  });
}

function readWhole(typed: string): number | null {
  return /^\s*\d+\s*$/.test(typed) ? Number(typed) : null;
}

function moneyError(draft: AgreementDraft): readonly [AgreementField, string | null] {
  if (isInParts(draft)) {
    const parts = partsOf(draft);
    const unread = parts.indexOf(null);
    const example = draft.profile === 'by_year' ? '2027-28: 50000' : '2027-10: 50000';
    return ['parts', parts.length === 0 ? `Enter one part a line, such as ${example}` : unread < 0 ? null : `Line ${unread + 1} cannot be read. Write it like ${example}`];
  }
  if (draft.measure === 'amount') return ['amount', poundsFault(draft.amount, '150000')];
  const share = readTyped(draft.share, true);
  return ['share', share === null || share < 0 || share > 1 ? 'Enter a percentage from 0 to 100, such as 25' : null];
}

const isMonth = (typed: string): boolean => /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(typed);

/** What has to be mended before the form can be saved; what is left is for the model to refuse. */
export function agreementErrors(draft: AgreementDraft): AgreementErrors {
  const { label, funder, first, last, notice, arrears } = draft;
  const noticeMonths = notice.trim() === '' ? 0 : readWhole(notice);
  const lag = readWhole(arrears);
  const lastError = isMonth(last) ? (isMonth(first) && last < first ? 'It ends before it starts. Choose the first month or a later one' : null)
    : 'Enter a month, such as 2030-03';
  const all: readonly (readonly [AgreementField, string | null])[] = [
    ['label', label.trim() === '' ? 'Enter a name for the agreement' : null],
    ['funder', funder.trim() === '' ? 'Enter who pays, such as Home Office' : null],
    moneyError(draft),
    ['first', isMonth(first) ? null : 'Enter a month, such as 2027-04'], ['last', lastError],
    ['arrears', draft.profile === 'arrears' && (lag === null || lag < 1 || lag > 36) ? 'Enter whole months from 1 to 36' : null],
    ['notice', noticeMonths === null || noticeMonths > 60 ? 'Enter whole months from 0 to 60, or leave it empty' : null],
    ...conditionErrors(draft),
  ];
  return new Map(all.flatMap(([field, error]) => (error === null ? [] : [[field, error] as const])));
}

/** What may not have been meant, although it can be saved. `labels` are those of the other agreements. */
export function agreementWarnings(draft: AgreementDraft, labels: readonly string[]): readonly string[] {
  const name = draft.label.trim().toLowerCase();
  const isNothing = draft.measure === 'amount' && !isInParts(draft) && readPounds(draft.amount) === 0;
  return [
    ...(isNothing ? ['An amount of £0 pays for nothing.'] : []),
    ...(labels.some((label) => label.trim().toLowerCase() === name) ? ['Another agreement has this name: tables would show two rows that look alike.'] : []),
  ];
}

/** The funder as typed, or as it is written already where only its capitals differ: one funder has one name. */
function funderIn(typed: string, known: readonly string[]): string {
  const plain = typed.trim().toLowerCase();
  return known.find((id) => partyInWords(id).toLowerCase() === plain) ?? typed.trim();
}

/** What the form says of the agreement; null for a field that is to be left out. `known` are the funders of the other agreements. */
export function agreementOf(draft: AgreementDraft, held: AgreementRecord | null, known: readonly string[] = []) {
  const inParts = isInParts(draft);
  const parts = inParts ? partsOf(draft).filter((part) => part !== null) : [];
  const own = funderIn(draft.funder, [...(held !== null && partyInWords(held.funder) === draft.funder ? [held.funder] : []), ...known]);
  const isEven = draft.profile === 'straight_line' || (draft.measure === 'share' && draft.profile !== 'arrears');
  return {
    label: draft.label.trim(), funder: own,
    amount: draft.measure === 'amount' && !inParts ? readPounds(draft.amount) : null,
    share: draft.measure === 'share' ? readTyped(draft.share, true) : null,
    first_month: draft.first, last_month: draft.last,
    profile: isEven ? (held?.profile === 'straight_line' ? held.profile : null) : draft.profile,
    by_year: inParts && draft.profile === 'by_year' ? parts.map(({ when, amount }) => ({ year: when, amount })) : null,
    milestones: inParts && draft.profile === 'milestones' ? parts.map(({ when, amount }) => ({ month: when, amount })) : null,
    arrears_months: draft.profile === 'arrears' ? readWhole(draft.arrears) : null,
    notice_months: readWhole(draft.notice), certainty: draft.certainty,
    kind: draft.kind === 'cash' && held?.kind === undefined ? null : draft.kind,
    ...conditionsOf(draft),
  } satisfies AgreementChange;
}

const fieldOfKey: Readonly<Record<string, AgreementField>> = {
  label: 'label', funder: 'funder', amount: 'amount', share: 'share', first_month: 'first', last_month: 'last', profile: 'profile',
  by_year: 'parts', milestones: 'parts', arrears_months: 'arrears', certainty: 'certainty', kind: 'kind', notice_months: 'notice',
  match: 'match', carry_forward_share: 'carriedShare', carry_forward_amount: 'carriedAmount',
};

/** The field of the form that a problem of the model is about; null where it is about none of them. */
export function fieldOf(path: string): AgreementField | null {
  return fieldOfKey[/^funding\[\d+\]\.([a-z_]+)/.exec(path)?.[1] ?? ''] ?? null;
}
