/** A value that a form or a slider can set. */
export type Scalar = string | number | boolean;

/**
 * Ways to write a value in YAML, the plainest first; `before` is the text it replaces, whose quotes are kept. The
 * caller checks which of them reads back as the value, since “true” or “1e3” without quotes would not.
 */
export function scalarTexts(value: Scalar, before = ''): readonly string[] {
  if (typeof value === 'number') return [Object.is(value, -0) ? '0' : String(value)];
  if (typeof value === 'boolean') return [String(value)];
  const double = JSON.stringify(value);
  const single = `'${value.replaceAll('\'', '\'\'')}'`;
  if (before.startsWith('"') || /[\n\r\t]/.test(value)) return [double];
  if (before.startsWith('\'')) return [single, double];
  return isPlain(value) ? [value, double] : [double];
}

/** Text that needs no quotes in any context: no sign that YAML gives a meaning to. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}£_](?:[\p{L}\p{N}\p{Pd} £%_.;()/+’?!*=]*[\p{L}\p{N}%_.)?!])?$/u.test(value);
}
