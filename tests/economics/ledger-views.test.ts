import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { Ledger, LedgerEntry } from '../../models/economics/ledger';
import { afterAgreements, ledgerLess, type Paid } from '../../models/economics/ledger-views';
import { moneyOf } from '../../models/money/money';
import { inputsOf } from '../../models/scenario/inputs';
import { moneyInputsOf } from '../../models/scenario/money-inputs';
import { whoPays } from '../../models/money/who-pays';
import { projectText } from '../files/node-library';
import { opened } from '../scenario/open-text';

const entry = (line: string, agency: string, kind: LedgerEntry['kind'], byYear: number[]): LedgerEntry => ({ line, agency, kind, byYear, presentByYear: byYear.map((pounds) => pounds / 2) });
const ledger: Ledger = {
  years: 2, lateCash: 7,
  entries: [entry('work', 'police', 'cost', [100, 80]), entry('work', 'nhs', 'cost', [300, 240]), entry('harm', 'nhs', 'social', [50, 50])],
};

describe('a ledger after agreements, worked by hand', () => {
  // The line costs 500 of the day in the first year, of which a fund pays 200 and the NHS itself 50; nothing is paid in the second.
  const row = { payer: 'x', prong: 'victim', oneOff: false, total: 0 } as const;
  const paid: Paid = {
    lines: [{ line: 'work', byYear: [500, 400], ...row }],
    funders: [
      { funder: 'Fund', line: 'work', byYear: [200, 0], total: 200 }, { funder: 'The NHS', line: 'work', byYear: [50, 0], total: 50 },
      { funder: null, line: 'work', byYear: [250, 400], total: 650 },
    ],
  };
  const after = afterAgreements(ledger, paid, (funder) => [{ agency: funder === 'The NHS' ? 'nhs' : funder, share: 1 }]);
  const of = (agency: string, kind: LedgerEntry['kind'] = 'cost') => after.entries.find((each) => each.agency === agency && each.kind === kind)!;

  it('moves real pounds in the proportion of pounds of the day', () => {
    // Half stays: 50 and 150. The fund has 40 % of 400, the NHS a tenth beside its own half.
    expect([of('police').byYear, of('Fund').byYear, of('nhs').byYear]).toEqual([[50, 80], [160, 0], [190, 240]]);
    expect(of('Fund').presentByYear).toEqual([80, 0]);
    expect(of('nhs', 'social')).toEqual(ledger.entries[2]);
  });
});

it('against a baseline it is entry less entry', () => {
  const other: Ledger = { years: 2, lateCash: 3, entries: [entry('work', 'police', 'cost', [30, 0]), entry('own', 'police', 'cost', [5, 5])] };
  const { entries, lateCash } = ledgerLess(ledger, other);
  expect(entries.map(({ line, agency, byYear }) => [line, agency, ...byYear])).toEqual([
    ['work', 'police', 70, 80], ['work', 'nhs', 300, 240], ['harm', 'nhs', 50, 50], ['own', 'police', -5, -5],
  ]);
  expect(lateCash).toBe(4);
});

describe.each(['greater-manchester', 'sussex'])('the ledger of %s', (name) => {
  const resolved = opened(projectText(`scenarios/${name}.yaml`));
  const appraisal = appraise(inputsOf(resolved));
  const inputs = moneyInputsOf(resolved)!;
  const option = resolved.options.at(-1)!.id;
  const paidFor = (id: string): Paid => moneyOf(appraisal, inputs, id);
  const views = [{}, { paidFor }, { baseline: resolved.baseline }, { paidFor, baseline: resolved.baseline }].map((view) => whoPays(resolved, appraisal, option, view));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

  it('adds up in rows and columns within a pound in every view', () => {
    for (const { agencies, whole } of views) {
      for (const side of ['pays', 'gains', 'net'] as const) {
        whole[side].byYear.forEach((pounds, year) => { expect(Math.abs(sum(agencies.map((agency) => agency[side].byYear[year]!)) - pounds)).toBeLessThan(1); });
        expect(Math.abs(sum(agencies.map((agency) => agency[side].undiscounted)) - whole[side].undiscounted)).toBeLessThan(1);
      }
    }
  });

  it('is the same in all whoever pays, and the option less its baseline', () => {
    const [own, paid, against] = views;
    const other = whoPays(resolved, appraisal, resolved.baseline);
    expect(paid!.whole.pays.undiscounted).toBeCloseTo(own!.whole.pays.undiscounted, 4);
    expect(against!.whole.net.presentValue).toBeCloseTo(own!.whole.net.presentValue - other.whole.net.presentValue, 4);
  });
});

describe('an agreement of a payer', () => {
  const text = projectText('scenarios/sussex.yaml');
  const paidBy = (funder: string) => {
    const money = `funding:\n  - {id: all, label: All, funder: ${funder}, share: 1, first_month: 2027-04, last_month: 2040-03, certainty: agreed}\n`;
    const resolved = opened(`${text}\n${money}`);
    const appraisal = appraise(inputsOf(resolved));
    const { agencies, whole } = whoPays(resolved, appraisal, 'whole_force', { paidFor: (id) => moneyOf(appraisal, moneyInputsOf(resolved)!, id) });
    const paying = agencies.filter(({ pays }) => pays.undiscounted > 1);
    expect(Math.abs(paying.reduce((sum, { pays }) => sum + pays.undiscounted, 0) - whole.pays.undiscounted)).toBeLessThan(1);
    return { resolved, shares: paying.map(({ id, label, pays }) => ({ id, isNamed: label !== null, share: pays.undiscounted / whole.pays.undiscounted })) };
  };

  it.each([['commissioner', 'police'], ['council', 'councils'], ['Children\'s services and housing', 'councils'], ['nhs', 'nhs']])('%s stands with the agency %s', (funder, id) => {
    expect(paidBy(funder).shares).toEqual([{ id, isNamed: true, share: expect.closeTo(1, 9) as unknown }]);
  });

  it('falls on several agencies where the payer is several', () => {
    const { resolved: { values }, shares } = paidBy('partner_agencies');
    const [police, councils] = [values.get('partners_time_police_share'), values.get('partners_time_council_share')];
    expect(shares).toHaveLength(4);
    expect(shares.find(({ id }) => id === 'police')?.share).toBeCloseTo(police!, 9);
    expect(shares.find(({ id }) => id === 'councils')?.share).toBeCloseTo(councils!, 9);
  });

  it('that nobody knows stands under its own name', () => {
    expect(paidBy('A trust').shares).toMatchObject([{ id: 'A trust', isNamed: false }]);
  });
});
