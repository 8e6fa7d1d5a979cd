import { z } from '../evidence/zod';
import { layerFile, scenarioFile } from './format';
import { stressFile } from './stress-format';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of every kind of file, for editors. It knows the shape of a file; units, ids and dates are judged on
 * opening.
 */
export function jsonSchemas(): { readonly scenario: JsonSchema; readonly layer: JsonSchema; readonly stress: JsonSchema } {
  return {
    scenario: titled('A scenario', scenarioFile),
    layer: titled('A layer of evidence', layerFile),
    stress: titled('An attack on a scenario', stressFile),
  };
}

function titled(title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}
