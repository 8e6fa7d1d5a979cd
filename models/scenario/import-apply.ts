import type { Outcome } from '../quantities/problem';
import { inTurn, type Step } from './edit-entry';
import { setField } from './edit-field';
import { appendEntry } from './edit-list';
import { setExistingPosts } from './edit-teams';
import type { OverrideRecord } from './override-format';
import { addAgreements } from './edit-funding';
import type { AgreementRecord } from './funding-format';
import type { ImportKind } from './import-kinds';
import type { ImportFigure, ImportRow } from './import-rows';
import { readYaml } from './read-yaml';
import { saveOverrides } from './save-overrides';
import { valueAt } from './source-file';

/** Who stands for what is brought in. */
export interface ImportStanding {
  readonly by: string;
  /** Where the table comes from, such as “Force data return, June 2026”. */
  readonly from: string;
  /** Today, such as 2026-11-22. */
  readonly on: string;
  /** Year of the prices of pay. */
  readonly priceYear: string;
}

/**
 * Text with every row of an import in it, or unchanged with the reason: figures as overrides, posts with their teams,
 * agreements under `funding`. Other characters stay as they are.
 */
export function applyImport(
  text: string, kind: ImportKind, rows: readonly ImportRow[], standing: ImportStanding, file = 'this file',
): Outcome<string> {
  if (kind === 'posts') {
    return inTurn(text, rows.flatMap(({ subject, figures }) => figures.map((figure): Step => (so) => setExistingPosts(so, subject.id, figure.value, file))));
  }
  const named = addSource(text, standing, file);
  if (!named.ok) return named;
  const { text: withSource, id } = named.value;
  if (kind === 'funding') return addAgreements(withSource, rows.map((row) => agreementOf(row, id)), file);
  return saveOverrides(withSource, rows.flatMap(({ figures }) => figures.flatMap((figure) => overrideOf(figure, standing, id) ?? [])), file);
}

/** Text with the table named among the sources, so that what it brings is a local figure and no judgement. */
function addSource(text: string, { by, from, on }: ImportStanding, file: string): Outcome<{ readonly text: string; readonly id: string }> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, ['sources']);
  const entries: readonly unknown[] = Array.isArray(held) ? held : [];
  const taken = new Set(entries.map((entry) => valueAt(entry, ['id'])));
  let number = 1;
  while (taken.has(`local_data_${number}`)) number += 1;
  const id = `local_data_${number}`;
  const record = { id, title: from, author: by, year: Number(on.split('-')[0]) };
  const added = entries.length > 0 ? appendEntry(text, ['sources'], record, file) : setField(text, [], 'sources', [record], { file });
  return added.ok ? { ok: true, value: { text: added.value, id } } : added;
}

function overrideOf({ parameter, value, unit, cell }: ImportFigure, { by, from, on, priceYear }: ImportStanding, source: string): OverrideRecord | null {
  if (parameter === null) return null;
  const prices = unit.startsWith('GBP') ? { price_year: priceYear } : {};
  return { parameter, value, unit, ...prices, reason: `Brought in from ${from}, cell ${cell}`, source, by, on };
}

function agreementOf({ subject, figures, words }: ImportRow, source: string): Omit<AgreementRecord, 'id'> {
  const word = (field: string): string => words[field] ?? '';
  return {
    label: subject.label, funder: word('funder'), amount: figures[0]?.value ?? 0,
    first_month: word('first_month'), last_month: word('last_month'),
    certainty: word('certainty') as AgreementRecord['certainty'],
    source,
  };
}
