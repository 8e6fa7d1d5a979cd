import { describe, expect, test } from 'vitest';
import { openScenario, startOf } from '../../models/index';
import { knownYaml, lookThroughYaml } from '../../models/scenario/read-yaml';
import { readLibrary, readStressFiles } from '../../src/cli/library';
import { forces, layerIdOf, library, readyScenarios } from '../../src/library';
import { stressFiles } from '../../src/stress-files';

const anotherSussex = `format: 1
scenario: {id: another_sussex, title: Another Sussex, question: What if it starts later, author: Sample}
extends: [sussex]
options:
  - {id: business_as_usual, label: Business as usual, teams: []}
  - {id: late, label: Late, teams: [{team: east_sussex, go_live: 2029-04}]}
`;

describe('the files that travel with the app', () => {
  test('evidence and areas go by the ids that scenarios extend', () => {
    expect(layerIdOf('../scenarios/evidence/delivery-costs.yaml')).toBe('delivery_costs');
    expect(layerIdOf('../scenarios/areas/south-wales.yaml')).toBe('areas_south_wales');
    expect(layerIdOf('../scenarios/base.yaml')).toBe('base');
    expect(library.read('areas_sussex')?.file).toBe('scenarios/areas/sussex.yaml');
    expect(library.read('areas_nowhere')).toBeUndefined();
  });

  test('scenarios are offered by name, without the layers they stand on', () => {
    const names = readyScenarios.map(({ name }) => name);
    expect(names).toEqual(['Essex', 'Greater Manchester', 'South Wales', 'Sussex', 'Three pilots', 'West Mercia', 'West Midlands']);
    expect(names).not.toContain('Base');
    expect(readyScenarios.every(({ file }) => /^scenarios\/[a-z-]+\.yaml$/.test(file))).toBe(true);
  });

  test('name the 43 forces as their area layers do', () => {
    expect(forces).toHaveLength(43);
    const stated = forces.map(({ id }) => {
      const start = startOf(id, library);
      return start.ok ? start.value.resolved.force : start.problems;
    });
    expect(stated).toMatchObject(forces);
    const names = forces.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en-GB')));
  });

  test('are the same from a page and from a terminal', () => {
    const terminal = readLibrary();
    expect(terminal.ids).toEqual(library.ids);
    expect(terminal.ids.map((id) => library.read(id))).toMatchObject(terminal.ids.map((id) => terminal.read(id) ?? id));
    expect(readStressFiles()).toEqual(stressFiles);
  });

  test('say the same where they were read when the app was built, and know where they say it', () => {
    const known = library.ids.flatMap((id) => library.read(id) ?? []).filter(({ data }) => data !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(10);
    for (const { file, text, data } of known) {
      const anew = lookThroughYaml(text, file).source!;
      const { source } = knownYaml(data, text, file);
      expect(JSON.stringify(data)).toBe(JSON.stringify(anew.data));
      expect(source!.locate(['layer', 'edition'], 'value')).toEqual(anew.locate(['layer', 'edition'], 'value'));
      expect(source!.span(['layer', 'edition'])).toEqual(anew.span(['layer', 'edition']));
    }
  });

  test('hold attacks, which nothing extends', () => {
    expect(stressFiles.length).toBeGreaterThanOrEqual(12);
    expect(stressFiles.every(({ file, text }) => /^scenarios\/stress\/[a-z0-9-]+\.yaml$/.test(file) && text.includes('\nstress:\n'))).toBe(true);
    expect(library.ids).not.toContain('severity_1');
  });

  test('let a scenario extend a ready one, from a page and from a terminal', () => {
    for (const each of [library, readLibrary()]) {
      const outcome = openScenario(anotherSussex, { file: 'another.yaml', library: each });
      expect(outcome.ok ? outcome.value.teams.length : outcome.problems).toBe(5);
    }
  });
});
