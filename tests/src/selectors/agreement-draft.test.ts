import { describe, expect, test } from 'vitest';
import type { AgreementRecord } from '../../../models/index';
import { agreementDraftOf, agreementErrors, agreementOf, agreementWarnings, emptyAgreement, fieldOf, type AgreementDraft } from '../../../src/selectors/agreement-draft';
import { answeredSussex } from '../sussex';

const empty = emptyAgreement(answeredSussex().resolved);
const good: AgreementDraft = { ...empty, label: 'Grant', funder: 'Home Office', amount: '250000' };
const errorsOf = (change: Partial<AgreementDraft>): readonly string[] => [...agreementErrors({ ...good, ...change }).keys()];

describe('the form of an agreement', () => {
  test('is right once it has a name, a funder and money', () => {
    expect([...agreementErrors(empty).keys()]).toEqual(['label', 'funder', 'amount']);
    expect(errorsOf({})).toEqual([]);
    expect(agreementOf(good, null)).toMatchObject({ label: 'Grant', funder: 'Home Office', amount: 250000, share: null, profile: null, kind: null });
  });

  test('names the field of what cannot be', () => {
    expect(errorsOf({ amount: '£2,50' })).toEqual(['amount']);
    expect(errorsOf({ amount: '-1' })).toEqual(['amount']);
    expect(errorsOf({ measure: 'share', share: '101' })).toEqual(['share']);
    expect(errorsOf({ first: '2029-04', last: '2029-03' })).toEqual(['last']);
    expect(errorsOf({ profile: 'arrears', arrears: '0' })).toEqual(['arrears']);
    expect(errorsOf({ notice: '2.5' })).toEqual(['notice']);
    expect(errorsOf({ match: '-1' })).toEqual(['match']);
    expect(errorsOf({ carried: true, carriedShare: '110', carriedAmount: '-5' })).toEqual(['carriedShare', 'carriedAmount']);
    expect(errorsOf({ profile: 'by_year', parts: '' })).toEqual(['parts']);
    expect(agreementErrors({ ...good, profile: 'by_year', parts: '2027-28: 5\nmore' }).get('parts')).toMatch(/^Line 2 /);
  });

  test('takes pounds with a sign and commas, and names the fault of others', () => {
    for (const amount of ['£100,000', '100,000', ' £ 100000 ', '100000.00']) expect(agreementOf({ ...good, amount }, null).amount).toBe(100_000);
    const fault = (amount: string): string | undefined => agreementErrors({ ...good, amount }).get('amount');
    expect(fault('-100000')).toMatch(/^-100000 is below 0\./);
    expect(fault('1,50,000')).toMatch(/^The commas in 1,50,000 do not stand between thousands\./);
    expect(fault('150.000')).toMatch(/^150\.000 may be thousands or pence\./);
    expect(fault('150k')).toMatch(/^“150k” is no sum of money\./);
    expect(fault('999999999999999')).toBe('This is more than a force has to spend. Enter at most £10,000,000,000');
    expect(agreementOf({ ...good, profile: 'by_year', parts: '2027-28: £5,000' }, null)).toMatchObject({ by_year: [{ year: '2027-28', amount: 5000 }] });
  });

  test('warns of nothing promised and of a name that is there already', () => {
    expect(agreementWarnings(good, ['Other'])).toEqual([]);
    expect(agreementWarnings({ ...good, amount: '£0' }, ['grant '])).toEqual([
      'An amount of £0 pays for nothing.', 'Another agreement has this name: tables would show two rows that look alike.',
    ]);
  });

  test('reads money part by part', () => {
    expect(agreementOf({ ...good, profile: 'by_year', parts: '2027-28: 5\n\n2028-29 7.5' }, null))
      .toMatchObject({ amount: null, by_year: [{ year: '2027-28', amount: 5 }, { year: '2028-29', amount: 7.5 }] });
    expect(agreementOf({ ...good, profile: 'milestones', parts: '2027-10: 5' }, null)).toMatchObject({ milestones: [{ month: '2027-10', amount: 5 }] });
  });

  test('gives an agreement back as it was', () => {
    const record: AgreementRecord = {
      id: 'a', label: 'A', funder: 'the_OCC'.toLowerCase(), share: 0.255, first_month: '2027-04', last_month: '2028-03', certainty: 'bid', kind: 'in_kind',
      profile: 'arrears', arrears_months: 3, notice_months: 6, match: { per_pound: 2, in_kind_counts: true },
      ring_fence: { prongs: ['victim'], teams: ['brighton_and_lewes'], authorities: ['adur'], payers: ['police'] }, carry_forward: true, carry_forward_share: 0.1,
      carry_forward_amount: 5000, options: ['phased'],
    };
    const { id, ...stated } = record;
    expect(id).toBe('a');
    expect(agreementOf(agreementDraftOf(record), record)).toEqual({ ...stated, amount: null, by_year: null, milestones: null });
  });

  test('finds the field of a problem of the model', () => {
    expect(fieldOf('funding[2].by_year[0].year')).toBe('parts');
    expect(fieldOf('teams[0].id')).toBeNull();
  });
});
