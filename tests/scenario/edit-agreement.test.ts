import { describe, expect, it } from 'vitest';
import { changeAgreement, changeFinancial, removeAgreement } from '../../models/scenario/edit-agreement';
import { addAgreements } from '../../models/scenario/edit-funding';
import { libraryWith, projectText } from '../files/node-library';
import { opened, refused, valueOf } from './open-text';

const sussex = projectText('scenarios/sussex.yaml');
const grant = {
  label: 'Grant', funder: 'home_office', amount: 250000, first_month: '2027-04', last_month: '2028-03', certainty: 'agreed',
} as const;
const council = { ...grant, label: 'Council', funder: 'council', carry_forward: true, notice_months: 3 };
const two = `${valueOf(addAgreements(sussex, [grant, council]))}# the end\n`;
const ofId = (text: string, id: string) => opened(text).funding.find((each) => each.id === id);

describe('an agreement', () => {
  it('is changed field by field, and nothing else moves', () => {
    const text = valueOf(changeAgreement(two, 'council', { amount: null, share: 0.25, last_month: '2029-03', notice_months: 3 }));
    expect(ofId(text, 'council')).toMatchObject({ share: 0.25, last_month: '2029-03', carry_forward: true, notice_months: 3 });
    expect(ofId(text, 'council')).not.toHaveProperty('amount');
    expect(ofId(text, 'grant')).toEqual({ id: 'grant', ...grant });
    expect(valueOf(removeAgreement(text, 'council'))).toBe(valueOf(removeAgreement(two, 'council')));
  });

  it('is not rewritten where nothing of it changes', () => {
    expect(valueOf(changeAgreement(two, 'grant', { ...grant, share: null }))).toBe(two);
  });

  it('gets a profile with its parts, and loses them again', () => {
    const parts = [{ year: '2027-28', amount: 100000 }, { year: '2028-29', amount: 150000 }];
    const text = valueOf(changeAgreement(two, 'grant', { profile: 'by_year', by_year: parts, last_month: '2029-03' }));
    expect(ofId(text, 'grant')).toMatchObject({ profile: 'by_year', by_year: parts });
    const back = valueOf(changeAgreement(text, 'grant', { profile: null, by_year: null, last_month: '2028-03' }));
    expect(ofId(back, 'grant')).toEqual(ofId(two, 'grant'));
  });

  it('is taken out; the last one leaves an empty list', () => {
    const one = valueOf(removeAgreement(two, 'grant'));
    expect(opened(one).funding.map(({ id }) => id)).toEqual(['council']);
    expect(opened(valueOf(removeAgreement(one, 'council'))).funding).toEqual([]);
  });

  it('that the file does not state cannot be changed or taken out', () => {
    for (const outcome of [changeAgreement(sussex, 'grant', { amount: 1 }), removeAgreement(sussex, 'grant')]) {
      expect(outcome.ok ? '' : outcome.problems[0]?.what).toBe('There is no agreement “grant” in this file.');
    }
  });
});

describe('money that counts', () => {
  it('is set where it is not stated, and changed where it is', () => {
    const text = valueOf(changeFinancial(two, { counts: 'bid' }));
    expect(opened(text).financial.counts).toBe('bid');
    const hoped = valueOf(changeFinancial(text, { counts: 'hoped_for' }));
    expect(opened(hoped).financial.counts).toBe('hoped_for');
    expect(valueOf(changeFinancial(hoped, { counts: 'bid' }))).toBe(text);
  });

  it('goes with limits of fair shares, which go again', () => {
    const text = valueOf(changeFinancial(two, { break_even_by: '2029-30', most_a_year: [{ agency: 'nhs', amount: 5_000 }] }));
    expect(opened(text).financial).toEqual({ counts: 'agreed', breakEvenBy: '2029-30', mostAYear: [{ agency: 'nhs', amount: 5_000 }] });
    expect(valueOf(changeFinancial(text, { break_even_by: null, most_a_year: null }))).toBe(two);
    expect(valueOf(changeFinancial(two, { break_even_by: null }))).toBe(two);
  });

  it('and limits are each taken from the scenario that is extended, where the file does not state them', () => {
    const parent = valueOf(changeFinancial(sussex, { counts: 'hoped_for', break_even_by: '2029-30', most_a_year: [{ agency: 'nhs', amount: 5_000 }] }));
    const child = 'format: 1\nscenario: {id: child, title: C, question: Q?, author: A}\nextends: [sussex]\n';
    const settings = (text: string) => opened(text, { library: libraryWith({ sussex: parent }) }).financial;
    const inherited = { counts: 'hoped_for', breakEvenBy: '2029-30', mostAYear: [{ agency: 'nhs', amount: 5_000 }] };
    expect(settings(child)).toEqual(inherited);
    const later = valueOf(changeFinancial(child, { break_even_by: '2030-31' }));
    expect(settings(later)).toEqual({ ...inherited, breakEvenBy: '2030-31' });
    expect(settings(valueOf(changeFinancial(child, { counts: 'agreed' })))).toEqual({ ...inherited, counts: 'agreed' });
    expect(settings(valueOf(changeFinancial(child, { most_a_year: [] })))).toEqual({ ...inherited, mostAYear: [] });
    expect(settings(valueOf(changeFinancial(later, { break_even_by: null })))).toEqual(inherited);
  });

  it('names what is wrong at its place', () => {
    const [unknown, twice, year] = refused(`${two}financial: {break_even_by: 2090-91, most_a_year: [{agency: atlantis, amount: 1}, {agency: nhs, amount: 1}, {agency: nhs, amount: 2}]}\n`);
    expect([unknown, twice, year].join()).toMatch(/atlantis.*nhs.*2090-91 lies outside the years/s);
  });
});
