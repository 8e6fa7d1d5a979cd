import { describe, expect, it } from 'vitest';
import { requiredParameters } from '../../models/scenario/resolve/required';
import { jsonSchemas } from '../../models/scenario/json-schema';
import { projectText } from '../files/node-library';
import { schemaFiles } from './schemas';

type Node = Readonly<Record<string, unknown>>;

/** Follows property names; `[]` steps into a list. */
function at(schema: Node, ...steps: readonly string[]): Node {
  return steps.reduce((node, step) => (step === '[]' ? node['items'] : (node['properties'] as Node)[step]) as Node, schema);
}

describe('the JSON Schemas', () => {
  it.each(Object.entries(schemaFiles()))('%s is what the code stands for; else run npm run schema', (path, text) => {
    expect(projectText(path)).toBe(text);
  });

  it('know fields, words and limits, and admit no others', () => {
    const { scenario, layer } = jsonSchemas();
    expect(at(scenario, 'options', '[]', 'teams', '[]')).toMatchObject({
      additionalProperties: false, required: ['team'], properties: { go_live: { pattern: expect.stringContaining('[0-2]') as string } },
    });
    expect(at(layer, 'parameters', '[]', 'quality')['enum']).toContain('placeholder');
    expect(at(layer, 'parameters', '[]')['required']).toEqual(['id', 'label', 'kind', 'unit', 'quality', 'reviewed']);
    expect(at(layer, 'authorities', '[]', 'travel_loss_share')).toMatchObject({ minimum: 0, maximum: 1 });
    expect(scenario['required']).toEqual(['format', 'scenario', 'extends']);
  });
});

describe('the parameters that the model reads', () => {
  it('are all in the bundled evidence', () => {
    const evidence = ['demand', 'workforce', 'effects', 'delivery-costs', 'avoided-costs', 'framework']
      .map((name) => projectText(`scenarios/evidence/${name}.yaml`)).join('\n');
    const missing = Object.keys(requiredParameters).filter((id) => !evidence.includes(`- id: ${id}\n`));
    expect(missing).toEqual([]);
  });
});
