import { describe, expect, it } from 'vitest';
import { optionFlow, tidyRows } from '../../models/index';
import packageJson from '../../package.json' with { type: 'json' };
import { ENGINE_VERSION } from '../../models/index';
import { appraiseReady, readyScenarios } from '../golden/ready';

describe('tidy rows', () => {
  const { resolved, appraisal } = appraiseReady(readyScenarios.find(({ name }) => name === 'sussex')!);
  const rows = tidyRows(resolved, appraisal);

  it('name every line of every option and year once', () => {
    const keys = rows.map(({ option, line, year }) => `${option},${line},${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toMatch(/^business_as_usual,cost\.role\./);
  });

  it('add up to the undiscounted cost of an option', () => {
    const sum = rows.filter(({ option, line }) => option === 'phased' && line.startsWith('cost.'))
      .reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBeCloseTo(optionFlow(appraisal, 'phased').figures.undiscountedCost, 4);
  });
});

describe('engine version', () => {
  it('is that of the package', () => { expect(ENGINE_VERSION).toBe(packageJson.version); });
});
