import type { Quality } from '../../models/index';
import type { EvidenceRow } from './evidence-rows';

/** What the reader looks for in the ledger. Empty text, and null, find everything. */
export interface EvidenceSearch {
  readonly words: string;
  readonly kind: EvidenceRow['kind'] | null;
  readonly layer: string | null;
  /** A quality word, or `no source` for those that name none. */
  readonly quality: string | null;
  /** Only the inputs behind the headline. */
  readonly behind: ReadonlySet<string> | null;
}

export const everything: EvidenceSearch = { words: '', kind: null, layer: null, quality: null, behind: null };

export type EvidenceOrder = 'group' | 'matters' | 'gaps';

export interface EvidenceGroup {
  readonly title: string;
  readonly rows: readonly EvidenceRow[];
}

export const kindWords: Readonly<Record<EvidenceRow['kind'], string>> = {
  belief: 'Belief', choice: 'Choice', framework: 'Framework',
};

const kinds: readonly EvidenceRow['kind'][] = ['choice', 'belief', 'framework'];

/** Rows in which every word is found, in whatever part of the record. */
export function found(rows: readonly EvidenceRow[], search: EvidenceSearch): readonly EvidenceRow[] {
  const words = search.words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return rows.filter((row) => (search.kind === null || row.kind === search.kind)
    && (search.layer === null || row.layer === search.layer)
    && (search.quality === null || hasQuality(row, search.quality))
    && (search.behind === null || search.behind.has(row.id))
    && words.every((word) => textOf(row).includes(word)));
}

export const noSource = 'no source';

function hasQuality({ quality, provenance }: EvidenceRow, wanted: string): boolean {
  return wanted === noSource ? provenance.source === null : quality === wanted;
}

function textOf({ id, label, layer, unit, quality, provenance }: EvidenceRow): string {
  const { source, locator, note, reason } = provenance;
  return [id, id.replaceAll('_', ' '), label, layer, unit, quality, source, locator, note, reason].join(' ').toLowerCase();
}

/** Choices, beliefs and framework, each by the layer that brought it; or one list, what moves the answer most first. */
export function evidenceGroups(rows: readonly EvidenceRow[], order: EvidenceOrder): readonly EvidenceGroup[] {
  if (order === 'matters') return rows.length === 0 ? [] : [{ title: 'What matters most first', rows: byWidth(rows) }];
  if (order === 'gaps') return rows.length === 0 ? [] : [{ title: 'Matters most, evidenced least first', rows: byGap(rows) }];
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return [...new Set(own.map(({ layer }) => layer))].map((layer) => ({
      title: `${kindWords[kind]}: ${layer}`, rows: own.filter((row) => row.layer === layer),
    }));
  });
}

/** Widest first; those that are not moved keep their order at the end. */
function byWidth(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const width = ({ moved }: EvidenceRow): number => moved?.width ?? -1;
  return [...rows].sort((one, other) => width(other) - width(one));
}

/** Words for evidence, the thinnest first. */
const thinness: readonly Quality[] = [
  'placeholder', 'recalled', 'judgement', 'assumption', 'weak', 'moderate', 'local', 'derived', 'secondary', 'verified', 'official',
];

/**
 * What matters most and is evidenced least: by place in width plus place in thinness of evidence. Inputs that move nothing
 * come last.
 */
function byGap(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const widths = byWidth(rows).map(({ id }) => id);
  const place = ({ id, quality, moved }: EvidenceRow): number => (
    (moved?.width ?? 0) === 0 ? Infinity : widths.indexOf(id) / rows.length + thinness.indexOf(quality) / thinness.length
  );
  return [...rows].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}

/** What can be chosen among: each value once, in the order of the rows. */
export function choicesIn(rows: readonly EvidenceRow[]): { readonly layers: readonly string[]; readonly qualities: readonly string[] } {
  return {
    layers: [...new Set(rows.map(({ layer }) => layer))],
    qualities: [...new Set(rows.map(({ quality }) => quality))].sort(),
  };
}
