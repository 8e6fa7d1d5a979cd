import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../models/scenario/inputs';
import type { ResolvedBenefitLine, ResolvedScenario } from '../../models/scenario/resolved';
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
