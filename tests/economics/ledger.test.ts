import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { ledgerOf } from '../../models/economics/ledger';
import { inputsOf } from '../../models/scenario/inputs';
import { bestPlaced, proposeShares, whoPays } from '../../models/money/who-pays';
import { projectText } from '../files/node-library';
import { opened, overrides } from '../scenario/open-text';

const text = projectText('scenarios/sussex.yaml');
const resolved = opened(text);
const appraisal = appraise(inputsOf(resolved));
const who = whoPays(resolved, appraisal, 'whole_force');
const account = (id: string, of = who) => of.agencies.find((agency) => agency.id === id)!;

describe('the ledger of a ready scenario', () => {
  it('lists the nine agencies, those without a pound too', () => {
    expect(who.agencies).toHaveLength(9);
    expect(account('dwp_and_treasury').gains.undiscounted).toBe(0);
  });

  it('adds up in rows and columns within a pound', () => {
    const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
    const flow = appraisal.options.find(({ option }) => option.id === 'whole_force')!;
    expect(Math.abs(sum(who.agencies.map(({ pays }) => pays.undiscounted)) - flow.figures.undiscountedCost)).toBeLessThan(1);
    expect(Math.abs(sum(who.agencies.map(({ gains }) => gains.undiscounted)) + who.ledger.lateCash - sum([...flow.benefitByYear]))).toBeLessThan(1);
  });

  it('splits the panel over four partners as the evidence says', () => {
    const panel = who.ledger.entries.filter(({ line }) => line === 'disruption_panel');
    expect(panel.map(({ agency }) => agency)).toEqual(['police', 'councils', 'nhs', 'prisons_and_probation']);
    expect(new Set(panel.map(({ byYear }) => Math.round(byYear[1]! * 100)))).toHaveProperty('size', 1);
  });

  it('follows an override of a share', () => {
    const other = opened(`${text}\n${overrides('parameter: lost_output_tax_share, value: 0.25, unit: share')}`);
    const changed = whoPays(other, appraise(inputsOf(other)), 'whole_force');
    expect(account('dwp_and_treasury', changed).gains.presentValue).toBeCloseTo(account('employers').gains.presentValue / 4, 2);
    expect(changed.whole.gains.presentValue).toBeCloseTo(who.whole.gains.presentValue, 2);
  });

  it('labels each gained pound, with its cashable share and lag', () => {
    const health = who.gains.filter(({ line }) => line === 'health');
    expect(health.map(({ kind, agency }) => [kind, agency])).toEqual([['cashable', 'nhs'], ['capacity', 'nhs']]);
    expect(health[0]).toMatchObject({ cashableShare: resolved.values.get('health_cashable_share'), lagMonths: resolved.values.get('cashable_lag_months') });
    expect(who.gains.find(({ line }) => line === 'physical_and_emotional_harm')).toMatchObject({ kind: 'social', cashableShare: null, lagMonths: null });
  });

  it('names who gains most per pound, and who gains without putting anything in', () => {
    const { most, withoutPaying } = bestPlaced(who, 'all');
    const rates = who.agencies.flatMap(({ perPound }) => perPound ?? []);
    expect(most?.perPound).toBe(Math.max(...rates));
    expect(withoutPaying.map(({ id }) => id)).toEqual(['victims_and_society', 'employers', 'courts_and_cps', 'legal_aid']);
    for (const { pays } of withoutPaying) expect(pays.undiscounted).toBe(0);
  });

  it('shows a party that no split names under its own name', () => {
    const bare = whoPays({ ...resolved, agencies: [], agencySplits: [] }, appraisal, 'whole_force');
    expect(bare.agencies.map(({ id, label }) => [id, label])).toContainEqual(['partner_agencies', null]);
    expect(account('commissioner', bare).contributes).toBe(true);
    expect(account('victims', bare).contributes).toBe(false);
    expect(bare.whole.gains.undiscounted).toBeCloseTo(who.whole.gains.undiscounted, 4);
  });

  it('refuses parts that are not the whole', () => {
    expect(() => ledgerOf(appraisal, appraisal.options[0]!, () => [{ agency: 'nhs', share: 0.5 }])).toThrow(/add up to 0\.5/);
  });
});

describe('a proposal for a ready scenario', () => {
  const costs = who.whole.pays.byYear;
  const asked = (rule: Parameters<typeof proposeShares>[1]['rule'], limits = new Map<string, number>()) => {
    const shares = proposeShares(who, { rule, counting: 'all', limits });
    if (!shares.isDefined) throw new Error(shares.why);
    return shares.proposal;
  };

  it.each([[{ kind: 'in_proportion' }], [{ kind: 'break_even', by: 4 }], [{ kind: 'capped' }]] as const)('pays each year: %j', (rule) => {
    const { contributions, gapByYear } = asked(rule);
    expect(contributions.map(({ id }) => id)).not.toContain('victims_and_society');
    costs.forEach((cost, year) => {
      const paid = contributions.reduce((sum, { byYear }) => sum + byYear[year]!, 0);
      expect(Math.abs(paid + gapByYear[year]! - cost)).toBeLessThan(0.01);
    });
  });

  it('keeps to limits and names the gap', () => {
    const all = new Map(who.agencies.map(({ id }) => [id, 1000]));
    const { contributions, gap } = asked({ kind: 'capped' }, all);
    const paying = contributions.filter(({ pays }) => pays > 0);
    for (const { byYear } of paying) expect(Math.max(...byYear)).toBeLessThanOrEqual(1000);
    expect(gap).toBeCloseTo(who.whole.pays.undiscounted - paying.reduce((sum, { pays }) => sum + pays, 0), 4);
  });
});
