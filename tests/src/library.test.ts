import { describe, expect, test } from 'vitest';
import { layerIdOf, library, readyScenarios } from '../../src/library';

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
    expect(names).toContain('Sussex');
    expect(names).toContain('Three pilots');
    expect(names).not.toContain('Base');
    expect(readyScenarios.every(({ file }) => /^scenarios\/[a-z-]+\.yaml$/.test(file))).toBe(true);
  });
});
