import type { Problem } from '../../quantities/problem';
import type { Edit } from '../edits';
import type { ScenarioFile } from '../format';
import type { Layer, Library } from '../layers';
import { loadLayers, ranks } from '../layers';
import type { ReadFile } from '../read-file';
import type { ResolvedDeflators, ResolvedOption, ResolvedScenario, ResolvedTeam } from '../resolved';
import { within } from '../source-file';
import { resolveAgencies } from './agencies';
import { authoritiesOf, resolveAreas } from './areas';
import { checkValues } from './check-values';
import type { Definition } from './collect';
import { listed, uniqueById } from './collect';
import { resolveAttacks, resolveThresholds } from './certainty';
import { resolveCorrelations } from './correlations';
import { derive } from './derive';
import { resolveEffects } from './effects';
import { finishParameters } from './finish-parameters';
import { checkPriceYears, reportNoIndex, resolveDeflators, resolveOptimismBias, resolveSchedules } from './framework';
import { resolveLines } from './lines';
import { resolveFinancial, resolveFunding } from './funding';
import { resolveOptions } from './options';
import { applyEdits, applyOverrides } from './overrides';
import type { Sources } from './parameters';
import { collectParameters } from './parameters';
import { checkRequired } from './required';
import type { Resolving } from './resolving';
import { startResolving } from './resolving';
import { resolvePeriod, settingOf } from './settings';
import type { TeamContext } from './teams';
import { resolveTeams } from './teams';

/** The outcome of resolution: a scenario where there are no problems, and every problem that was found. */
export interface Resolution {
  readonly scenario: ResolvedScenario | null;
  readonly problems: readonly Problem[];
}

/**
 * Layers → overrides → edits → one scenario with every id known. Each stage goes on as far as the earlier ones allow,
 * so that all problems are found at once.
 */
export function resolveScenario(read: ReadFile<ScenarioFile>, library: Library, edits: readonly Edit[]): Resolution {
  const resolving = startResolving(read.broken);
  const layers = loadLayers(read, library, resolving);
  const areas = resolveAreas(layers, resolving);
  const sources = uniqueById(layers, 'sources', resolving);
  checkSourcesOf(layers, sources, resolving);
  const drafts = collectParameters(layers, areas, sources, resolving);
  const targets = { drafts, absent: areas.absent };
  applyOverrides(layers, targets, sources, resolving);
  applyEdits(edits, targets, resolving);
  const derived = derive(drafts, resolving);
  const parameters = finishParameters(drafts, derived, resolving);
  const effects = resolveEffects(layers, drafts, resolving);
  const lines = resolveLines(layers, effects, drafts, resolving);
  const lineIds = new Set([...lines.roles.map(({ lineId }) => lineId), ...[...lines.costLines, ...lines.benefitLines].map(({ id }) => id)]);
  const agencies = resolveAgencies(layers, { drafts, values: derived.values, lines: lineIds }, resolving);
  const schedules = resolveSchedules(layers, drafts, resolving);
  const deflators = resolveDeflators(layers, sources, resolving);
  if (deflators !== null) checkPriceYears(drafts.values(), deflators, resolving);
  const contracts = recordsOf(uniqueById(layers, 'contracts', resolving));
  const notMonetised = recordsOf(uniqueById(layers, 'not_monetised', resolving));
  const optimismBias = resolveOptimismBias(layers, lines.grades, drafts, resolving);
  const own = layers.at(-1);
  if (own === undefined) throw new Error('a scenario is its own last layer');
  checkRequired(own, drafts, resolving);
  const divisors = lines.roles.flatMap((role) => role.startsPerPost ?? []);
  checkValues({ parameters, drafts, divisors, authorityIds: areas.authorityIds }, resolving);
  const choices = resolveChoices(layers, { areas, sources, parameters }, deflators, schedules, resolving);
  const funding = resolveFunding(layers, choices && { ...choices, lines: [...lines.roles, ...lines.costLines], sources }, resolving);
  const financial = resolveFinancial(layers, { agencies: agencies.agencies, period: choices?.period ?? null }, resolving);
  const correlations = resolveCorrelations(layers, parameters, sources, resolving);
  const thresholds = resolveThresholds(layers, resolving);
  const attacks = resolveAttacks(layers, resolving);
  const header = read.content.scenario;
  if (resolving.problems.length > 0 || header === undefined || choices === null || deflators === null) {
    if (deflators === null && resolving.isComplete()) reportNoDeflators(own, resolving);
    return { scenario: null, problems: resolving.problems };
  }
  return {
    problems: [],
    scenario: {
      id: header.id, title: header.title, question: header.question, author: header.author, note: header.note ?? null,
      file: read.source.file, format: read.content.format ?? 1, migrationChanges: read.changes,
      force: areas.force,
      layers: editionsOf(layers),
      ...choices,
      parameters,
      values: derived.values,
      derivedOrder: derived.order,
      sources: new Map([...sources].map(([id, { record }]) => [id, record])),
      effects,
      roles: lines.roles, costLines: lines.costLines, benefitLines: lines.benefitLines,
      optimismBias, schedules, deflators, correlations, thresholds, attacks,
      runs: layers.findLast((layer) => layer.scenario?.runs !== undefined)?.scenario?.runs ?? {},
      contracts, notMonetised,
      funding, financial,
      ...agencies,
      authorities: authoritiesOf(areas, choices.teams),
    },
  };
}

type Choices = Pick<ResolvedScenario, 'period' | 'priceBaseYear' | 'discounting' | 'baseline' | 'teams' | 'options'>;

/** What the scenario itself decides: period, prices, teams and options. Null where a setting is missing. */
function resolveChoices(
  layers: readonly Layer[], context: TeamContext, deflators: ResolvedDeflators | null,
  schedules: ResolvedScenario['schedules'], resolving: Resolving,
): Choices | null {
  const period = settingOf('period', layers, resolving);
  const priceBase = settingOf('price_base_year', layers, resolving);
  const discounting = settingOf('discounting', layers, resolving);
  const baseline = settingOf('baseline', layers, resolving);
  const statedTeams = settingOf('teams', layers, resolving);
  const statedOptions = settingOf('options', layers, resolving);
  if (priceBase !== null && deflators?.index.has(priceBase.value) === false) {
    reportNoIndex(priceBase.value, priceBase.place, deflators, resolving);
  }
  for (const name of ['standard', 'health'] as const) {
    const id = discounting?.value[name];
    if (discounting === null || id === undefined || schedules.has(id)) continue;
    resolving.reportUnknown(within(discounting.place, name), 'discount schedule', id, schedules.keys());
  }
  const teams = statedTeams === null ? new Map<string, ResolvedTeam>() : resolveTeams(statedTeams, context, resolving);
  const resolvedPeriod = period === null ? null : resolvePeriod(period.value, context.parameters);
  const options: ResolvedOption[] = statedOptions === null || statedTeams === null ? []
    : resolveOptions(statedOptions, teams, resolvedPeriod, resolving);
  if (baseline !== null && options.length > 0 && options.every(({ id }) => id !== baseline.value)) {
    resolving.reportUnknown(baseline.place, 'option', baseline.value, options.map(({ id }) => id));
  }
  if (resolvedPeriod === null || priceBase === null || discounting === null) return null;
  if (baseline === null || statedTeams === null) return null;
  return {
    period: resolvedPeriod, priceBaseYear: priceBase.value, discounting: discounting.value, baseline: baseline.value,
    teams: [...teams.values()], options,
  };
}

/** Sources that contracts, effects without a price and authorities name. */
function checkSourcesOf(layers: readonly Layer[], sources: Sources, resolving: Resolving): void {
  for (const section of ['contracts', 'not_monetised'] as const) {
    for (const { record, place } of listed(layers, section)) {
      if (record.source === undefined || sources.has(record.source)) continue;
      resolving.reportUnknown(within(place, 'source'), 'source', record.source, sources.keys());
    }
  }
  for (const layer of layers) {
    const { authority_source: authoritySource, force } = layer.layer;
    const root = { source: layer.source, path: [] };
    const ofAuthorities = authoritySource === undefined ? []
      : [{ id: authoritySource.source, place: within(root, 'authority_source', 'source') }];
    const named = [
      ...ofAuthorities,
      ...Object.entries(force?.facts ?? {}).flatMap(([key, fact]) => (
        fact.source === undefined ? [] : [{ id: fact.source, place: within(root, 'force', 'facts', key, 'source') }]
      )),
    ];
    for (const { id, place } of named) {
      if (!sources.has(id)) resolving.reportUnknown(place, 'source', id, sources.keys());
    }
  }
}

function recordsOf<Item>(definitions: ReadonlyMap<string, Definition<Item>>): Item[] {
  return [...definitions.values()].map(({ record }) => record);
}

function editionsOf(layers: readonly Layer[]): ResolvedScenario['layers'] {
  return layers.filter((layer) => layer.rank < ranks.scenario).map((layer) => ({
    id: layer.id,
    edition: layer.layer.layer?.edition ?? '',
    title: layer.layer.layer?.title ?? layer.scenario?.scenario?.title ?? layer.id,
    file: layer.source.file,
  }));
}

function reportNoDeflators(own: Layer, resolving: Resolving): void {
  resolving.report({ source: own.source, path: ['deflators'] }, {
    what: 'There is no table of deflators.',
    why: 'Prices of different years could not be brought together.',
    remedy: 'Extend the layer “framework”.',
  });
}
