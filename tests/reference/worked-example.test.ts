import { describe, expect, it } from 'vitest';
import { appraise, byMonth, compare, optionFlow } from '../../models/appraise';
import { figureOf } from '../../models/figure-catalogue';
import type { LineFlow } from '../../models/economics/line-flow';
import type { OptionFlow } from '../../models/economics/option-flow';
import { postsInService } from '../../models/rollout/posts';
import { inputsOfWorkedExample, readWorkedExample, type ExpectedOption } from './worked-example';

const example = readWorkedExample();
const inputs = inputsOfWorkedExample(example.inputs);
const appraisal = appraise(inputs);
const baseline = inputs.options[0]!.id;

/** Relative agreement to 1e-9; a series of the wrong length never agrees. */
function agrees(actual: ArrayLike<number>, expected: readonly number[], name: string): void {
  expect(actual.length, `${name}: length`).toBe(expected.length);
  expected.forEach((value, index) => {
    const gap = Math.abs(actual[index]! - value);
    expect(gap, `${name}[${index}]: ${actual[index]} for ${value}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  });
}

function agreesWith(actual: Record<string, ArrayLike<number>>, expected: Record<string, number[]>, name: string): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [key, series] of Object.entries(expected)) agrees(actual[key]!, series, `${name}.${key}`);
}

const byYear = (lines: readonly LineFlow[]) => Object.fromEntries(lines.map((line) => [line.id, line.byYear]));

function teamSeries(flow: OptionFlow): Record<string, Record<string, number | ArrayLike<number>>> {
  return Object.fromEntries(flow.teams.map((team) => [team.team.id, {
    high_risk_cases: team.demand.highRiskCases, perpetrators: team.demand.perpetrators, referred: team.demand.referred,
    accepted: team.demand.accepted, travel_loss_share: team.demand.travelLossShare, posts: team.posts.chosen,
    cases_per_post: team.casesPerPost, vacancy_share: team.vacancyShare, productive_share: team.productiveShare,
    arrivals: team.queue.arrivals, waiting: team.queue.waiting, capacity: team.queue.capacity, open: team.queue.open,
    starts: team.queue.starts, completions: team.queue.completions, early_closures: team.queue.earlyClosures,
    lapsed: team.queue.lapsed, case_manager_posts: postsInService(team), run_off_ends: team.schedule.runOffEnds,
    full_capacity_month: team.schedule.fullCapacity,
  }]));
}

function summaryOf(flow: OptionFlow): Record<string, number | null> {
  const f = flow.figures;
  return {
    pv_cost: f.pvCost, pv_benefit: f.pvBenefit, npsv: f.netPresentSocialValue,
    bcr: figureOf(f, 'bcr') as number,
    pv_fiscal_benefit: f.pvFiscalBenefit, pv_public_cost: f.pvPublicCost, net_public_cost: f.netPublicCost,
    pv_cashable: f.pvCashable, npsv_within_delivery: f.npsvWithinDelivery, equivalent_annual_cost: f.equivalentAnnualCost,
    peak_year_cost: f.peakYearCost, undiscounted_cost: f.undiscountedCost, starts: f.starts, completions: f.completions,
    lapsed: f.lapsed, adult_victims: f.adultVictims, children: f.children, cost_per_start: f.costPerStart,
    peak_posts: f.peakPosts,
  };
}

function agreesByName(actual: Record<string, number | null>, expected: Record<string, number | null>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    if (value === null) expect(actual[name], name).toBeNull();
    else agrees([actual[name] ?? NaN], [value], name);
  }
}

describe.each(Object.entries<ExpectedOption>(example.expected))('worked example: %s', (id, expected) => {
  const flow = optionFlow(appraisal, id);
  const { volumes, costs, benefits } = byMonth(appraisal, id);

  it('agrees in every series and number of every team', () => {
    const actual = teamSeries(flow);
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected.teams).sort());
    for (const [team, values] of Object.entries(expected.teams)) {
      expect(Object.keys(actual[team]!).sort()).toEqual(Object.keys(values).sort());
      for (const [name, value] of Object.entries(values)) {
        const own = actual[team]![name]!;
        agrees(typeof own === 'number' ? [own] : own, typeof value === 'number' ? [value] : value, `${team}.${name}`);
      }
    }
  });

  it('agrees in driver volumes and posts', () => {
    agreesWith(volumes.drivers, expected.volumes, 'volumes');
    agreesWith(Object.fromEntries(inputs.roles.map((role, index) => [role.id, volumes.posts[index]!])), expected.fte, 'fte');
  });

  it('agrees in the effect felt', () => {
    agreesWith(appraisal.terms.effectPerStart, expected.theta, 'theta');
    agreesWith(volumes.felt, expected.felt_case_months, 'felt');
  });

  it('agrees in every cost and benefit line by month and year', () => {
    agreesWith(Object.fromEntries(costs), expected.cost_by_month, 'cost by month');
    agreesWith(Object.fromEntries(benefits), expected.benefit_by_month, 'benefit by month');
    agreesWith(byYear(flow.costs), expected.cost_by_year, 'cost by year');
    agreesWith(byYear(flow.benefits), expected.benefit_by_year, 'benefit by year');
  });

  it('agrees in every figure of the summary', () => { agreesByName(summaryOf(flow), expected.summary); });

  it('agrees in every difference from the first option', () => {
    const difference = compare(appraisal, id, baseline);
    if (!expected.against_first_option) {
      expect(id).toBe(baseline);
      expect(difference.netPresentSocialValue).toBe(0);
      return;
    }
    agreesByName({
      pv_cost: difference.pvCost, pv_benefit: difference.pvBenefit, npsv: difference.netPresentSocialValue,
      bcr: difference.benefitCostRatio.kind === 'ratio' ? difference.benefitCostRatio.value : null,
      starts: difference.starts, net_public_cost: difference.netPublicCost, payback_month: difference.paybackMonth,
    }, expected.against_first_option);
  });
});
