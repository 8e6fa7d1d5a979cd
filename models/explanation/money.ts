import { presentValue, type Amount } from './amounts';
import { amountBasis, computed, figureNode, parameters, priced, yearName, type Subject } from './node';
import type { Explanation } from './types';
import { driverNode, feltNode, postMonthsNode } from './volumes';
import type { ScheduleName } from '../economics/inputs';
import type { LineFlow } from '../economics/line-flow';
import type { FigureId } from '../figure-catalogue';
import { roleLine } from '../quantities/line-id';
import type { ResolvedBenefitLine, ResolvedCostLine, ResolvedRole } from '../scenario/resolved';

export type CostRecord = ResolvedRole | ResolvedCostLine;

/** The rates of a schedule that fall within the period. */
export function discountInputs(subject: Subject, name: ScheduleName): Explanation[] {
  const { schedules, discounting } = subject.resolved;
  const steps = schedules.get(discounting[name])?.steps ?? [];
  return parameters(subject, ...steps.filter((step) => step.fromYear < subject.flow.years).map((step) => step.rate));
}

/** What the last steps of a line's equation need: optimism bias and discounting, as far as the amount goes. */
function lastSteps(subject: Subject, amount: Amount, grade: number, schedule: ScheduleName): Explanation[] {
  return [
    ...(amount.uplifted ? parameters(subject, subject.resolved.optimismBias.get(grade)) : []),
    ...(amount.discounted ? discountInputs(subject, schedule) : []),
  ];
}

function lastWords(amount: Amount, uplift: string): string {
  return `${amount.uplifted ? ` × ${uplift}` : ''}, in each month, ${amount.words}`;
}

function biasOf({ resolved }: Subject, grade: number): number {
  return resolved.values.get(resolved.optimismBias.get(grade) ?? '') ?? 0;
}

interface LineParts {
  readonly id: string;
  readonly label: string;
  readonly grade: number;
  readonly equation: string;
  readonly inputs: readonly Explanation[];
}

/** A line with the amount asked for; all but the present value have ids of their own, such as `cost.role.idva.2028-29`. */
function lineNode(subject: Subject, flow: LineFlow, amount: Amount, { id, label, grade, equation, inputs }: LineParts): Explanation {
  const part = amount.year === null ? amount.part : yearName(subject, amount.year);
  return computed(subject, {
    id: part === null ? id : `${id}.${part}`, label, equation, inputs,
    unit: amount.unit, value: amount.of(flow, biasOf(subject, grade)), basis: amountBasis(subject, amount),
  });
}

function roleNode(subject: Subject, role: ResolvedRole, flow: LineFlow, amount: Amount): Explanation {
  return lineNode(subject, flow, amount, {
    id: `cost.${roleLine(role.id)}`, label: role.label, grade: role.grade,
    equation: 'Posts × (1 − vacancy share × (1 − share covered)) × salary × GDP deflator × (1 + on-costs) × (1 + overheads) ÷ 12 '
      + `× (1 + real pay growth) to the power of the year${lastWords(amount, '(1 + optimism bias)')}`,
    inputs: [
      postMonthsNode(subject, role, amount.year),
      ...priced(subject, role.salary),
      ...parameters(
        subject, 'on_cost_share', 'overhead_share', 'annual_turnover_share', 'months_to_hire',
        'vacancy_cover_share', 'real_pay_growth',
      ),
      ...lastSteps(subject, amount, role.grade, 'standard'),
    ],
  });
}

/** A line that is a share of others opens into the lines it names. */
function shareNode(subject: Subject, line: ResolvedCostLine, flow: LineFlow, amount: Amount): Explanation {
  const named = costNodes(subject, amount, (record) => line.of.includes('lineId' in record ? record.lineId : record.id));
  return lineNode(subject, flow, amount, {
    id: `cost.${line.id}`, label: line.label, grade: line.grade,
    equation: `Share × the lines named, before their optimism bias${lastWords(amount, '(1 + optimism bias)')}`,
    inputs: [...parameters(subject, line.share), ...named, ...lastSteps(subject, amount, line.grade, 'standard')],
  });
}

function drivenNode(subject: Subject, line: ResolvedCostLine, flow: LineFlow, amount: Amount): Explanation {
  if (line.driver === 'share_of_lines') return shareNode(subject, line, flow, amount);
  return lineNode(subject, flow, amount, {
    id: `cost.${line.id}`, label: line.label, grade: line.grade,
    equation: `Volume × unit cost × GDP deflator × (1 + real growth) to the power of the year${lastWords(amount, '(1 + optimism bias)')}`,
    inputs: [
      driverNode(subject, line.driver, amount.year), ...priced(subject, line.unitCost), ...parameters(subject, line.realGrowth),
      ...lastSteps(subject, amount, line.grade, 'standard'),
    ],
  });
}

function benefitNode(subject: Subject, line: ResolvedBenefitLine, flow: LineFlow, amount: Amount): Explanation {
  const effect = subject.resolved.effects.get(line.effect);
  const deadweight = line.deadweightShare === null ? '' : ' × (1 − deadweight)';
  return lineNode(subject, flow, amount, {
    id: `benefit.${line.id}`, label: line.label, grade: line.lineGrade,
    equation: 'Case-months of full effect × victims per perpetrator × annual cost per victim × GDP deflator × severity ÷ 12 × effect'
      + `${deadweight} × (1 − displacement) × (1 + real growth) to the power of the year`
      + `${lastWords(amount, '(1 − optimism bias × sign of effect)')}. ${effect ? `Effect: ${effect.label}. ` : ''}${line.bridge}`,
    inputs: [
      feltNode(subject, effect?.denominator ?? 'started', amount.year),
      ...priced(subject, line.annualCostPerVictim),
      ...parameters(
        subject, 'victims_per_perpetrator', line.severity, effect?.size,
        line.displacementShare, line.deadweightShare, line.realGrowth,
      ),
      ...lastSteps(subject, amount, line.lineGrade, line.discounting),
    ],
  });
}

/** Every cost line of the option for which `counted` holds, with the amount asked for. */
export function costNodes(subject: Subject, amount: Amount, counted: (line: CostRecord) => boolean = () => true): Explanation[] {
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

export function costFigure(subject: Subject, id: FigureId, amount: Amount, counted?: (line: CostRecord) => boolean): Explanation {
  return figureNode(subject, id, costNodes(subject, amount, counted), amountBasis(subject, amount));
}

export function benefitFigure(subject: Subject, id: FigureId, amount: Amount, counted?: (line: ResolvedBenefitLine) => boolean): Explanation {
  return figureNode(subject, id, benefitNodes(subject, amount, counted));
}
