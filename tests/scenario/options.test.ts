import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { inputsOf } from '../../models/scenario/inputs';
import type { ResolvedOption } from '../../models/scenario/resolved';
import { projectText } from '../files/node-library';
import { opened, overrides, refused, sound } from './open-text';

const teams = [
  'teams:',
  '  - id: coast',
  '    label: Coast',
  '    authorities: [adur, worthing]',
  '    existing: {posts: 2.5, open_cases: [4, 3], waiting: 6, quality: placeholder}',
  '  - {id: east, label: East, authorities: [rother], opening_waiting: 5}',
].join('\n');

function scenario(...choices: readonly string[]): string {
  const lines = choices.map((choice, index) => `  - {id: option_${index}, label: O, teams: [${choice}]}`);
  return sound
    .replace(/teams:\n.*\n/, `${teams}\n`)
    .replace(/options:\n[^]*$/, `options:\n${lines.join('\n')}\n`)
    .replace('baseline: none', 'baseline: option_0');
}

function option(choice: string): ResolvedOption {
  const [first] = opened(scenario(choice)).options;
  if (first === undefined) throw new Error('no option');
  return first;
}

describe('an option', () => {
  it('counts months from the April of the base year', () => {
    expect(option('{team: east, go_live: 2028-10, posts: 4.5, referrals_close: 2031-04}').teams).toEqual([
      { team: 'east', goLive: 18, posts: 4.5, referralsClose: 48 },
    ]);
  });

  it('leaves referrals open to the end of delivery and posts to be sized', () => {
    expect(option('{team: east, go_live: 2027-04}').teams).toEqual([{ team: 'east', goLive: 0, posts: null, referralsClose: 60 }]);
  });

  it('keeps an existing service as it is where it only names it', () => {
    expect(option('{team: coast}').teams).toEqual([{ team: 'coast', goLive: 0, posts: 2.5, referralsClose: 60 }]);
  });

  it('sizes an existing service from demand where it is given a month', () => {
    expect(option('{team: coast, go_live: 2028-04}').teams).toEqual([{ team: 'coast', goLive: 12, posts: null, referralsClose: 60 }]);
  });

  it('may name no team, and each team once', () => {
    expect(option('').teams).toEqual([]);
    expect(refused(scenario('{team: coast}, {team: coast}'))).toEqual([expect.stringMatching(/options\[0\].teams\[1\].team: .*two of the team “coast”/)]);
  });

  it.each([
    ['{team: east, go_live: 2032-03}', []],
    ['{team: east, go_live: 2027-04, referrals_close: 2032-04}', []],
    ['{team: east, go_live: 2027-04, referrals_close: 2027-05}', []],
    ['{team: east, go_live: 2027-05, referrals_close: 2027-05}', [/not after go-live/]],
    ['{team: coast, referrals_close: 2027-04}', [/April 2027 lies outside the period/]],
    ['{team: east, go_live: 2032-04, referrals_close: 2033-04}', [/Go-live in April 2032 lies outside/, /April 2033 lies outside/]],
    ['{team: east, go_live: 2027-04, posts: -1}', [/at least 0/]],
    ['{team: east, go_live: April}', [/must be a month such as/]],
  ])('%s: %j', (choice, problems) => {
    const found = refused(scenario(choice));
    expect(found).toHaveLength(problems.length);
    problems.forEach((problem, index) => {
      expect(found[index]).toMatch(problem);
    });
  });
});

describe('the Sussex scenario', () => {
  it('carries a change of a present service into every option that leaves it as it is', () => {
    const text = projectText('scenarios/sussex.yaml').replace('posts: 2.5\n', 'posts: 3\n');
    const posts = opened(text).options.map(({ id, teams: [coast] }) => [id, coast?.team, coast?.posts]);
    expect(posts.slice(0, 3)).toEqual([
      ['business_as_usual', 'west_sussex_coast', 3], ['do_minimum', 'west_sussex_coast', 3], ['urban_first', 'west_sussex_coast', 4.5],
    ]);
  });
});

describe('a team', () => {
  it('keeps its service as it runs today', () => {
    expect(opened(scenario('{team: coast}')).teams).toMatchObject([
      { id: 'coast', openingWaiting: 0, existing: { posts: 2.5, openCases: [4, 3], waiting: 6, quality: 'placeholder' } },
      { id: 'east', openingWaiting: 5, existing: null },
    ]);
  });

  it('may not hold cases for longer than the intervention, as overridden, lasts', () => {
    const text = scenario('{team: coast}') + overrides(
      'parameter: intervention_months, value: 2, unit: month', 'parameter: effect_build_months, value: 2, unit: month',
    );
    expect(refused(text)).toEqual([expect.stringMatching(/existing.open_cases: .*2 entries, but a case of 2 months is open for 1/)]);
  });

  it('lets an unsaved edit shorten the intervention, which ends the longest open cases', () => {
    const edits = [{ parameter: 'intervention_months', value: 2 }, { parameter: 'effect_build_months', value: 2 }];
    const [option] = appraise(inputsOf(opened(scenario('{team: coast}'), { edits }))).options;
    const coast = option?.teams.find(({ team }) => team.id === 'coast');
    expect(coast?.queue.open[0]).toBe(4);
  });

  it('may share an authority with a team of another option', () => {
    const text = scenario('{team: coast}').replace('authorities: [rother]', 'authorities: [adur]');
    expect(refused(text)).toEqual([]);
  });
});

describe('the length of the effect', () => {
  it('may not take longer to build than the intervention lasts', () => {
    const text = sound + overrides('parameter: effect_build_months, value: 11, unit: month');
    expect(refused(text)).toEqual([expect.stringMatching(/overrides\[0\].value: .*takes 11 months to build, but the intervention lasts 10/)]);
  });

  it('needs an intervention of at least a month', () => {
    const text = sound + overrides(
      'parameter: intervention_months, value: 0.4, unit: month', 'parameter: effect_build_months, value: 0, unit: month',
    );
    expect(refused(text)).toEqual([expect.stringMatching(/The intervention lasts 0.4 months/)]);
  });
});
