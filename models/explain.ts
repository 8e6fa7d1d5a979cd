import { compare, coverage, optionFlow, type Appraisal } from './appraise';
import type { Increment } from './economics/increment';
import { contractCost, inYear, optimismBias, presentValue, undiscounted, withinDelivery } from './explanation/amounts';
import {
  benefitFigure, benefitNodes, cashableNode, costFigure, costNodes, discountInputs,
} from './explanation/money';
import { figureNode, type Subject } from './explanation/node';
import { coverageNode, needNodes, peopleFigure, queueFigure, startsNode, teamStarts } from './explanation/people';
import { postsFigure } from './explanation/staffing';
import { feltNode } from './explanation/volumes';
import type { Explanation } from './explanation/types';
import { FIGURES, incrementFigures, type FigureId } from './figure-catalogue';
import type { ResolvedScenario } from './scenario/resolved';

/** Each figure of the catalogue and what it is made of. */
const EXPLAIN: Readonly<Record<FigureId, (subject: Subject) => Explanation>> = {
  npsv: (s) => figureNode(s, 'npsv', [EXPLAIN.pv_benefit(s), EXPLAIN.pv_cost(s)]),
  bcr: (s) => figureNode(s, 'bcr', [EXPLAIN.pv_benefit(s), EXPLAIN.pv_cost(s)]),
  pv_cost: (s) => costFigure(s, 'pv_cost', presentValue),
  pv_benefit: (s) => benefitFigure(s, 'pv_benefit', presentValue),
  pv_public_cost: (s) => costFigure(s, 'pv_public_cost', presentValue, (line) => line.public),
  pv_fiscal_benefit: (s) => benefitFigure(s, 'pv_fiscal_benefit', presentValue, (line) => line.value === 'fiscal'),
  net_public_cost: (s) => figureNode(s, 'net_public_cost', [EXPLAIN.pv_public_cost(s), EXPLAIN.pv_fiscal_benefit(s)]),
  pv_cashable: cashableNode,
  pv_economic_benefit: (s) => benefitFigure(s, 'pv_economic_benefit', presentValue, (line) => line.value === 'economic'),
  pv_social_benefit: (s) => benefitFigure(s, 'pv_social_benefit', presentValue, (line) => line.value === 'social'),
  npsv_within_delivery: (s) =>
    figureNode(s, 'npsv_within_delivery', [...benefitNodes(s, withinDelivery), ...costNodes(s, withinDelivery)]),
  pv_tail_benefit: (s) => figureNode(s, 'pv_tail_benefit', [EXPLAIN.pv_benefit(s), ...benefitNodes(s, withinDelivery)]),
  pv_cost_optimism_bias: (s) => costFigure(s, 'pv_cost_optimism_bias', optimismBias),
  pv_benefit_optimism_bias: (s) => benefitFigure(s, 'pv_benefit_optimism_bias', optimismBias),
  equivalent_annual_cost: (s) => ({
    ...figureNode(s, 'equivalent_annual_cost', [EXPLAIN.pv_cost(s), ...discountInputs(s, 'standard')]),
    basis: `${s.resolved.priceBaseYear} prices, the same sum in each of the ${s.resolved.period.deliveryYears} delivery years`,
  }),
  undiscounted_cost: (s) => costFigure(s, 'undiscounted_cost', undiscounted),
  peak_year_cost: (s) => costFigure(s, 'peak_year_cost', inYear(s.flow.figures.peakYear)),
  peak_year: (s) => costFigure(s, 'peak_year', inYear(s.flow.figures.peakYear)),
  starts: startsNode,
  completions: (s) => queueFigure(s, 'completions', 'completions'),
  early_closures: (s) => queueFigure(s, 'early_closures', 'earlyClosures'),
  lapsed: (s) => queueFigure(s, 'lapsed', 'lapsed'),
  peak_waiting: (s) => queueFigure(s, 'peak_waiting', 'waiting'),
  adult_victims: (s) => peopleFigure(s, 'adult_victims'),
  children: (s) => peopleFigure(s, 'children'),
  cost_per_start: (s) => figureNode(s, 'cost_per_start', [EXPLAIN.undiscounted_cost(s), startsNode(s)]),
  provider_cost_per_start: (s) => figureNode(s, 'provider_cost_per_start', [
    ...costNodes(s, contractCost, (line) => line.provider), startsNode(s),
  ]),
  peak_posts: (s) => postsFigure(s, 'peak_posts'),
  peak_posts_month: (s) => postsFigure(s, 'peak_posts_month'),
};

/** What to explain: a figure, a line, a team's starts or an authority's coverage, of one option. */
export interface Question {
  readonly option: string;
  /**
   * A figure id, `cost.<line>`, `benefit.<line>`, `felt.started`, `starts.<team>`, `coverage.<authority>`,
   * `need.idva_posts`; against a baseline also `payback_month` and `fiscal_payback_month`.
   */
  readonly figure: string;
  /** With a baseline the figure is explained as option − baseline. */
  readonly baseline?: string;
}

/** "Why this number?": equation in words, inputs with values and units, provenance down to source and quality. */
export function explain(resolved: ResolvedScenario, appraisal: Appraisal, question: Question): Explanation {
  if (isPayback(question.figure)) return explainPayback(resolved, appraisal, question, question.figure);
  const own = explainWhole({ resolved, appraisal, flow: optionFlow(appraisal, question.option) }, question.figure);
  if (question.baseline === undefined || question.baseline === question.option) return own;
  const other = explainWhole({ resolved, appraisal, flow: optionFlow(appraisal, question.baseline) }, question.figure);
  return difference(resolved, compare(appraisal, question.option, question.baseline), own, other);
}

type Payback = 'payback_month' | 'fiscal_payback_month';

function isPayback(id: string): id is Payback {
  return id === 'payback_month' || id === 'fiscal_payback_month';
}

/** Payback rests on the undiscounted lines of both sides: all of them, or what is public and fiscal. */
function explainPayback(resolved: ResolvedScenario, appraisal: Appraisal, question: Question, id: Payback): Explanation {
  const baseline = question.baseline ?? resolved.baseline;
  const fiscal = id === 'fiscal_payback_month';
  const increment = compare(appraisal, question.option, baseline);
  const side = (option: string): Explanation[] => {
    const subject: Subject = { resolved, appraisal, flow: optionFlow(appraisal, option) };
    const lines = [
      ...benefitNodes(subject, undiscounted, (line) => !fiscal || line.value === 'fiscal'),
      ...costNodes(subject, undiscounted, (line) => !fiscal || line.public),
    ];
    return sides(lines, labelOf(resolved, option));
  };
  return {
    id, label: fiscal ? 'Public purse paid back from' : 'Pays for itself from', unit: 'month', basis: null, provenance: null,
    value: fiscal ? increment.fiscalPaybackMonth : increment.paybackMonth,
    equation: `First month from which ${fiscal ? 'fiscal benefit − public cost' : 'benefit − cost'} against `
      + `${labelOf(resolved, baseline)}, undiscounted and added up from the start, stays at or above zero`,
    inputs: [...side(question.option), ...side(baseline)],
  };
}

function labelOf(resolved: ResolvedScenario, option: string): string {
  return resolved.options.find(({ id }) => id === option)?.label ?? option;
}

function isFigure(id: string): id is FigureId {
  return FIGURES.some((figure) => figure.id === id);
}

/** Any figure of one option. Throws where the name is of no figure, line, team or authority. */
function explainWhole(subject: Subject, figure: string): Explanation {
  if (isFigure(figure)) return EXPLAIN[figure](subject);
  const dot = figure.indexOf('.');
  const kind = figure.slice(0, dot);
  const name = figure.slice(dot + 1);
  const found = kind === 'coverage'
    ? coverage(subject.appraisal, subject.flow.option.id).filter(({ authority }) => authority === name)
      .map((row) => coverageNode(subject, name, row.coverage))
    : linesOf(subject, kind).filter(({ id }) => id === figure);
  const [node] = found;
  if (!node) throw new RangeError(`nothing called ${figure} to explain`);
  return node;
}

function linesOf(subject: Subject, kind: string): Explanation[] {
  switch (kind) {
    case 'cost': return costNodes(subject, presentValue);
    case 'benefit': return benefitNodes(subject, presentValue);
    case 'felt': return subject.flow.denominators.map((denominator) => feltNode(subject, denominator));
    case 'need': return needNodes(subject);
    case 'starts': return subject.flow.teams.map((flow) => teamStarts(subject, flow));
    default: return [];
  }
}

/** Option − baseline, with each side as an input. A ratio of differences is not a difference of ratios. */
function difference(resolved: ResolvedScenario, increment: Increment, own: Explanation, other: Explanation): Explanation {
  const against = labelOf(resolved, increment.baseline);
  const known = incrementFigures(increment)[own.id];
  const subtracted = typeof own.value === 'number' && typeof other.value === 'number' ? own.value - other.value : null;
  return {
    ...own,
    label: `${own.label} against ${against}`,
    value: known === undefined ? subtracted : known,
    equation: own.id === 'bcr'
      ? '(Present value of benefits − that of the baseline) ÷ (present value of costs − that of the baseline)'
      : 'Option − baseline',
    inputs: own.id === 'bcr' ? [...sides(own.inputs, labelOf(resolved, increment.option)), ...sides(other.inputs, against)]
      : [...sides([own], labelOf(resolved, increment.option)), ...sides([other], against)],
  };
}

function sides(nodes: readonly Explanation[], option: string): Explanation[] {
  return nodes.map((node) => ({ ...node, label: `${node.label}: ${option}` }));
}
