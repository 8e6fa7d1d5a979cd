import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../models/scenario/inputs';
import { libraryWith, nodeLibrary, projectText } from '../files/node-library';
import { opened, overrides, parameter, refused, sound } from './open-text';

const guess = (id: string, unit: string, value: number): string => (
  `  - {id: ${id}, label: A, kind: belief, unit: ${unit}, value: ${value}, quality: judgement, note: A test., reviewed: 2026-11}\n`
);

function layer(id: string, ...parts: readonly string[]): string {
  return `format: 1\nlayer: {id: ${id}, edition: 2026-11, title: A}\n${parts.join('')}`;
}

const extending = (ids: string): string => sound.replace('extends: [base, areas_sussex]', `extends: [${ids}]`);

describe('layers', () => {
  it('are recorded lowest first, whatever the order in the file', () => {
    const ids = opened(extending('areas_sussex, base')).layers.map(({ id }) => id);
    expect(ids).toEqual(opened(sound).layers.map(({ id }) => id));
    expect(ids[0]).toBe('framework');
    expect(ids.slice(-2)).toEqual(['areas_sussex', 'base']);
    expect(opened(sound).layers.every(({ edition }) => /^\d{4}-\d{2}$/.test(edition))).toBe(true);
  });

  it('count the authorities of the force named, and of another area only what a team covers', () => {
    const both = extending('base, areas_sussex, areas_kent');
    expect(opened(both).authorities.map(({ id }) => id)).toEqual(opened(sound).authorities.map(({ id }) => id));
    const across = opened(both.replace('[adur, worthing]', '[adur, worthing, ashford]'));
    expect(across.authorities.filter(({ forceId }) => forceId === 'kent').map(({ id }) => id)).toEqual(['ashford']);
    expect(inputsOf(across).authorities).toHaveLength(14);
    const edits = [{ parameter: 'maidstone_adult_women', value: 70000 }];
    expect(refused(both, { edits })).toEqual([]);
  });

  it('count only what teams cover where no force is named', () => {
    const pilots = opened(projectText('scenarios/three-pilots.yaml'));
    expect(pilots.authorities).toHaveLength(11);
    expect(inputsOf(pilots).authorities).toHaveLength(11);
  });

  it('put the force named by the scenario above the nation, and keep what it replaced', () => {
    const rate = parameter(opened(sound), 'marac_cases_per_10000_adult_women');
    expect(rate).toMatchObject({ value: 47.6747, setBy: 'areas_sussex', history: [{ setBy: 'demand' }] });
    const national = parameter(opened(sound.replace('force: sussex\n', '')), 'marac_cases_per_10000_adult_women');
    expect(national).toMatchObject({ setBy: 'demand', history: [] });
    expect(national.value).toBe(rate.history[0]?.value);
  });

  it('bring a figure for every authority of the area, with its source', () => {
    const scenario = opened(sound);
    expect(scenario.authorities).toHaveLength(13);
    expect(parameter(scenario, 'adur_population_16plus')).toMatchObject({
      value: 53090, unit: 'person', label: 'Adur: people aged 16 and over', setBy: 'areas_sussex', quality: 'official',
    });
    expect(scenario.parameters.has('adur_adult_women')).toBe(false);
  });

  it('of evidence may not define one thing twice between them', () => {
    const library = libraryWith({ extra: layer('extra', 'parameters:\n', guess('referral_share', 'share', 0.5)) });
    expect(refused(extending('base, areas_sussex, extra'), { library })).toEqual([
      expect.stringMatching(/^parameters\[0\].id: .*already defined in scenarios\/evidence\/demand.yaml/),
    ]);
  });

  it('of a higher rank may replace a figure', () => {
    const library = libraryWith({ base: projectText('scenarios/base.yaml') + `parameters:\n${guess('referral_share', 'share', 0.5)}` });
    expect(parameter(opened(sound, { library }), 'referral_share')).toMatchObject({
      value: 0.5, setBy: 'base', range: null, history: [{ setBy: 'demand', value: 0.35 }],
    });
  });

  it('may not replace a figure by one of another kind', () => {
    const library = libraryWith({ base: projectText('scenarios/base.yaml') + `parameters:\n${guess('referral_share', 'month', 5)}` });
    expect(refused(sound, { library })[0]).toMatch(/^parameters\[0\].unit: .*unit is month, but .* has share/);
  });

  it('that extend each other in a circle are named', () => {
    const library = libraryWith({
      one: layer('one', 'extends: [two]\n'), two: layer('two', 'extends: [three]\n'), three: layer('three', 'extends: [one]\n'),
    });
    expect(refused(extending('base, areas_sussex, one'), { library })).toEqual(['extends[0]: Layers extend each other in a circle: one → two → three → one.']);
  });

  it('that are broken report their own file, and nothing in them is called unknown', () => {
    const library = libraryWith({ demand: 'format: 1\nlayer: {id: demand\n' });
    const scenario = refused(sound, { library });
    expect(scenario.length).toBeGreaterThan(0);
    expect(scenario.every((problem) => problem.includes('not valid YAML'))).toBe(true);
  });

  it('must be kept under their own id', () => {
    const library = libraryWith({ extra: layer('other') });
    expect(refused(extending('base, areas_sussex, extra'), { library })).toEqual([
      'layer.id: The layer calls itself “other” but is kept as “extra”.',
    ]);
  });

  it('are read anew when their text changes', () => {
    const extra = (value: number): ReturnType<typeof libraryWith> => libraryWith({ extra: layer('extra', 'parameters:\n', guess('mine', 'ratio', value)) });
    const valueIn = (library: ReturnType<typeof libraryWith>): number => parameter(opened(extending('base, areas_sussex, extra'), { library }), 'mine').value;
    expect([valueIn(extra(1)), valueIn(extra(2)), valueIn(extra(1))]).toEqual([1, 2, 1]);
  });

  it('need a source for their authorities', () => {
    const area = projectText('scenarios/areas/sussex.yaml').replace(/authority_source:[^\n]*\n/, '');
    expect(refused(sound, { library: libraryWith({ areas_sussex: area }) })).toEqual([
      expect.stringMatching(/“authority_source” is missing/),
    ]);
  });
});

describe('a scenario that extends another', () => {
  const parent = sound.replace('id: broken', 'id: parent') + overrides('parameter: referral_share, value: 0.4, unit: share');
  const library = libraryWith({ parent });
  const header = 'format: 1\nscenario: {id: child, title: C, question: Q?, author: A}\nextends: [parent]\n';

  it('takes over settings, teams, options and overrides', () => {
    const child = opened(header, { library });
    expect(child).toMatchObject({ id: 'child', baseline: 'none', priceBaseYear: '2025-26', force: { id: 'sussex' } });
    expect(child.options.map(({ id }) => id)).toEqual(['none', 'whole']);
    expect(parameter(child, 'referral_share').value).toBe(0.4);
  });

  it('puts its own choices and overrides on top', () => {
    const own = `${header}baseline: whole\n${overrides('parameter: referral_share, value: 0.45, unit: share')}`;
    const child = opened(own, { library });
    expect(child.baseline).toBe('whole');
    expect(parameter(child, 'referral_share')).toMatchObject({
      value: 0.45, setBy: 'override', file: 'test.yaml',
      history: [{ setBy: 'demand', value: 0.35 }, { setBy: 'override', value: 0.4, file: 'parent.yaml' }],
    });
  });
});

describe('the library', () => {
  it('is asked only for what is needed', () => {
    const asked: string[] = [];
    opened(sound, { library: { ...nodeLibrary, read: (id) => {
      asked.push(id);
      return nodeLibrary.read(id);
    } } });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((id) => id.startsWith('areas_'))).toEqual(['areas_sussex']);
  });
});
