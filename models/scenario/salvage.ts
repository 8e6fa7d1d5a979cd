import { z } from '../evidence/zod';
import { nearest } from './suggest';

/** Fields by which others are judged: with a stand-in for one of them, sound fields elsewhere could be called wrong. */
const decisive = new Set([
  'outcome', 'spine', 'existing', 'included', 'accept_before_and_after', 'sized_by', 'driver', 'value', 'discounting', 'comparison',
]);

interface Salvaged {
  readonly value: unknown;
}

/**
 * A record that failed its schema, made readable so that the rest of it can be looked through for more problems: fields
 * that could not be read are left out where they may be, and hold empty text, no number or an empty list where they may
 * not. Null where that could raise problems that are none. The result is for looking only; a file with a problem is
 * never used.
 */
export function salvage(schema: z.ZodType, value: unknown, field = ''): Salvaged | null {
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data };
  if (schema instanceof z.ZodOptional) return salvageOptional(schema.unwrap() as z.ZodType, value, field);
  if (schema instanceof z.ZodObject) return salvageGroup(schema, value);
  if (schema instanceof z.ZodArray) return salvageList(schema.element as z.ZodType, value, field);
  if (decisive.has(field) && !(schema instanceof z.ZodNumber)) return null;
  if (schema instanceof z.ZodString) return { value: '' };
  if (schema instanceof z.ZodNumber) return { value: NaN };
  if (schema instanceof z.ZodBoolean) return { value: false };
  return schema instanceof z.ZodEnum ? { value: schema.options[0] } : null;
}

function salvageOptional(inner: z.ZodType, value: unknown, field: string): Salvaged | null {
  // Half a range would make a range of the other half.
  if (field === 'range') return { value: undefined };
  if (inner instanceof z.ZodObject || inner instanceof z.ZodArray) {
    const kept = salvage(inner, value, field);
    if (kept !== null) return kept;
  }
  // Without its effect, a line override looks as if it changed nothing.
  return field === 'effect' || (decisive.has(field) && !(inner instanceof z.ZodNumber)) ? null : { value: undefined };
}

function salvageGroup(schema: z.ZodObject, value: unknown): Salvaged | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const misspelt = Object.keys(given).filter((key) => !(key in shape)).map((key) => nearest(key, Object.keys(shape)));
  if (misspelt.some((meant) => meant !== null && decisive.has(meant) && !(meant in given))) return null;
  const kept = Object.entries(shape).map(([key, field]) => [key, salvage(field, given[key], key)] as const);
  if (kept.some(([, salvaged]) => salvaged === null)) return null;
  return { value: Object.fromEntries(kept.flatMap(([key, salvaged]) => (salvaged?.value === undefined ? [] : [[key, salvaged.value]]))) };
}

function salvageList(element: z.ZodType, value: unknown, field: string): Salvaged | null {
  if (!Array.isArray(value)) return { value: [] };
  const kept = value.map((item: unknown) => salvage(element, item, field));
  return kept.includes(null) ? null : { value: kept.map((salvaged) => salvaged?.value) };
}
