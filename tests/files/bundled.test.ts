import { describe, expect, it } from 'vitest';
import { openScenario } from '../../models/scenario/open';
import { readFile } from '../../models/scenario/read-file';
import { inputsOf } from '../../models/scenario/inputs';
import type { Problem } from '../../models/quantities/problem';
import { nodeLibrary, projectText, yamlFiles } from './node-library';

function describeProblem({ file, line, path, what }: Problem): string {
  return `${file}:${line ?? 0} ${path} ${what}`;
}

function problemsOf(text: string, file: string): readonly string[] {
  const outcome = openScenario(text, { file, library: nodeLibrary });
  return outcome.ok ? [] : outcome.problems.map(describeProblem);
}

const scenarios = yamlFiles('scenarios').filter((name) => name !== 'base.yaml');
const areas = yamlFiles('scenarios/areas');

/** A scenario of one team over every authority of a force, which needs all that the area layer holds. */
function wholeForce(layerId: string, force: string, authorities: readonly string[]): string {
  return projectText('tests/files/sound.yaml')
    .replace('force: sussex', `force: ${force}`)
    .replace('areas_sussex', layerId)
    .replace('[adur, worthing]', `[${authorities.join(', ')}]`);
}

describe('bundled files', () => {
  it('are there', () => {
    expect(scenarios).toEqual(expect.arrayContaining(['sussex.yaml', 'three-pilots.yaml']));
    expect(areas).toHaveLength(43);
  });

  it.each(scenarios)('scenario %s opens', (name) => {
    expect(problemsOf(projectText(`scenarios/${name}`), `scenarios/${name}`)).toEqual([]);
  });

  it.each(scenarios)('options of %s are told without a month that a control can change', (name) => {
    const outcome = openScenario(projectText(`scenarios/${name}`), { file: name, library: nodeLibrary });
    const dated = (outcome.ok ? outcome.value.options : []).filter(({ summary }) => /(January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/.test(summary ?? ''));
    expect(dated.map(({ id }) => id)).toEqual([]);
  });

  it.each(['base.yaml', ...yamlFiles('scenarios/evidence').map((name) => `evidence/${name}`), ...areas.map((name) => `areas/${name}`)])(
    'layer %s has the right shape and id', (name) => {
      const file = `scenarios/${name}`;
      const result = readFile(projectText(file), file);
      expect(result.problems.map(describeProblem)).toEqual([]);
      const id = name.replace('evidence/', '').replace('areas/', 'areas_').replace('.yaml', '').replaceAll('-', '_');
      expect(result.kind === 'layer' ? result.read.content.layer?.id : result.kind).toBe(id);
    },
  );

  it.each(areas)('area %s can carry a scenario of the whole force', (name) => {
    const layerId = `areas_${name.replace('.yaml', '').replaceAll('-', '_')}`;
    const result = readFile(projectText(`scenarios/areas/${name}`), name);
    const content = result.kind === 'layer' ? result.read.content : {};
    const text = wholeForce(layerId, content.force?.id ?? '', (content.authorities ?? []).map(({ id }) => id));
    const outcome = openScenario(text, { file: name, library: nodeLibrary });
    expect(outcome.ok ? [] : outcome.problems.map(describeProblem)).toEqual([]);
    if (outcome.ok) expect(inputsOf(outcome.value).teams[0]?.authorities).toHaveLength(content.authorities?.length ?? 0);
  });

  it('hold 318 authorities with ids of their own', () => {
    const ids = areas.flatMap((name) => {
      const result = readFile(projectText(`scenarios/areas/${name}`), name);
      return result.kind === 'layer' ? (result.read.content.authorities ?? []).map(({ id }) => id) : [];
    });
    expect(ids).toHaveLength(318);
    expect(new Set(ids).size).toBe(318);
  });

  it('open quickly once read', () => {
    const text = projectText('scenarios/sussex.yaml');
    problemsOf(text, 'sussex.yaml');
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      problemsOf(text, 'sussex.yaml');
      return performance.now() - start;
    }).sort((one, other) => one - other);
    expect(times[3]).toBeLessThan(150);
  });
});
