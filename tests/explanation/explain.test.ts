import { describe, expect, it } from 'vitest';
import { compare, explain, FIGURES, figureOf, optionFlow, qualityMeanings, type Explanation } from '../../models/index';
import { appraiseReady, readyScenarios } from '../golden/ready';

const sussex = readyScenarios.find(({ name }) => name === 'sussex')!;
const { resolved, appraisal } = appraiseReady(sussex);
const flow = optionFlow(appraisal, 'whole_force');

function leaves(node: Explanation): Explanation[] {
  return node.inputs.length === 0 ? [node] : node.inputs.flatMap(leaves);
}

describe('why this number?', () => {
  it.each(FIGURES.map(({ id }) => id))('%s states its value, equation and inputs', (id) => {
    const node = explain(resolved, appraisal, { option: 'whole_force', figure: id });
    expect(node.value).toBe(figureOf(flow.figures, id));
    expect(node.equation).not.toBe('');
    expect(node.inputs.length).toBeGreaterThan(0);
  });

  it('leads from the net present social value to parameters with quality, and source or a note', () => {
    const parameters = leaves(explain(resolved, appraisal, { option: 'whole_force', figure: 'npsv' }))
      .flatMap(({ provenance }) => (provenance ? [provenance] : []));
    expect(parameters.length).toBeGreaterThan(100);
    for (const each of parameters) {
      expect(Object.keys(qualityMeanings)).toContain(each.quality);
      expect(each.source ?? each.note, each.parameter).not.toBeNull();
    }
    const ids = new Set(parameters.map(({ parameter }) => parameter));
    for (const id of ['effect_marac_appearances', 'harm_annual_cost', 'referral_share', 'discount_rate_standard_to_30', 'adur_population_16plus']) {
      expect(ids).toContain(id);
    }
  });

  it('has line values that add up to the figure', () => {
    const node = explain(resolved, appraisal, { option: 'phased', figure: 'pv_cost' });
    const sum = node.inputs.reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBeCloseTo(Number(node.value), 4);
  });

  it('states price year and horizon of money', () => {
    const { basis } = explain(resolved, appraisal, { option: 'phased', figure: 'npsv' });
    expect(basis).toBe('2025-26 prices, present value at 2027-28, 2027-28 to 2036-37');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'starts' }).basis).toBeNull();
  });

  it('explains a difference by its two sides', () => {
    const node = explain(resolved, appraisal, { option: 'phased', figure: 'npsv', baseline: 'do_minimum' });
    expect(node.value).toBeCloseTo(compare(appraisal, 'phased', 'do_minimum').netPresentSocialValue, 6);
    expect(node.equation).toBe('Option − baseline');
    expect(node.inputs).toHaveLength(2);
  });

  it('gives a benefit–cost ratio of differences, not a difference of ratios', () => {
    const { value } = explain(resolved, appraisal, { option: 'phased', figure: 'bcr', baseline: 'do_minimum' });
    const ratio = compare(appraisal, 'phased', 'do_minimum').benefitCostRatio;
    expect(value).toBe(ratio.kind === 'ratio' ? ratio.value : ratio.kind);
  });

  it('explains lines, teams and authorities', () => {
    for (const figure of ['cost.role.idva', 'benefit.police', 'felt.started', 'starts.east_sussex', 'coverage.rother']) {
      expect(explain(resolved, appraisal, { option: 'phased', figure }).id).toBe(figure);
    }
    const rother = explain(resolved, appraisal, { option: 'urban_first', figure: 'coverage.rother' });
    expect(rother.value).toBe(0);
    expect(rother.equation).toContain('No team');
  });

  it('refuses a name it does not know', () => {
    expect(() => explain(resolved, appraisal, { option: 'phased', figure: 'cost.tea' })).toThrow('cost.tea');
  });
});
