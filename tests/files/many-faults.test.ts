import { describe, expect, it } from 'vitest';
import { openScenario } from '../../models/scenario/open';
import type { Problem } from '../../models/quantities/problem';
import { nodeLibrary, projectText } from './node-library';

function problemsOf(text: string): readonly Problem[] {
  const outcome = openScenario(text, { file: 'file.yaml', library: nodeLibrary });
  return outcome.ok ? [] : outcome.problems;
}

/** Line and path of every fault planted in the file, and of nothing that only follows from one. */
const planted = [
  '2 format', '2 scenario.colour', '2 scenario.id', '3 force', '5 period.base_year', '5 period.delivery_years',
  '6 price_base_year', '7 discounting.standard', '8 baseline', '9 baseline', '11 parameters[0]',
  '11 parameters[0].quality', '11 parameters[0].value', '12 parameters[1].label', '12 parameters[1].range.low',
  '12 parameters[1].unit', '13 parameters[2].expression', '13 parameters[2].note', '13 parameters[2].reviewed',
  '13 parameters[2].source', '14 parameters[3].id', '14 parameters[3].value', '15 parameters[4]',
  '15 parameters[4].range.high', '15 parameters[4].value', '17 cost_lines[0].confidence_grade',
  '17 cost_lines[0].payer', '17 cost_lines[0].provider', '17 cost_lines[0].unit_cost', '19 benefit_lines[0]',
  '19 benefit_lines[0]', '19 benefit_lines[0].annual_cost_per_victim', '19 benefit_lines[0].bridge',
  '19 benefit_lines[0].effect', '19 benefit_lines[0].severity', '21 teams[0].authorities[0]',
  '21 teams[0].authorities[2]', '22 teams[1].existing.open_cases', '22 teams[1].existing.posts',
  '22 teams[1].existing.quality', '22 teams[1].label', '24 options[0].label', '24 options[0].labl',
  '25 options[1].teams[0].team', '25 options[1].teams[1].golive', '25 options[1].teams[2].posts',
  '25 options[1].teams[3].team', '27 overrides[0].reason', '27 overrides[0].value', '28 overrides[1].source',
  '28 overrides[1].unit', '29 overrides[2]', '29 overrides[2].by', '29 overrides[2].value', '30 overrides[3].value',
  '31 overrides[4].colour', '31 overrides[4].parameter', '31 overrides[4].unit', '33 line_overrides[0].line',
  '33 line_overrides[0].reason', '34 line_overrides[1].included', '35 line_overrides[2].effect',
  '35 line_overrides[2].line',
];

describe('a file with faults of every kind', () => {
  it('has all of them named at once, and no consequence of one', () => {
    const found = problemsOf(projectText('tests/files/many-faults.yaml')).map(({ line, path }) => `${line} ${path}`);
    expect(found.sort()).toEqual([...planted].sort());
  });
});

describe('a record with one fault that its schema finds', () => {
  const sound = projectText('tests/files/sound.yaml');
  const paths = (text: string): string[] => problemsOf(text).map(({ path }) => path).sort();
  const override = (fields: string): string => `${sound}overrides:\n  - {${fields}, by: A, on: 2026-11-22}\n`;

  it.each([
    ['a reason that is missing and a share of 18', 'parameter: referral_share, value: 18, unit: share, source: judgement', ['reason', 'value']],
    ['a word for a number and a wrong unit', 'parameter: referral_share, value: ten, unit: month, reason: A, source: judgement', ['unit', 'value']],
    ['a field too many and an unknown parameter', 'parameter: referal_share, value: 1, unit: share, reason: A, source: judgement, x: 1', ['parameter', 'x']],
    ['an unknown source and a value that is divided by', 'parameter: caseload_per_case_manager, value: 0, unit: case/post, reason: A, source: x', ['source', 'value']],
  ])('has its others found as well: %s', (_, fields, expected) => {
    expect(paths(override(fields))).toEqual(expected.map((field) => `overrides[0].${field}`));
  });

  it('is not called wrong for what follows from the fault', () => {
    expect(paths(override('parameter: intervention_months, value: ten, unit: month, reason: A, source: judgement'))).toEqual(['overrides[0].value']);
    expect(paths(sound.replace('{team: coast, go_live: 2028-04}', '{team: coast, go_live: soon}'))).toEqual(['options[1].teams[0].go_live']);
    expect(paths(sound.replace('authorities: [adur, worthing]', 'authorities: adur'))).toEqual(['teams[0].authorities']);
    const nameless = sound.replace('options:', '  - {id: 5, label: Five, authorities: [adur]}\noptions:')
      .replace('{team: coast, go_live: 2028-04}', '{team: coast, go_live: 2028-04}, {team: 5, go_live: 2028-04}');
    expect(paths(nameless)).toEqual(['options[1].teams[1].team', 'teams[1].id']);
  });

  it('is looked through without a period, without a format and beside a field given twice', () => {
    const text = sound.replace('team: coast', 'team: coats');
    const team = 'options[1].teams[0].team';
    expect(paths(text.replace('delivery_years: 5', 'delivery_years: 500'))).toEqual([team, 'period.delivery_years']);
    expect(paths(text.replace('format: 1\n', ''))).toEqual(['format', team]);
    expect(paths(`${text}baseline: none\n`)).toEqual(['baseline', team]);
  });

  it('of the future is not looked through', () => {
    expect(paths(sound.replace('format: 1', 'format: 9').replace('team: coast', 'team: coats'))).toEqual(['format']);
  });
});
