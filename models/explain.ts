import { compare, coverage, optionFlow, type Appraisal } from './appraise';
import type { Increment } from './economics/increment';
import { undiscounted } from './explanation/amounts';
import { contractNodes } from './explanation/contracts';
import { authorityPeople } from './explanation/demand';
import { EXPLAIN } from './explanation/figures';
import { ledgerNodes } from './explanation/ledger';
import { benefitNodes, costNodes } from './explanation/money';
import { horizon, type Subject } from './explanation/node';
import { explainParameter } from './explanation/parameters';
import { areasNode, coverageNode, needNodes, teamStarts } from './explanation/people';
import { qualityNodes } from './explanation/quality';
import { feltNode } from './explanation/volumes';
import { amountIn, groupNode, lineNodes, yearIn, yearNode } from './explanation/years';
import type { Explanation } from './explanation/types';
import { FIGURES, incrementFigures, type FigureId } from './figure-catalogue';
import { monthsOf } from './months';
import { emptyTeamDemand, measureDemand } from './rollout/demand';
import type { ResolvedScenario } from './scenario/resolved';
import { whoPays } from './money/who-pays';

/** What to explain: a figure, a line, a team's starts or an authority's coverage, of one option. */
export interface Question {
  readonly option: string;
  /**
   * A figure id; a line (`cost.<line>`, `benefit.<line>`), in one year `cost.<line>.2028-29`, undiscounted
   * `cost.<line>.undiscounted`, its bias `cost.<line>.optimism_bias`; lines together (`costs.prong.<prong>`,
   * `benefits.bearer.<bearer>`) with the same endings; all lines of a year
   * (`cost_by_year.2028-29`, `benefit_by_year.2028-29`); `felt.started`, `starts.<team>`, `coverage.<authority>`,
   * `ledger.<agency or all>.<side>.present` or `.undiscounted`, `perpetrators_in.<authority>`, `areas_covered`, `need.idva_posts`, `quality.<word>` behind the net present social value,
   * `contract.<id>`, `reported_cases.<id>`, `starts_within.<id>`, `parameter.<id>`; against a baseline also
   * `payback_month` and `fiscal_payback_month`.
   */
  readonly figure: string;
  /** With a baseline the figure is explained as option − baseline. */
  readonly baseline?: string;
}

/** "Why this number?": equation in words, inputs with values and units, provenance down to source and quality. */
export function explain(resolved: ResolvedScenario, appraisal: Appraisal, question: Question): Explanation {
  if (isPayback(question.figure)) return explainPayback(resolved, appraisal, question, question.figure);
  if (question.figure.startsWith('quality.')) return explainQuality(resolved, appraisal, question);
  const own = explainWhole(subjectOf(resolved, appraisal, question.option), question.figure);
  if (question.baseline === undefined || question.baseline === question.option) return own;
  const other = explainWhole(subjectOf(resolved, appraisal, question.baseline), question.figure);
  return difference(resolved, compare(appraisal, question.option, question.baseline), own, other);
}

/** What the net present social value asked about rests on, by quality word. */
function explainQuality(resolved: ResolvedScenario, appraisal: Appraisal, question: Question): Explanation {
  const npsv = explain(resolved, appraisal, { ...question, figure: 'npsv' });
  return onlyOne(question.figure, qualityNodes(resolved, npsv, question.figure.slice('quality.'.length)));
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
    const subject = subjectOf(resolved, appraisal, option);
    const lines = [
      ...benefitNodes(subject, undiscounted, (line) => !fiscal || line.value === 'fiscal'),
      ...costNodes(subject, undiscounted, (line) => !fiscal || line.public),
    ];
    return sides(lines, labelOf(resolved, option));
  };
  return {
    id, label: fiscal ? 'Public purse paid back from' : 'Pays for itself from', unit: 'month', provenance: null,
    basis: `${resolved.priceBaseYear} prices, undiscounted, ${horizon({ resolved, flow: optionFlow(appraisal, question.option) })}`,
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

/** What an explanation of an option's figures draws on. */
function subjectOf(resolved: ResolvedScenario, appraisal: Appraisal, option: string): Subject {
  const flow = optionFlow(appraisal, option);
  return { resolved, appraisal, flow, months: monthsOf(appraisal, flow) };
}

/** Any figure of one option. Throws where the name is of no figure, line, team or authority. */
function explainWhole(subject: Subject, figure: string): Explanation {
  if (isFigure(figure)) return EXPLAIN[figure](subject);
  const [kind = '', name = ''] = figure.split(/\.(.*)/s);
  return onlyOne(figure, nodesOf(subject, kind, name).filter(({ id }) => id === figure || kind === 'parameter'));
}

function onlyOne(figure: string, [node]: readonly Explanation[]): Explanation {
  if (!node) throw new RangeError(`nothing called ${figure} to explain`);
  return node;
}

function nodesOf(subject: Subject, kind: string, name: string): Explanation[] {
  const { resolved, appraisal, flow } = subject;
  switch (kind) {
    case 'cost':
    case 'benefit': return lineNodes(subject, kind, amountIn(subject, name));
    case 'costs': return groupNode(subject, 'cost', name);
    case 'benefits': return groupNode(subject, 'benefit', name);
    case 'cost_by_year': return yearIn(subject, name).map((year) => yearNode(subject, 'cost', year));
    case 'benefit_by_year': return yearIn(subject, name).map((year) => yearNode(subject, 'benefit', year));
    case 'felt': return appraisal.terms.denominators.map((denominator) => feltNode(subject, denominator));
    case 'need': return needNodes(subject);
    case 'starts': return flow.teams.map((team) => teamStarts(subject, team));
    case 'areas_covered': return [areasNode(subject, coverage(appraisal, flow.option.id))];
    case 'coverage': return coverage(appraisal, flow.option.id).filter(({ authority }) => authority === name)
      .map((row) => coverageNode(subject, name, row.coverage));
    case 'perpetrators_in': return authorityNodes(subject, name);
    case 'ledger': return ledgerNodes(subject, name, whoPays(resolved, appraisal, flow.option.id));
    case 'contract':
    case 'reported_cases':
    case 'starts_within': return contractNodes(subject);
    case 'parameter': return resolved.parameters.has(name) ? [explainParameter(resolved, name)] : [];
    default: return [];
  }
}

function authorityNodes(subject: Subject, name: string): Explanation[] {
  const { authorities, demand } = subject.appraisal.inputs;
  const counted = emptyTeamDemand();
  return authorities.filter(({ id }) => id === name).map((authority) => {
    measureDemand([authority], demand, counted);
    return authorityPeople(subject, name, counted);
  });
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
