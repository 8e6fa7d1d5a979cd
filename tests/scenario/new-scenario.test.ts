import { describe, expect, it } from 'vitest';
import {
  appraise, checks, inputsOf, localAndNational, openScenario, startOf, startText,
  type ForceStart, type ResolvedScenario, type StartChoices,
} from '../../models/index';
import { MOST_AUTHORITIES, SITE_CASES } from '../../models/scenario/delivery-teams';
import { nodeLibrary } from '../files/node-library';

const forces = nodeLibrary.ids.filter((id) => id.startsWith('areas_')).map((id) => id.replace('areas_', ''));
const noService: StartChoices = { startYear: 2027, existing: null };

function started(force: string): ForceStart {
  const outcome = startOf(force, nodeLibrary);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
}

function opened(text: string): ResolvedScenario {
  const outcome = openScenario(text, { file: 'new.yaml', library: nodeLibrary });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
}

const draft = (force: string, choices = noService): ResolvedScenario => opened(startText(started(force), choices));

/** Findings about the text itself: these the draft must not cause. */
function avoidable(resolved: ResolvedScenario): string[] {
  return checks(resolved, appraise(inputsOf(resolved))).map(({ id }) => id)
    .filter((id) => /go_live_too_early|posts_never_enough\.whole|uncovered\.(?:whole_force|phased)/.test(id));
}

describe.each(forces)('a new scenario of %s', (force) => {
  const start = started(force);
  const text = startText(start, noService);
  const resolved = opened(text);
  const all = start.resolved.authorities.map(({ id }) => id).sort();

  it('appraises finitely, with four options', () => {
    const appraisal = appraise(inputsOf(resolved));
    expect(resolved.options.map(({ id }) => id)).toEqual(['business_as_usual', 'do_minimum', 'phased', 'whole_force']);
    const figures = appraisal.options.flatMap((flow): unknown[] => Object.values(flow.figures));
    expect(figures.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
    expect(avoidable(resolved)).toEqual([]);
  });

  it('leaves no authority out of the whole force', () => {
    const teams = new Map(resolved.teams.map((team) => [team.id, team.authorities]));
    for (const id of ['phased', 'whole_force']) {
      const option = resolved.options.find((each) => each.id === id);
      expect(option?.teams.flatMap(({ team }) => teams.get(team) ?? []).sort()).toEqual(all);
    }
  });

  it('has teams of a sensible size', () => {
    for (const { authorities, accepted } of start.teams) {
      expect(authorities.length).toBeLessThanOrEqual(MOST_AUTHORITIES);
      // Only what cannot be cut may be much larger than a site.
      if (authorities.length > 1) expect(accepted).toBeLessThan(SITE_CASES * 1.5);
    }
    const total = start.teams.reduce((sum, { accepted }) => sum + accepted, 0);
    expect(start.teams.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(total / (SITE_CASES / 2))));
  });

  it('starts nothing before mobilisation and hiring allow', () => {
    const months = resolved.options.flatMap(({ teams }) => teams.map(({ goLive }) => goLive));
    expect(Math.min(...months)).toBeGreaterThanOrEqual(4);
  });

  it('is the same text for the same choices, with short lines', () => {
    expect(startText(started(force), noService)).toBe(text);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('a new scenario', () => {
  it('of South Wales says that it opens on the national MARAC rate', () => {
    const resolved = draft('south_wales');
    expect(resolved.note).toContain('South Wales opens on the national MARAC rate');
    expect(resolved.note).toContain('47 MARAC cases a year per 10,000 adult women (UK, year to September 2024)');
    expect(localAndNational(resolved).map(({ whose }) => whose)).toEqual(['national', 'national', 'national']);
  });

  it('of Essex says which figures are its own, with source and year', () => {
    const resolved = draft('essex');
    expect(resolved.note).toContain('Local: 27.8 MARAC cases a year per 10,000 adult women (Essex, year to March 2025)');
    expect(localAndNational(resolved)).toMatchObject([
      { id: 'marac_cases_per_10000_adult_women', whose: 'local', value: 27.791, locator: 'Essex, year to March 2025' },
      { id: 'marac_repeat_share', whose: 'local', source: 'SafeLives, MARAC data by police force area, year to March 2025' },
      { id: 'adult_women_share', whose: 'local', quality: 'derived' },
    ]);
  });

  it('of a force with a rate but no share of women tells the two apart', () => {
    expect(localAndNational(draft('thames_valley')).map(({ whose }) => whose)).toEqual(['local', 'local', 'national']);
  });

  it('tells a figure that the scenario changes itself from both', () => {
    const outcome = openScenario(startText(started('essex'), noService), {
      file: 'new.yaml', library: nodeLibrary, edits: [{ parameter: 'marac_repeat_share', value: 0.3 }],
    });
    expect(outcome.ok && localAndNational(outcome.value)[1]?.whose).toBe('own');
  });

  it('keeps a great city whole, as one team', () => {
    expect(started('west_midlands').teams).toContainEqual(expect.objectContaining({ id: 'birmingham', label: 'Birmingham', authorities: ['birmingham'] }));
  });

  it('counts its teams in words: one, both, all', () => {
    const summary = (force: string) => draft(force).options.at(-1)?.summary;
    expect(summary('norfolk')).toMatch(/^Both teams take referrals from August 2027/);
    expect(summary('sussex')).toMatch(/^All \d teams take/);
  });

  it('starts in the year chosen', () => {
    const resolved = draft('kent', { startYear: 2030, existing: null });
    expect(resolved.period).toMatchObject({ baseYear: '2030-31', deliveryYears: 5 });
    expect(startText(started('kent'), { startYear: 2030, existing: null })).toContain('go_live: 2030-08');
  });

  it('of a force unknown is refused with a reason', () => {
    const outcome = startOf('atlantis', nodeLibrary);
    expect(outcome.ok ? [] : outcome.problems[0]?.what).toContain('areas_atlantis');
  });
});

describe('an existing service', () => {
  const choices: StartChoices = { startYear: 2027, existing: { team: 'plymouth_area', posts: 3 } };
  const resolved = draft('devon_and_cornwall', choices);
  const appraisal = appraise(inputsOf(resolved));

  it('runs on in business as usual, is kept in do minimum and marked as a placeholder', () => {
    const team = resolved.teams.find(({ id }) => id === 'plymouth_area');
    expect(team?.existing).toMatchObject({ posts: 3, quality: 'placeholder' });
    const [usual, minimum] = resolved.options;
    expect(usual?.teams).toEqual([{ team: 'plymouth_area', goLive: 0, referralsClose: 24, posts: 3 }]);
    expect(minimum?.teams).toEqual([{ team: 'plymouth_area', goLive: 0, referralsClose: 60, posts: 3 }]);
  });

  it('opens with no more cases than its posts can carry', () => {
    const flow = appraisal.options[1]?.teams[0];
    const open = (resolved.teams.find(({ existing }) => existing !== null)?.existing?.openCases ?? []).reduce((sum, cases) => sum + cases, 0);
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThanOrEqual(flow?.queue.capacity[0] ?? 0);
    expect(flow?.queue.starts[0]).toBeGreaterThan(0);
  });

  it('is never cut where it is larger than demand asks for', () => {
    const large = draft('devon_and_cornwall', { startYear: 2027, existing: { team: 'cornwall', posts: 9 } });
    const choice = large.options.at(-1)?.teams.find(({ team }) => team === 'cornwall');
    expect(choice).toMatchObject({ posts: 9, goLive: 0 });
  });

  it('of the only team of a force can be stated too', () => {
    const only = draft('city_of_london', { startYear: 2028, existing: { team: 'city_of_london', posts: 0.5 } });
    expect(only.options.map(({ teams }) => teams.length)).toEqual([1, 1, 1, 1]);
    expect(only.options[2]?.summary).toContain('nothing is added');
  });

  it('ends a year on where the published funding has ended before the first month', () => {
    const late = draft('cheshire', { startYear: 2031, existing: { team: 'cheshire_east', posts: 4 } });
    expect(late.options[0]?.teams[0]?.referralsClose).toBe(12);
  });
});
