import { localAndNational, type ForceStart, type LocalOrNational } from '../../models/index';
import { countText, quantityText } from '../format';

/** Whose figure a belief about demand is, with source and year. */
export interface OriginRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly whose: string;
  readonly quality: string;
  readonly source: string;
  readonly note: string | null;
}

export interface TeamRow {
  readonly id: string;
  readonly label: string;
  readonly authorities: string;
  readonly cases: string;
}

/** Three digits, as sources print them; the file keeps what was derived from them in full. */
function shown(value: number): number {
  return Number(value.toPrecision(3));
}

const whoseInWords: Readonly<Record<LocalOrNational['whose'], string>> = { local: 'Local', national: 'National', own: 'This scenario' };

/** What is local and what is national of a force's demand. */
export function originRows({ resolved }: ForceStart): readonly OriginRow[] {
  return localAndNational(resolved).map(({ id, label, value, unit, whose, quality, source, locator, note }) => ({
    id,
    label,
    // Of the rate, the label says the unit.
    value: quantityText(shown(value), unit === 'share' ? unit : ''),
    whose: whoseInWords[whose],
    quality,
    source: [source, locator].filter((part) => part !== null).join('; '),
    note,
  }));
}

/** The sentence that says it at once. */
export function originSentence({ resolved }: ForceStart): string {
  const rows = localAndNational(resolved);
  const name = resolved.force?.name ?? resolved.title;
  const local = rows.filter(({ whose }) => whose === 'local').length;
  if (local === rows.length) return `All ${rows.length} figures are local to ${name}.`;
  const opens = rows[0]?.whose === 'national' ? `${name} opens on the national MARAC rate, since no figure of its own was found. ` : '';
  if (local === 0) return `${opens}All ${rows.length} figures are national.`;
  return `${opens}${local} of ${rows.length} figures ${local === 1 ? 'is' : 'are'} local; the rest are national.`;
}

/** What a table of a force says, once it has left the app, of where its figures come from. */
export function startSourceLines({ resolved }: ForceStart): readonly string[] {
  const editions = [...new Set(resolved.layers.flatMap(({ edition }) => (edition === '' ? [] : edition)))].sort();
  return [
    `${resolved.force?.name ?? resolved.title}, before a scenario is made of it.`,
    `Source: Drive roll-out workbench (independent of the Drive Partnership), evidence ${editions.join(', ')}.`,
  ];
}

/** The teams proposed, with what each covers. */
export function teamRows({ resolved, teams }: ForceStart): readonly TeamRow[] {
  const names = new Map(resolved.authorities.map(({ id, name }) => [id, name]));
  return teams.map(({ id, label, authorities, accepted }) => ({
    id, label,
    authorities: authorities.map((each) => names.get(each) ?? each).join('; '),
    cases: countText(accepted),
  }));
}
