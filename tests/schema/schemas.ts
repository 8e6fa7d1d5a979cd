import { jsonSchemas } from '../../models/scenario/json-schema';

/** Path in the project → text of each JSON Schema that the code stands for now. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(jsonSchemas()).map(([name, schema]) => (
    [`scenarios/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]
  )));
}
