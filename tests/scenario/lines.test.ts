import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../models/scenario/inputs';
import type { ResolvedBenefitLine, ResolvedScenario } from '../../models/scenario/resolved';
import { libraryWith } from '../files/node-library';
import { opened, refused, sound } from './open-text';

const by = 'by: Tests, on: 2026-11-22';

function changed(...changes: readonly string[]): string {
  return `${sound}line_overrides:\n${changes.map((change) => `  - {${change}, ${by}}\n`).join('')}`;
}

function benefit(scenario: ResolvedScenario, id: string): ResolvedBenefitLine {
  const line = scenario.benefitLines.find((candidate) => candidate.id === id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
}

describe('a line override', () => {
  it('switches a line on, with its reason', () => {
    const scenario = opened(changed('line: childrens_services, included: true, reason: Our own figures.'));
    expect(benefit(opened(sound), 'childrens_services').included).toBe(false);
    expect(benefit(scenario, 'childrens_services')).toMatchObject({
      included: true, change: { included: true, effect: null, acceptBeforeAndAfter: false, reason: 'Our own figures.', by: 'Tests' },
    });
    expect(inputsOf(scenario).benefitLines.map(({ id }) => id)).toContain('childrens_services');
    expect(inputsOf(opened(sound)).benefitLines.map(({ id }) => id)).not.toContain('childrens_services');
  });

  it('switches a role off, and its share of other lines with it', () => {
    const scenario = opened(changed('line: role.idva, included: false, reason: Paid elsewhere.'));
    const inputs = inputsOf(scenario);
    expect(inputs.roles.map(({ id }) => id)).not.toContain('idva');
    const shares = inputs.costLines.filter((line) => line.driver === 'share_of_lines');
    expect(shares.map(({ of }) => of).flat()).not.toContain('role.idva');
    expect(shares.map(({ of }) => of).flat()).toContain('role.case_manager');
  });

  it('may not leave a scenario without case managers', () => {
    expect(refused(changed('line: role.case_manager, included: false, reason: A test.'))).toEqual([
      'roles: No included role is sized by “case_manager”.',
    ]);
  });

  it('points a line at another effect', () => {
    const scenario = opened(changed(`line: ${harmId()}, effect: police_recorded_incidents_net, reason: A test.`));
    expect(benefit(scenario, harmId()).effect).toBe('police_recorded_incidents_net');
  });

  it('takes a before-and-after effect only where it says so', () => {
    const without = changed(`line: ${harmId()}, effect: physical_abuse_before_after, reason: A test.`);
    expect(refused(without)).toEqual([expect.stringMatching(/^line_overrides\[0\].effect: .*without a comparison group/)]);
    const accepted = opened(without.replace('reason:', 'accept_before_and_after: true, reason:'));
    const line = benefit(accepted, harmId());
    expect(line.change).toMatchObject({ acceptBeforeAndAfter: true, reason: 'A test.' });
    expect(line.lineGrade).toBe(Math.max(line.grade, accepted.effects.get('physical_abuse_before_after')?.grade ?? 0));
  });

  it('lets a before-and-after effect rest on a line that is left out', () => {
    expect(refused(changed(`line: ${harmId()}, included: false, effect: physical_abuse_before_after, reason: A test.`))).toEqual([]);
  });

  it.each([
    ['line: role.idva, effect: marac_appearances_net, reason: A', /line_overrides\[0\].effect: .*cost line, which has no effect/],
    ['line: housing, effect: nothing_net, reason: A', /no effect “nothing_net”/],
    ['line: housing, reason: A', /Nothing is changed/],
    ['line: role.idva, accept_before_and_after: true, reason: A', /Nothing is changed/],
    ['line: housing, accept_before_and_after: true, reason: A', /Nothing is changed/],
    ['line: housing, accept_before_and_after: false, reason: A', /Nothing is changed/],
  ])('{%s} is refused', (change, problem) => {
    const problems = refused(changed(change));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('may change a line once', () => {
    const twice = changed('line: housing, included: true, reason: A', 'line: housing, included: false, reason: A');
    expect(refused(twice)).toEqual([expect.stringMatching(/line_overrides\[1\].line: .*changed twice/)]);
  });
});

describe('a line override on top of that of an extended scenario', () => {
  const parent = (change: string): string => changed(change).replace('id: broken', 'id: parent');
  const child = (change: string): string => (
    changed(change).replace('extends: [base, areas_sussex]', 'extends: [parent]')
  );
  const lower = `line: ${harmId()}, included: false, effect: physical_abuse_before_after, accept_before_and_after: true, reason: First.`;
  const library = libraryWith({ parent: parent(lower) });

  it('replaces what it states and keeps the rest, with both reasons', () => {
    const text = child(`line: ${harmId()}, included: true, reason: Second.`);
    expect(benefit(opened(text, { library }), harmId())).toMatchObject({
      included: true, effect: 'physical_abuse_before_after',
      change: { included: true, effect: 'physical_abuse_before_after', acceptBeforeAndAfter: true, reason: 'First. Second.' },
    });
  });

  it('keeps the reason of the other only as long as something of it stands', () => {
    const text = child(`line: ${harmId()}, included: true, effect: police_recorded_incidents_net, reason: Second.`);
    expect(benefit(opened(text, { library }), harmId()).change).toEqual({
      included: true, effect: 'police_recorded_incidents_net', acceptBeforeAndAfter: false, reason: 'Second.', by: 'Tests', on: '2026-11-22',
    });
  });

  it('does not accept one effect by the acceptance of another', () => {
    const other = 'effects:\n  - {id: other, label: L, measure: M, population: P, denominator: started, comparison: before_and_after, '
      + 'design: D, size: effect_marac_appearances, confidence_grade: 4}\n';
    const text = child(`line: ${harmId()}, included: true, effect: other, reason: Second.`) + other;
    expect(refused(text, { library })).toEqual([expect.stringMatching(/^line_overrides\[0\].effect: .*without a comparison group/)]);
  });

  it('may take an acceptance back', () => {
    const text = child(`line: ${harmId()}, accept_before_and_after: false, reason: Second.`);
    expect(benefit(opened(text, { library }), harmId()).change?.acceptBeforeAndAfter).toBe(false);
  });
});

/** The line on physical and emotional harm, whatever the evidence calls it. */
function harmId(): string {
  return opened(sound).benefitLines.find(({ discounting }) => discounting === 'health')?.id ?? '';
}

describe('grades', () => {
  it('of a benefit are the worse of the value and the effect', () => {
    for (const line of opened(sound).benefitLines) {
      expect(line.lineGrade).toBe(Math.max(line.grade, opened(sound).effects.get(line.effect)?.grade ?? 0));
    }
  });

  it('need an optimism bias each', () => {
    const line = [
      'optimism_bias:', '  - {grade: 4, uplift: optimism_bias_grade_5}', '  - {grade: 4, uplift: optimism_bias_grade_6}', '',
    ].join('\n');
    expect(refused(sound + line)).toEqual([expect.stringMatching(/optimism_bias\[1\].grade: .*Grade 4 is given twice/)]);
  });
});

describe('ids', () => {
  const twice = (entry: string): string => `  - {${entry}}\n  - {${entry}}\n`;

  it.each([
    ['sources', 'id: mine, title: T, author: A, year: 2026'],
    ['contracts', 'id: mine, label: L, area: A, price_basis: nominal, quality: placeholder'],
    ['not_monetised', 'id: mine, label: L, direction: benefit, note: N'],
    ['effects', 'id: mine, label: L, measure: M, population: P, denominator: started, comparison: net, design: D, size: effect_marac_appearances, confidence_grade: 4'],
    ['discount_schedules', 'id: mine, label: L, edition: E, steps: [{from_year: 0, rate: discount_rate_standard_to_30}]'],
  ])('of %s may be given once', (section, entry) => {
    expect(refused(`${sound}${section}:\n${twice(entry)}`)).toEqual([expect.stringMatching(/\[1\].id: .*“mine” is already defined in this file/)]);
  });

  it('of cost lines and benefit lines may not coincide', () => {
    const line = '  - {id: housing, label: L, driver: start, unit_cost: support_fund_per_start, prong: victim, payer: council, public: true, provider: false, confidence_grade: 4}';
    expect(refused(`${sound}cost_lines:\n${line}\n`)).toEqual([expect.stringMatching(/“housing” is already defined/)]);
  });
});

describe('discount schedules', () => {
  it.each([
    ['{from_year: 1, rate: discount_rate_standard_to_30}', /does not start at year 0/],
    ['{from_year: 0, rate: discount_rate_standard_to_30}, {from_year: 0, rate: discount_rate_review_2026}', /does not come after year 0/],
    ['{from_year: 0, rate: case_manager_salary}', /GBP\/post\/year, but share\/year/],
  ])('with steps %s are refused', (steps, problem) => {
    const found = refused(`${sound}discount_schedules:\n  - {id: mine, label: L, edition: E, steps: [${steps}]}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });
});

describe('deflators', () => {
  it('come in one table', () => {
    const table = 'deflators: {id: mine, edition: E, quality: placeholder, index: {2025-26: 100}}';
    expect(refused(`${sound}${table}\n`)).toEqual([expect.stringMatching(/^deflators: .*already given in scenarios\/evidence\/framework.yaml/)]);
  });

  it('must hold the price base year', () => {
    expect(refused(sound.replace('price_base_year: 2025-26', 'price_base_year: 1990-91'))).toEqual([
      'price_base_year: There is no deflator for 1990-91.',
    ]);
  });
});
