import type { Outcome } from '../quantities/problem';
import { reads, refuse, splice } from './edit';
import { endOfLines, insertLines, keyStart, lineEnd, lineStart } from './edit-lines';
import { flowText, type Plain } from './edit-written';
import { editionsWithText, editionsWithValues } from './edition-records';
import { editionChanges, editionsOf, isSelfContained, type EditionChanges, type OnLibrary } from './editions';
import type { EditionRecord } from './format';
import { openScenario } from './open';
import { readYaml } from './read-yaml';
import { saveOverride } from './save-override';

const heading = '# Written on saving: the evidence this file was made on. Change a figure under `overrides`, not here.';
const width = 118;

/**
 * Text with a record of the layers it stands on: id, edition, hash and the figures taken from each. A file that brings
 * its layers along keeps them, and one that was made on other layers keeps what it says of those: neither is for saving
 * to decide. Problems where the text is no sound scenario.
 */
export function recordEditions(text: string, on: OnLibrary): Outcome<string> {
  if (isSelfContained(text, on.file)) return carryEvidence(text, on);
  const changes = editionChanges(text, on);
  if (!changes.ok) return changes;
  return changes.value === null ? adoptEvidence(text, on) : { ok: true, value: text };
}

/** Text that stands on the library's layers, with a record of them. Layers that it brought along are given up. */
export function adoptEvidence(text: string, { file, library }: OnLibrary): Outcome<string> {
  const opened = openScenario(text, { file, library, onLibrary: true });
  return opened.ok ? writeEditions(text, editionsWithValues(opened.value, library), file) : opened;
}

/** Text that brings every layer it stands on along, so that it gives the same figures on any edition of the evidence. */
export function carryEvidence(text: string, { file, library }: OnLibrary): Outcome<string> {
  const opened = openScenario(text, { file, library });
  if (!opened.ok) return opened;
  return writeEditions(text, editionsWithText(opened.value, editionsOf(text, file), library), file);
}

/** Who keeps the figures of before, and when, as `2026-11-22`. */
export interface Keeping {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/**
 * Text on the library's layers in which every figure that differs, and is in use, is an override with its old value.
 * Figures that only one of the two editions has cannot be kept this way.
 */
export function keepFigures(text: string, changes: EditionChanges, keeping: Keeping, on: OnLibrary): Outcome<string> {
  const kept = changes.figures.reduce<Outcome<string>>((so, { parameter, unit, was, now, isOverridden }) => {
    if (!so.ok || was === null || now === null || isOverridden) return so;
    const year = was.priceYear === null ? {} : { price_year: was.priceYear };
    return saveOverride(so.value, { parameter, value: was.value, unit, ...year, source: 'judgement', ...keeping }, on.file);
  }, { ok: true, value: text });
  return kept.ok ? adoptEvidence(kept.value, on) : kept;
}

/** Puts the record in the place of the one before, or at the end of the file. No other character changes. */
function writeEditions(text: string, editions: readonly EditionRecord[], file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const data = source.data as Readonly<Record<string, unknown>>;
  const held = source.span(['editions']);
  const key = keyStart(text, source, ['editions']);
  const lines = ['editions:', ...editions.flatMap(entryLines)];
  const end = lineEnd(text);
  const edited = held === null || key === null
    ? insertLines(text, text.length, ['', heading, ...lines])
    : splice(text, { start: lineStart(text, key), end: endOfLines(text, held) }, lines.map((line) => line + end).join(''));
  const isRight = reads(edited, { ...data, editions });
  return isRight ? { ok: true, value: edited } : refuse(source, ['editions'], 'The record of the evidence cannot be written into this text.');
}

function entryLines({ layer, edition, hash, values, prices, text }: EditionRecord): readonly string[] {
  return [
    `  - layer: ${layer}`,
    ...(edition === undefined ? [] : [`    edition: ${edition}`]),
    `    hash: ${hash}`,
    ...(values === undefined ? [] : figureLines('values', values, '    ')),
    ...(prices === undefined ? [] : ['    prices:', ...Object.entries(prices).flatMap(([year, held]) => figureLines(year, held, '      '))]),
    ...(text === undefined ? [] : textLines(text)),
  ];
}

/** A group of figures in braces, broken between figures where it is too long for one line. */
function figureLines(key: string, figures: Readonly<Record<string, Plain>>, indent: string): readonly string[] {
  const parts = Object.entries(figures).map(([id, value]) => `${id}: ${flowText(value)}`);
  const lines: string[] = [];
  let line = `${indent}${key}: {`;
  for (const [index, part] of parts.entries()) {
    const piece = index === parts.length - 1 ? `${part}}` : `${part},`;
    const isFirst = line.endsWith('{') || line.trim() === '';
    if (!line.endsWith('{') && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = `${indent}  ${piece}`;
    } else {
      line += isFirst ? piece : ` ${piece}`;
    }
  }
  return [...lines, line];
}

/** The text of a layer as it stands, set in by six spaces. */
function textLines(text: string): readonly string[] {
  const body = text.replace(/\n+$/, '');
  const after = text.length - body.length;
  const mark = after === 0 ? '|-' : after === 1 ? '|' : '|+';
  const lines = [...body.split('\n'), ...Array<string>(Math.max(0, after - 1)).fill('')];
  return [`    text: ${mark}`, ...lines.map((line) => (line === '' ? '' : `      ${line}`))];
}
