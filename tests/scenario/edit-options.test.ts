import { describe, expect, it } from 'vitest';
import { renameId } from '../../models/scenario/edit-entry';
import {
  addOption, changeChoice, copyOption, includeTeam, leaveOutTeam, removeOption, renameOption, setBaseline,
} from '../../models/scenario/edit-options';
import { addTeam, moveAuthority, removeTeam, renameTeam, setExistingPosts } from '../../models/scenario/edit-teams';
import type { Outcome } from '../../models/quantities/problem';
import { projectText } from '../files/node-library';
import { opened, refused } from './open-text';

const sussex = projectText('scenarios/sussex.yaml');

function done(outcome: Outcome<string>): string {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

const why = (outcome: Outcome<string>): string => (outcome.ok ? 'done' : outcome.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
const optionOf = (text: string, id: string) => opened(text).options.find((option) => option.id === id);
const teamOf = (text: string, id: string) => opened(text).teams.find((team) => team.id === id);

describe('options', () => {
  it('a copy stands after its original and differs in id and label alone', () => {
    const text = done(copyOption(sussex, 'phased', 'Phased, but später'));
    const { options } = opened(text);
    expect(options.map(({ id }) => id)).toEqual([
      'business_as_usual', 'do_minimum', 'urban_first', 'phased', 'phased_but_spater', 'whole_force',
    ]);
    expect(options[4]).toEqual({ ...options[3], id: 'phased_but_spater', label: 'Phased, but später' });
    expect(done(removeOption(text, 'phased_but_spater'))).toBe(sussex);
  });

  it('two copies of one label have ids of their own', () => {
    const text = done(copyOption(done(copyOption(sussex, 'phased', 'Phased')), 'phased', 'Phased'));
    expect(opened(text).options.map(({ id }) => id)).toEqual(expect.arrayContaining(['phased', 'phased_2', 'phased_3']));
  });

  it('a new one has no teams, and takes them one by one', () => {
    const empty = done(addOption(sussex, 'Fresh'));
    expect(optionOf(empty, 'fresh')?.teams).toEqual([]);
    const one = done(includeTeam(empty, 'fresh', { team: 'east_sussex', go_live: '2028-10' }));
    const two = done(includeTeam(one, 'fresh', { team: 'west_sussex_coast', posts: 2.5 }));
    expect(optionOf(two, 'fresh')?.teams).toEqual([
      { team: 'east_sussex', goLive: 18, referralsClose: 60, posts: null }, { team: 'west_sussex_coast', goLive: 0, referralsClose: 60, posts: 2.5 },
    ]);
    expect(two).toContain('    teams:\n      - {team: east_sussex, go_live: 2028-10}\n      - {team: west_sussex_coast, posts: 2.5}\n');
    const none = done(leaveOutTeam(done(leaveOutTeam(two, 'fresh', 'east_sussex')), 'fresh', 'west_sussex_coast'));
    expect(none).toBe(empty);
  });

  it('is renamed in its label alone', () => {
    expect(done(renameOption(sussex, 'phased', 'In steps'))).toBe(sussex.replace('label: Phased\n', 'label: In steps\n'));
  });

  it('the baseline is chosen, and cannot be removed', () => {
    expect(done(setBaseline(sussex, 'do_minimum'))).toBe(sussex.replace('baseline: business_as_usual', 'baseline: do_minimum'));
    expect(why(removeOption(sussex, 'business_as_usual'))).toMatch(/^baseline: This option is the baseline/);
    expect(why(setBaseline(sussex, 'nobody'))).toMatch(/^options: There is no option “nobody”/);
  });

  it('what it decides for a team is set and taken out, fields in their order', () => {
    const team = '{team: east_sussex, go_live: 2028-04}';
    const posts = done(changeChoice(sussex, 'phased', 'east_sussex', { posts: 4.5 }));
    expect(posts).toBe(sussex.replace(team, '{team: east_sussex, go_live: 2028-04, posts: 4.5}'));
    expect(done(changeChoice(posts, 'phased', 'east_sussex', { posts: null, referrals_close: null }))).toBe(sussex);
    expect(done(changeChoice(sussex, 'phased', 'east_sussex', { go_live: '2029-01' }))).toBe(sussex.replace(team, team.replace('2028-04', '2029-01')));
    expect(refused(done(changeChoice(sussex, 'phased', 'east_sussex', { go_live: '2039-01' })))).toEqual([
      expect.stringMatching(/^options\[3\]\.teams\[3\]\.go_live: .*Go-live in January 2039 lies outside the period/),
    ]);
    expect(why(changeChoice(sussex, 'phased', 'east_sussex_towns', { posts: 1 }))).toMatch(/has no team/);
    expect(why(includeTeam(sussex, 'phased', { team: 'east_sussex' }))).toMatch(/already/);
  });
});

describe('teams', () => {
  it('an authority is moved from one to another, and back to the same members', () => {
    const text = done(moveAuthority(sussex, 'adur', { from: 'west_sussex_coast', to: 'brighton_and_lewes' }));
    expect(teamOf(text, 'west_sussex_coast')?.authorities).toEqual(['arun', 'chichester', 'worthing']);
    expect(teamOf(text, 'brighton_and_lewes')?.authorities).toEqual(['brighton_and_hove', 'lewes', 'adur']);
    expect(text).toBe(sussex.replace('[adur, arun,', '[arun,').replace('lewes]', 'lewes, adur]'));
    expect(why(moveAuthority(text, 'adur', { from: null, to: 'brighton_and_lewes' }))).toMatch(/already/);
  });

  it('the last authority cannot leave', () => {
    const text = done(moveAuthority(sussex, 'hastings', { from: 'east_sussex_towns', to: null }));
    expect(why(moveAuthority(text, 'eastbourne', { from: 'east_sussex_towns', to: null }))).toMatch(/all that the team/);
  });

  it('is added and removed, with what options say of it', () => {
    const text = done(addTeam(sussex, { label: 'Wealden alone', authorities: ['wealden'] }));
    expect(teamOf(text, 'wealden_alone')?.authorities).toEqual(['wealden']);
    expect(done(removeTeam(text, 'wealden_alone'))).toBe(sussex);
    const without = opened(done(removeTeam(sussex, 'east_sussex')));
    expect(without.teams.map(({ id }) => id)).not.toContain('east_sussex');
    expect(without.options.flatMap(({ teams }) => teams.map(({ team }) => team))).not.toContain('east_sussex');
  });

  it('is renamed, and its existing service stated or not', () => {
    expect(done(renameTeam(sussex, 'east_sussex', 'The east'))).toBe(sussex.replace('label: East Sussex\n', 'label: The east\n'));
    expect(done(setExistingPosts(sussex, 'west_sussex_coast', 3))).toBe(sussex.replace('posts: 2.5\n', 'posts: 3\n'));
    const stated = done(setExistingPosts(sussex, 'east_sussex', 1.5));
    expect(teamOf(stated, 'east_sussex')?.existing).toMatchObject({ posts: 1.5, quality: 'placeholder' });
    expect(done(setExistingPosts(stated, 'east_sussex', null))).toBe(sussex);
    expect(done(setExistingPosts(sussex, 'east_sussex', null))).toBe(sussex);
  });
});

describe('ids', () => {
  it('are renamed everywhere', () => {
    const option = done(renameId(sussex, 'options', 'business_as_usual', 'carry_on'));
    expect(option).toBe(sussex.replaceAll('business_as_usual', 'carry_on'));
    const team = done(renameId(sussex, 'teams', 'brighton_and_lewes', 'b_and_l'));
    expect(team).toBe(sussex.replaceAll('brighton_and_lewes', 'b_and_l'));
    expect(opened(team).teams.map(({ id }) => id)).toContain('b_and_l');
  });

  it('are refused where they are taken or no ids', () => {
    expect(why(renameId(sussex, 'options', 'phased', 'whole_force'))).toMatch(/another option “whole_force”/);
    expect(why(renameId(sussex, 'options', 'phased', 'Phased!'))).toMatch(/is no id/);
    expect(why(renameId('a: 1\n', 'teams', 'x', 'y'))).toMatch(/does not state its teams/);
  });
});
