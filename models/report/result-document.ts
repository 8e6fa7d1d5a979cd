import type { Increment } from '../economics/increment';
import type { Appraisal, OptionMonths } from '../appraise';
import type { OptionFlow } from '../economics/option-flow';
import { figuresOf, incrementFigures } from '../figure-catalogue';
import type { Finding } from '../findings/finding';
import { citation } from '../explanation/parameters';
import { moneyDocument, type Funded } from './money-document';
import type { AuthorityCoverage } from '../rollout/coverage';
import type { Fingerprint } from '../scenario/fingerprint';
import type { ResolvedParameter, ResolvedScenario } from '../scenario/resolved';
import type { TeamFlow } from '../rollout/team-flow';

/** What goes into a result document besides the scenario and its appraisal. */
export interface ResultParts {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly findings: readonly Finding[];
  readonly fingerprint: Fingerprint;
  /** An option against the baseline asked for. */
  readonly against: (option: string) => Increment;
  readonly coverage: (option: string) => readonly AuthorityCoverage[];
  readonly months: (option: string) => OptionMonths;
  /** Who pays for an option; null where the scenario states no agreement. */
  readonly funded: ((option: string) => Funded) | null;
  /** Only this option, or every one. */
  readonly option: string | null;
}

function inputOf(resolved: ResolvedScenario, parameter: ResolvedParameter): object {
  return {
    id: parameter.id, label: parameter.label, kind: parameter.kind, unit: parameter.unit, value: parameter.value,
    expression: parameter.expression, price_year: parameter.priceYear, range: parameter.range,
    quality: parameter.quality, source: citation(resolved, parameter.sourceId), locator: parameter.locator,
    note: parameter.note, reviewed: parameter.reviewed, set_by: parameter.setBy, reason: parameter.reason,
    by: parameter.by, on: parameter.on,
    was: parameter.history.map(({ setBy, value }) => ({ set_by: setBy, value })),
  };
}

function seriesOf(entries: Iterable<readonly [string, Float64Array]>): Record<string, number[]> {
  return Object.fromEntries([...entries].map(([name, series]) => [name, [...series]]));
}

function teamOf(flow: TeamFlow, caseManagers: Float64Array): object {
  const { demand, schedule, posts, queue } = flow;
  return {
    high_risk_cases: demand.highRiskCases, perpetrators: demand.perpetrators, referred: demand.referred,
    accepted: demand.accepted, travel_loss_share: demand.travelLossShare, posts: posts.chosen,
    cases_per_post: flow.casesPerPost, vacancy_share: flow.vacancyShare, productive_share: flow.productiveShare,
    go_live: schedule.goLive, hire: schedule.hire, referrals_close: schedule.referralsClose,
    run_off_ends: schedule.runOffEnds, full_capacity_month: schedule.fullCapacity,
    ...seriesOf([
      ['arrivals', queue.arrivals], ['waiting', queue.waiting], ['capacity', queue.capacity], ['open', queue.open],
      ['starts', queue.starts], ['completions', queue.completions], ['early_closures', queue.earlyClosures],
      ['lapsed', queue.lapsed], ['case_manager_posts', caseManagers],
    ]),
  };
}

function optionOf({ resolved, appraisal, against, coverage, months, funded }: ResultParts, flow: OptionFlow): object {
  const { id } = flow.option;
  const increment = against(id);
  const record = resolved.options.find((option) => option.id === id);
  const { terms, inputs } = appraisal;
  const { volumes, costs, benefits, caseManagers } = months(id);
  return {
    id, label: record?.label ?? id, summary_in_words: record?.summary ?? null,
    summary: figuresOf(flow.figures),
    against: { baseline: increment.baseline, ...incrementFigures(increment) },
    coverage: coverage(id),
    teams: Object.fromEntries(flow.teams.map((team, index) => [team.team.id, teamOf(team, caseManagers[index] ?? new Float64Array())])),
    volumes: seriesOf(Object.entries(volumes.drivers)),
    fte: seriesOf(inputs.roles.map((role, index) => [role.id, volumes.posts[index] ?? new Float64Array()] as const)),
    theta: seriesOf(Object.entries(terms.effectPerStart)),
    felt_case_months: seriesOf(terms.denominators.map((denominator) => [denominator, volumes.felt[denominator]] as const)),
    cost_by_month: seriesOf(costs),
    benefit_by_month: seriesOf(benefits),
    cost_by_year: seriesOf(flow.costs.map((line) => [line.id, line.byYear] as const)),
    benefit_by_year: seriesOf(flow.benefits.map((line) => [line.id, line.byYear] as const)),
    money: funded && moneyDocument(funded(id)),
  };
}

/**
 * One appraisal as a plain document: resolved inputs with provenance, findings, options with monthly series, summary and
 * increments, fingerprint. Months count from the April of the base year; £ are real at the price base year, present
 * values at year 0, £ of the day under `money`. Names are those of the worked example.
 */
export function resultDocument(parts: ResultParts): object {
  const { resolved, appraisal, findings, fingerprint, option } = parts;
  const flows = resolved.options.flatMap(({ id }) => appraisal.options.filter((flow) => flow.option.id === id));
  return {
    scenario: {
      id: resolved.id, title: resolved.title, question: resolved.question, author: resolved.author,
      force: resolved.force?.name ?? null, base_year: resolved.period.baseYear, price_base_year: resolved.priceBaseYear,
      delivery_years: resolved.period.deliveryYears, tail_years: resolved.period.tailYears,
      discounting: resolved.discounting, baseline: resolved.baseline,
      layers: resolved.layers.map(({ id, edition }) => ({ id, edition })),
      line_overrides: [...resolved.roles, ...resolved.costLines, ...resolved.benefitLines]
        .flatMap((line) => (line.change ? [{ line: 'lineId' in line ? line.lineId : line.id, ...line.change }] : [])),
    },
    fingerprint,
    deflators: {
      id: resolved.deflators.id, edition: resolved.deflators.edition, quality: resolved.deflators.quality,
      source: citation(resolved, resolved.deflators.sourceId), index: Object.fromEntries(resolved.deflators.index),
    },
    lines: { roles: resolved.roles, costs: resolved.costLines, benefits: resolved.benefitLines, effects: [...resolved.effects.values()] },
    inputs: [...resolved.parameters.values()].map((parameter) => inputOf(resolved, parameter)),
    findings,
    need: appraisal.need,
    options: flows.filter((flow) => option === null || flow.option.id === option).map((flow) => optionOf(parts, flow)),
  };
}
