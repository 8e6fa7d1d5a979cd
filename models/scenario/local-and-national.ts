import type { Quality } from '../evidence/quality';
import type { ResolvedParameter, ResolvedScenario } from './resolved';

/** The beliefs about demand that a force may have figures of its own for. */
const questions = ['marac_cases_per_10000_adult_women', 'marac_repeat_share', 'adult_women_share'] as const;

/** Whose figure a scenario stands on for one belief. */
export interface LocalOrNational {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** `own`: changed by the scenario itself, through an override or an unsaved edit. */
  readonly whose: 'local' | 'national' | 'own';
  readonly quality: Quality;
  readonly source: string | null;
  /** Where in the source, and of which year. */
  readonly locator: string | null;
  readonly note: string | null;
}

/**
 * What of a scenario's demand is the force's own and what is the national figure: MARAC rate, repeat share and adult
 * women share, each with source and year. Units: those of the parameters.
 */
export function localAndNational(resolved: ResolvedScenario): readonly LocalOrNational[] {
  return questions.flatMap((id) => {
    const parameter = resolved.parameters.get(id);
    return parameter === undefined ? [] : [rowOf(parameter, resolved)];
  });
}

function rowOf(parameter: ResolvedParameter, { force, sources }: ResolvedScenario): LocalOrNational {
  const { id, label, value, unit, quality, locator, note, setBy } = parameter;
  const source = parameter.sourceId === null ? undefined : sources.get(parameter.sourceId);
  const own = setBy === 'override' || setBy === 'edit';
  return {
    id, label, value, unit, quality, locator, note,
    whose: own ? 'own' : setBy === force?.layer ? 'local' : 'national',
    source: source === undefined ? null : `${source.author}, ${source.title}`,
  };
}

const inWords: Readonly<Record<string, (value: number) => string>> = {
  marac_cases_per_10000_adult_women: (value) => `${plain(value)} MARAC cases a year per 10,000 adult women`,
  marac_repeat_share: (value) => `${percent(value)} of MARAC cases repeats`,
  adult_women_share: (value) => `adult women ${percent(value)} of people aged 16 and over`,
};

function plain(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function percent(share: number): string {
  return `${plain(share * 100)} %`;
}

function described(rows: readonly LocalOrNational[]): string {
  return rows.map(({ id, value, locator }) => `${inWords[id]?.(value) ?? id}${locator === null ? '' : ` (${locator})`}`).join('; ');
}

/** The same in sentences, for the note of a scenario. */
export function localAndNationalInWords(resolved: ResolvedScenario): string {
  const name = resolved.force?.name ?? resolved.title;
  const rows = localAndNational(resolved);
  const national = rows.filter(({ whose }) => whose === 'national');
  const local = rows.filter(({ whose }) => whose !== 'national');
  const opensOnNational = national.some(({ id }) => id === questions[0]);
  return [
    ...(opensOnNational ? [`${name} opens on the national MARAC rate, since no figure of its own was found.`] : []),
    ...(local.length > 0 ? [`Local: ${described(local)}.`] : []),
    ...(national.length > 0 ? [`National: ${described(national)}.`] : []),
    'Populations are those of its authorities; all other evidence is national.',
  ].join(' ');
}
