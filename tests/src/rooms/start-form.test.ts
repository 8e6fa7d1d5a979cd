import { describe, expect, test } from 'vitest';
import { openScenario, startOf, type ForceStart } from '../../../models/index';
import { forces, library } from '../../../src/library';
import { emptyForm, newDocument, postsErrorOf, startYears } from '../../../src/rooms/start/start-form';
import { originRows, originSentence, teamRows } from '../../../src/selectors/start-rows';

function started(force: string): ForceStart {
  const outcome = startOf(force, library);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

describe('the form of a new scenario', () => {
  test.each(['', 'some', '-1', '0', '1e3', '501', '2,5'])('refuses %j case managers', (posts) => {
    expect(postsErrorOf({ ...emptyForm(started('kent')), hasService: true, posts })).not.toBeNull();
  });

  test.each(['2.5', ' 3 ', '.5', '500'])('takes %j case managers', (posts) => {
    expect(postsErrorOf({ ...emptyForm(started('kent')), hasService: true, posts })).toBeNull();
  });

  test('asks for no posts where there is no service', () => {
    expect(postsErrorOf({ ...emptyForm(started('kent')), posts: 'some' })).toBeNull();
  });

  test.each(startYears)('makes a sound document from %i on', (startYear) => {
    const force = forces.find(({ id }) => id === 'north_wales');
    if (!force) throw new Error('North Wales is not among the forces');
    const start = started(force.id);
    const made = newDocument(force, start, { ...emptyForm(start), startYear, hasService: true, posts: '2' });
    expect(made).toMatchObject({ name: 'North Wales (new)', file: 'drive-in-north-wales.yaml' });
    expect(openScenario(made.text, { file: made.file, library })).toMatchObject({ ok: true });
  });
});

describe('what is local and what is national, for the screen', () => {
  test('names value, owner, source and year', () => {
    expect(originRows(started('essex'))[0]).toMatchObject({
      value: '27.8', whose: 'Local', quality: 'secondary',
      source: 'SafeLives, MARAC data by police force area, year to March 2025; Essex, year to March 2025',
    });
  });

  test('is said in one sentence', () => {
    expect(originSentence(started('essex'))).toBe('All 3 figures are local to Essex.');
    expect(originSentence(started('south_wales'))).toMatch(/^South Wales opens on the national MARAC rate.*All 3 figures are national/);
    expect(originSentence(started('thames_valley'))).toBe('2 of 3 figures are local; the rest are national.');
  });

  test('teams are shown with the names of their authorities', () => {
    expect(teamRows(started('west_midlands'))[0]).toEqual({ id: 'birmingham', label: 'Birmingham', authorities: 'Birmingham', cases: '415' });
  });
});
