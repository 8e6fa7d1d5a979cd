import { unitLabel, type EditionChanges, type FigureChange, type LayerChange } from '../../models/index';
import { quantityText } from '../format';

export interface LayerRow {
  readonly id: string;
  readonly title: string;
  readonly was: string;
  readonly now: string;
}

export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
  /** What a reader should know before choosing; empty where there is nothing. */
  readonly note: string;
}

function editionText(edition: string | null): string {
  return edition ?? 'none';
}

/** The same edition may have been mended in between: then its date says nothing, and the row says so. */
export function layerRows({ layers }: EditionChanges): readonly LayerRow[] {
  return layers.map(({ layer, title, was, now }: LayerChange) => ({
    id: layer, title, was: editionText(was), now: was !== null && was === now ? `${now}, mended since` : editionText(now),
  }));
}

function statedText(stated: FigureChange['was'], unit: string): string {
  if (stated === null) return 'none';
  const prices = stated.priceYear === null ? '' : `, ${stated.priceYear} prices`;
  return `${quantityText(stated.value, unitLabel(unit))}${prices}`;
}

function noteOf({ was, now, isOverridden }: FigureChange): string {
  if (isOverridden) return 'Neither is used: this scenario overrides it';
  if (now === null) return 'No longer in the evidence';
  return was === null ? 'New in the evidence' : '';
}

/** Each figure that differs, those in use first. */
export function figureRows({ figures }: EditionChanges): readonly FigureRow[] {
  const rows = figures.map((figure) => ({
    id: figure.parameter, label: figure.label, was: statedText(figure.was, figure.unit), now: statedText(figure.now, figure.unit),
    note: noteOf(figure),
  }));
  return [...rows.filter(({ note }) => note === ''), ...rows.filter(({ note }) => note !== '')];
}

/** How many figures can be kept by overriding them. */
export function keepable({ figures }: EditionChanges): number {
  return figures.filter(({ was, now, isOverridden }) => was !== null && now !== null && !isOverridden).length;
}

/** Why a figure is kept, for the override that keeps it. */
export function keptReason({ layers }: EditionChanges): string {
  const editions = [...new Set(layers.flatMap(({ was }) => was ?? []))].sort();
  return `Kept from the evidence this file was made on${editions.length === 0 ? '' : `, edition ${editions.join(' and ')}`}.`;
}
