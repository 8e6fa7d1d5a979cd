import { describe, expect, it } from 'vitest';
import { changeExisting, setOpeningWaiting } from '../../models/scenario/edit-existing';
import { moveOption } from '../../models/scenario/edit-options';
import { projectText } from '../files/node-library';
import { opened, valueOf } from './open-text';

const sussex = projectText('scenarios/sussex.yaml');
const teamOf = (text: string, id: string) => opened(text).teams.find((team) => team.id === id);

describe('an existing service', () => {
  it('is changed field by field, and its comments stay', () => {
    const text = valueOf(changeExisting(sussex, 'west_sussex_coast', { open_cases: [6, 5.5], waiting: 12, quality: 'local', note: 'From the provider: June.' }));
    expect(teamOf(text, 'west_sussex_coast')?.existing).toMatchObject({
      posts: 2.5, openCases: [6, 5.5], waiting: 12, quality: 'local', note: 'From the provider: June.',
    });
    expect(text).toContain('# PLACEHOLDER. Put in the provider\'s own posts, open cases and waiting list.');
    expect(text).toContain('open_cases: [6, 5.5]');
  });

  it('loses a field and gets one that was not there', () => {
    const less = valueOf(changeExisting(sussex, 'west_sussex_coast', { open_cases: null, note: null }));
    expect(teamOf(less, 'west_sussex_coast')?.existing).toMatchObject({ openCases: [], note: null });
    const more = valueOf(changeExisting(less, 'west_sussex_coast', { open_cases: [1], source: 'hester_2019' }));
    expect(teamOf(more, 'west_sussex_coast')?.existing).toMatchObject({ openCases: [1], sourceId: 'hester_2019' });
  });

  it('cannot be changed where there is none', () => {
    const outcome = changeExisting(sussex, 'east_sussex', { waiting: 3 });
    expect(outcome.ok ? '' : outcome.problems[0]?.what).toBe('The team “east_sussex” has no service today.');
  });

  it('of a new team there are people who wait; nobody is said by leaving the field out', () => {
    const text = valueOf(setOpeningWaiting(sussex, 'east_sussex', 7));
    expect(teamOf(text, 'east_sussex')?.openingWaiting).toBe(7);
    expect(valueOf(setOpeningWaiting(text, 'east_sussex', 0))).toBe(sussex);
    expect(valueOf(setOpeningWaiting(sussex, 'east_sussex', 0))).toBe(sussex);
  });
});

describe('the order of options', () => {
  it('is changed one place at a time, there and back', () => {
    const text = valueOf(moveOption(sussex, 'phased', -1));
    expect(opened(text).options.map(({ id }) => id)).toEqual(['business_as_usual', 'do_minimum', 'phased', 'urban_first', 'whole_force']);
    expect(valueOf(moveOption(text, 'phased', 1))).toBe(sussex);
    expect(moveOption(sussex, 'business_as_usual', -1).ok).toBe(false);
  });
});
