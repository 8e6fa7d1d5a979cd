import { computed, figureNode, parameters, type Subject } from './node';
import { startsNode } from './people';
import type { Explanation } from './types';
import type { LineFlow } from '../economics/line-flow';
import type { Denominator, ScheduleName } from '../economics/inputs';
import type { FigureId } from '../figure-catalogue';
import { roleLine } from '../quantities/line-id';
import { total } from '../quantities/series';
import type { ResolvedBenefitLine, ResolvedCostLine, ResolvedRole } from '../scenario/resolved';

/** Which amount of a line a figure adds up. */
export interface Amount {
  readonly of: (line: LineFlow) => number;
  readonly unit: 'present pounds' | 'real pounds' | 'real pounds a year';
}

export const presentValue: Amount = { of: (line) => line.presentValue, unit: 'present pounds' };
export const withinDelivery: Amount = { of: (line) => line.presentWithinDelivery, unit: 'present pounds' };
export const undiscounted: Amount = { of: (line) => line.undiscounted, unit: 'real pounds' };
export const optimismBias: Amount = { of: (line) => line.optimismBias, unit: 'present pounds' };

export function inYear(year: number): Amount {
  return { of: (line) => line.byYear[year] ?? 0, unit: 'real pounds a year' };
}

/** The rates of a schedule that fall within the period. */
export function discountInputs(subject: Subject, name: ScheduleName): Explanation[] {
  const { schedules, discounting } = subject.resolved;
  const steps = schedules.get(discounting[name])?.steps ?? [];
  return parameters(subject, ...steps.filter((step) => step.fromYear < subject.flow.years).map((step) => step.rate));
}

function upliftInput(subject: Subject, grade: number): Explanation[] {
  return parameters(subject, subject.resolved.optimismBias.get(grade));
}

function roleNode(subject: Subject, role: ResolvedRole, flow: LineFlow, amount: Amount): Explanation {
  const index = subject.appraisal.inputs.roles.findIndex(({ id }) => id === role.id);
  const postMonths = computed(subject, {
    id: `posts.${role.id}`, label: `Post-months, ${role.label}`, unit: 'posts', value: total(subject.flow.posts[index] ?? new Float64Array()),
    equation: 'Sum over months of posts in service',
    inputs: parameters(subject, role.ratio, role.startsPerPost, 'caseload_per_case_manager', 'fte_step', 'intervention_months'),
  });
  return computed(subject, {
    id: `cost.${roleLine(role.id)}`, label: role.label, unit: amount.unit, value: amount.of(flow),
    equation: 'Posts × (1 − vacancy share × (1 − share covered)) × salary × (1 + on-costs) × (1 + overheads) ÷ 12 '
      + '× (1 + real pay growth) to the power of the year × (1 + optimism bias), in each month, discounted by year',
    inputs: [
      postMonths,
      ...parameters(
        subject, role.salary, 'on_cost_share', 'overhead_share', 'annual_turnover_share', 'months_to_hire',
        'vacancy_cover_share', 'real_pay_growth',
      ),
      ...upliftInput(subject, role.grade), ...discountInputs(subject, 'standard'),
    ],
  });
}

function drivenNode(subject: Subject, line: ResolvedCostLine, flow: LineFlow, amount: Amount): Explanation {
  const volume = line.driver === 'share_of_lines' ? [] : [computed(subject, {
    id: `volume.${line.driver}`, label: `Volume: ${line.driver.replaceAll('_', ' ')}`, unit: 'cases',
    value: total(subject.flow.volumes[line.driver]), equation: 'Sum over months of the driver', inputs: [],
  })];
  return computed(subject, {
    id: `cost.${line.id}`, label: line.label, unit: amount.unit, value: amount.of(flow),
    equation: line.driver === 'share_of_lines'
      ? `Share × (${line.of.join(' + ')}) before their optimism bias × (1 + optimism bias), discounted by year`
      : 'Volume × unit cost × (1 + real growth) to the power of the year × (1 + optimism bias), in each month, discounted by year',
    inputs: [
      ...volume, ...parameters(subject, line.unitCost, line.share, line.realGrowth),
      ...upliftInput(subject, line.grade), ...discountInputs(subject, 'standard'),
    ],
  });
}

export function feltNode(subject: Subject, denominator: Denominator): Explanation {
  return computed(subject, {
    id: `felt.${denominator}`, label: `Case-months of full effect, per case ${denominator}`, unit: 'cases',
    value: total(subject.flow.feltCaseMonths[denominator]),
    equation: 'Sum over starts of the effect in force each month since: it builds, persists, fades, and falls away as '
      + 'abuse would have ended under usual care',
    inputs: [
      startsNode(subject),
      ...parameters(
        subject, 'intervention_months', 'effect_build_months', 'effect_persistence_months', 'effect_fade_months',
        'usual_care_cessation_per_month', ...(denominator === 'completed' ? ['monthly_early_closure', 'early_closure_effect_share'] : []),
      ),
    ],
  });
}

function benefitNode(subject: Subject, line: ResolvedBenefitLine, flow: LineFlow, amount: Amount): Explanation {
  const effect = subject.resolved.effects.get(line.effect);
  return computed(subject, {
    id: `benefit.${line.id}`, label: line.label, unit: amount.unit, value: amount.of(flow),
    equation: 'Case-months of full effect × victims per perpetrator × annual cost per victim × severity ÷ 12 × effect × '
      + '(1 − displacement) × (1 + real growth) to the power of the year × (1 − optimism bias × sign of effect), discounted. '
      + `${effect ? `Effect: ${effect.label}. ` : ''}${line.bridge}`,
    inputs: [
      feltNode(subject, effect?.denominator ?? 'started'),
      ...parameters(
        subject, 'victims_per_perpetrator', line.annualCostPerVictim, line.severity, effect?.size,
        line.displacementShare, line.deadweightShare, line.realGrowth,
      ),
      ...upliftInput(subject, line.lineGrade), ...discountInputs(subject, line.discounting),
    ],
  });
}

/** Every cost line of the option for which `counted` holds, with the amount asked for. */
export function costNodes(subject: Subject, amount: Amount, counted: (line: ResolvedRole | ResolvedCostLine) => boolean = () => true): Explanation[] {
  const { resolved, flow } = subject;
  const nodes = (id: string, node: (line: LineFlow) => Explanation): Explanation[] => flow.costs.filter((line) => line.id === id).map(node);
  return [
    ...resolved.roles.filter(counted).flatMap((role) => nodes(roleLine(role.id), (line) => roleNode(subject, role, line, amount))),
    ...resolved.costLines.filter(counted).flatMap((record) => nodes(record.id, (line) => drivenNode(subject, record, line, amount))),
  ];
}

/** Every benefit line of the option for which `counted` holds. */
export function benefitNodes(subject: Subject, amount: Amount, counted: (line: ResolvedBenefitLine) => boolean = () => true): Explanation[] {
  const { resolved, flow } = subject;
  return resolved.benefitLines.filter(counted).flatMap((record) => flow.benefits
    .filter((line) => line.id === record.id).map((line) => benefitNode(subject, record, line, amount)));
}

/** Cash by fiscal line: benefit × cashable share, later by the lag. */
export function cashableNode(subject: Subject): Explanation {
  const fiscal = benefitNodes(subject, presentValue, (line) => line.value === 'fiscal');
  const shares = subject.resolved.benefitLines.filter((line) => line.value === 'fiscal' && line.included)
    .flatMap((line) => parameters(subject, line.cashableShare, line.cashableLagMonths));
  return figureNode(subject, 'pv_cashable', [...fiscal, ...shares]);
}

export function costFigure(subject: Subject, id: FigureId, amount: Amount, counted?: (line: ResolvedRole | ResolvedCostLine) => boolean): Explanation {
  return figureNode(subject, id, costNodes(subject, amount, counted));
}

export function benefitFigure(subject: Subject, id: FigureId, amount: Amount, counted?: (line: ResolvedBenefitLine) => boolean): Explanation {
  return figureNode(subject, id, benefitNodes(subject, amount, counted));
}
