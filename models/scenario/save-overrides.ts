import type { Outcome } from '../quantities/problem';
import { reads, splice } from './edit';
import { inTurn, type Step } from './edit-entry';
import { setField } from './edit-field';
import { insertLines } from './edit-lines';
import { entryLines } from './edit-written';
import type { OverrideRecord } from './override-format';
import { readYaml } from './read-yaml';
import { removeOverrideRange } from './remove-override';
import { saveOverride } from './save-override';
import { scalarTexts, type Scalar } from './scalar-text';
import type { SourceFile, Span } from './source-file';
import { valueAt } from './source-file';

type Fields = Readonly<Record<string, Scalar>>;

/** Overrides without ranges, as fields in the order in which they are written. */
function fieldsOf({ parameter, value, unit, price_year: priceYear, reason, source, by, on }: OverrideRecord): Fields {
  return { parameter, value, unit, ...(priceYear === undefined ? {} : { price_year: priceYear }), reason, source, by, on };
}

/**
 * Text with many overrides saved at once, none of which brings a range: those that the file has are changed in place, the
 * others are added at the end of the list. An own range that a new value leaves is taken out. All other characters stay.
 */
export function saveOverrides(text: string, overrides: readonly OverrideRecord[], file = 'this file'): Outcome<string> {
  const prepared = withoutOutgrownRanges(text, overrides, file);
  if (!prepared.ok || overrides.length === 0) return prepared;
  const read = readYaml(prepared.value, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, ['overrides']);
  if (held === undefined) return setField(prepared.value, [], 'overrides', overrides.map(fieldsOf), { file });
  const atOnce = Array.isArray(held) ? savedAtOnce(prepared.value, read.value, held, overrides.map(fieldsOf)) : null;
  if (atOnce !== null) return { ok: true, value: atOnce };
  return inTurn(prepared.value, overrides.map((override): Step => (so) => saveOverride(so, override, file)));
}

function withoutOutgrownRanges(text: string, overrides: readonly OverrideRecord[], file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, ['overrides']);
  const outgrown = (Array.isArray(held) ? held : []).flatMap((entry: unknown): string[] => {
    const { value } = overrides.find(({ parameter }) => parameter === valueAt(entry, ['parameter'])) ?? {};
    const [low, high] = [Number(valueAt(entry, ['range', 'low'])), Number(valueAt(entry, ['range', 'high']))];
    return value !== undefined && (value < low || value > high) ? [String(valueAt(entry, ['parameter']))] : [];
  });
  return inTurn(text, outgrown.map((parameter): Step => (so) => removeOverrideRange(so, parameter, file)));
}

/** All of it in one reading, for a list of entries on lines of their own; null where it cannot be written so. */
function savedAtOnce(text: string, source: SourceFile, held: readonly unknown[], overrides: readonly Fields[]): string | null {
  const list = source.span(['overrides']);
  const last = source.span(['overrides', held.length - 1]);
  if (list === null || last === null || text.charAt(list.start) === '[') return null;
  const placeOf = ({ parameter }: Fields): number => held.findIndex((entry) => valueAt(entry, ['parameter']) === parameter);
  const fresh = overrides.filter((override) => placeOf(override) < 0);
  const changes = overrides.flatMap((override) => {
    const index = placeOf(override);
    return index < 0 ? [] : Object.entries(override).map(([field, value]) => ({ span: source.span(['overrides', index, field]), value }));
  });
  if (changes.some(({ span }) => span === null)) return null;
  const indent = ' '.repeat((source.locate(['overrides'], 'value')?.column ?? 1) - 1);
  const longer = fresh.length === 0 ? text : insertLines(text, last.end, fresh.flatMap((override) => entryLines(override).map((line) => indent + line)));
  // From the end of the text on, so that what is still to come stays where it was.
  const edited = changes.flatMap(({ span, value }) => (span === null ? [] : [{ span, value }]))
    .sort((one, other) => other.span.start - one.span.start)
    .reduce((so, { span, value }) => replaced(so, span, value), longer);
  const wanted = held.map((entry) => ({ ...(entry as object), ...overrides.find(({ parameter }) => parameter === valueAt(entry, ['parameter'])) }));
  return reads(edited, { ...(source.data as object), overrides: [...wanted, ...fresh] }) ? edited : null;
}

function replaced(text: string, span: Span, value: Scalar): string {
  const old = text.slice(span.start, span.end);
  const written = scalarTexts(value, old).find((each) => reads(`{a: ${each}}`, { a: value })) ?? JSON.stringify(value);
  return splice(text, span, written + (/(?:\r\n?|\n)$/.exec(old)?.[0] ?? ''));
}
