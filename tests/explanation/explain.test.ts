import { describe, expect, it } from 'vitest';
import {
  compare, coverage, explain, FIGURES, figureOf, optionFlow, qualityMeanings, startsWithin, type Explanation,
} from '../../models/index';
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
  });

  it('says what every other figure is counted over', () => {
    for (const { id } of FIGURES) expect(explain(resolved, appraisal, { option: 'phased', figure: id }).basis, id).toMatch(/20\d\d-\d\d/);
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'bcr' }).basis)
      .toBe('2025-26 prices, present values at 2027-28, 2027-28 to 2036-37');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'starts', baseline: 'do_minimum' }).basis)
      .toBe('2027-28 to 2031-32, all delivery years together');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'peak_posts' }).basis)
      .toBe('Whole-time posts in the month of most, 2027-28 to 2036-37');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'npsv_within_delivery' }).basis)
      .toBe('2025-26 prices, present value at 2027-28, 2027-28 to 2031-32, all delivery years together');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'pv_tail_benefit' }).basis)
      .toBe('2025-26 prices, present value at 2027-28, 2032-33 to 2036-37, after delivery');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'payback_month', baseline: 'do_minimum' }).basis).toContain('undiscounted');
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
    for (const figure of ['cost.tea', 'cost_by_year.2026-27', 'cost.role.idva.2099-00', 'quality.lovely', 'parameter.tea', 'perpetrators_in.tea']) {
      expect(() => explain(resolved, appraisal, { option: 'phased', figure })).toThrow(figure);
    }
  });
});

describe('a year by itself', () => {
  const phased = optionFlow(appraisal, 'phased');
  const { startYear } = resolved.period;
  const years = [...phased.costByYear.keys()].map((year) => [year, `${startYear + year}-${(startYear + year + 1) % 100}`] as const);

  it.each(years)('year %d is the sum of its lines, on both sides', (year, name) => {
    for (const [side, series, lines] of [['cost', phased.costByYear, phased.costs], ['benefit', phased.benefitByYear, phased.benefits]] as const) {
      const node = explain(resolved, appraisal, { option: 'phased', figure: `${side}_by_year.${name}` });
      expect(node.value).toBe(series[year]);
      expect(node.inputs.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(series[year]!, 4);
      for (const line of lines) {
        const figure = `${side}.${line.id}.${name}`;
        expect(explain(resolved, appraisal, { option: 'phased', figure })).toMatchObject({ id: figure, value: line.byYear[year] });
      }
    }
  });

  it('counts volumes in the year alone, and says so', () => {
    const postMonths = years.map(([, name]) => explain(resolved, appraisal, { option: 'phased', figure: `cost.role.idva.${name}` }).inputs[0]!);
    const whole = explain(resolved, appraisal, { option: 'phased', figure: 'cost.role.idva' }).inputs[0]!;
    expect(postMonths.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(Number(whole.value), 6);
    expect(postMonths[0]!.basis).toBe('In 2027-28');
    expect(explain(resolved, appraisal, { option: 'phased', figure: 'cost_by_year.2028-29' }).basis).toBe('2025-26 prices, undiscounted, in 2028-29');
  });
});

describe('areas', () => {
  it('gives the people of an authority, covered or not, as coverage counts them', () => {
    for (const row of coverage(appraisal, 'urban_first')) {
      const node = explain(resolved, appraisal, { option: 'urban_first', figure: `perpetrators_in.${row.authority}` });
      expect(node.value).toBe(row.perpetrators);
      expect(node.inputs[0]!.inputs.length).toBeGreaterThan(0);
    }
  });

  it('counts those with a team', () => {
    const node = explain(resolved, appraisal, { option: 'urban_first', figure: 'areas_covered' });
    expect(node).toMatchObject({ value: 11, unit: 'authorities', basis: 'Of 13 authorities, in the whole option' });
    expect(node.inputs.filter(({ value }) => Number(value) > 0)).toHaveLength(11);
  });
});

describe('the quality of what is behind the headline', () => {
  const about = (name: string): Explanation =>
    explain(resolved, appraisal, { option: 'phased', figure: `quality.${name}`, baseline: 'business_as_usual' });

  it('lists the figures of each word, services that run today among them', () => {
    expect(about('placeholder').inputs.map(({ id }) => id)).toContain('existing_service.west_sussex_coast');
    expect(about('recalled').inputs.map(({ id }) => id)).toContain('effect_marac_appearances');
    for (const word of Object.keys(qualityMeanings)) {
      const node = about(word);
      expect(node.value).toBe(node.inputs.length);
      expect(node.inputs.every(({ provenance }) => provenance?.quality === word)).toBe(true);
    }
  });

  it('adds up to all of them, expressions left out', () => {
    const words = Object.keys(qualityMeanings).map((word) => Number(about(word).value));
    expect(words.reduce((sum, count) => sum + count, 0)).toBe(about('all').value);
    const unmeasured = ['assumption', 'judgement', 'recalled', 'placeholder'].map((word) => Number(about(word).value));
    expect(unmeasured.reduce((sum, count) => sum + count, 0)).toBe(about('unmeasured').value);
    expect(about('all').inputs.every(({ equation }) => equation === null)).toBe(true);
  });
});

describe('published contracts and counts', () => {
  const pilots = appraiseReady(readyScenarios.find(({ name }) => name === 'three-pilots')!);
  const about = (figure: string): Explanation => explain(pilots.resolved, pilots.appraisal, { option: 'three_pilots', figure });

  it('are explained by what was published', () => {
    const node = about('contract.west_midlands_2018');
    expect(node.inputs.map(({ value }) => value)).toEqual([1_400_000, 175, 21]);
    expect(Number(node.inputs[0]!.value) / Number(node.inputs[1]!.value)).toBe(node.value);
    expect(node.provenance).toMatchObject({ quality: 'derived' });
    expect(node.provenance?.source).not.toBeNull();
  });

  it('stand beside the people the option starts in the same months', () => {
    expect(about('reported_cases.three_pilots')).toMatchObject({ value: 616, basis: 'Over 24 months' });
    const modelled = about('starts_within.three_pilots');
    const flow = optionFlow(pilots.appraisal, 'three_pilots');
    const byHand = flow.starts.slice(0, 24).reduce((sum, starts) => sum + starts, 0);
    expect(modelled.value).toBeCloseTo(byHand, 9);
    expect(modelled.value).toBe(startsWithin(flow, 24));
    expect(modelled.inputs.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(byHand, 9);
  });
});
