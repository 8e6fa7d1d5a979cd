import {
  addYears, compare, coverage, FIGURES, figureOf, incrementFigures, optionFlow, startsWithin, unitLabel,
  type Appraisal, type FigureDefinition, type FigureId, type FigureUnit, type FigureValue, type Finding, type Fingerprint,
  type ResolvedScenario,
} from '../../models/index';
import { countText, numberText, exactPoundsText, figureText, percentText, postsText } from '../format';
import { fundingLines } from './funding-table';
import { COLUMN_WIDTH, columnHeads, PAGE_WIDTH, row, section, withWords, wrapped } from './layout';

/** What the plain print-out shows. */
export interface Printed {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly findings: readonly Finding[];
  readonly fingerprint: Fingerprint;
  readonly baseline: string;
  readonly options: readonly string[];
}

const WHOLE: readonly FigureId[] = [
  'pv_cost', 'pv_benefit', 'npsv', 'bcr', 'pv_public_cost', 'pv_fiscal_benefit', 'net_public_cost', 'pv_cashable',
  'npsv_within_delivery', 'peak_year_cost', 'peak_year', 'starts', 'completions', 'lapsed', 'adult_victims', 'children',
  'provider_cost_per_start', 'cost_per_start', 'peak_posts', 'peak_posts_month',
];
const DIFFERENCES: readonly FigureId[] = ['pv_cost', 'pv_benefit', 'npsv', 'bcr', 'net_public_cost', 'starts', 'peak_posts'];

/** What a row says here where the catalogue's word is too short for a reader without explanations. */
const LABELS: Readonly<Partial<Record<FigureId, string>>> = { completions: 'Completions, incl. cases open at the start' };

function definition(id: FigureId): FigureDefinition {
  const found = FIGURES.find((figure) => figure.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
}

function heading({ resolved, options }: Printed): string[] {
  return columnHeads(options.map((id) => resolved.options.find((option) => option.id === id)?.label ?? id));
}

/** Pounds to the pound; people and cases whole, as no part of a person is worked with. */
function cell(value: FigureValue, unit: FigureUnit, baseYear: number, signed = false): string {
  const counts = unit === 'people' || unit === 'cases';
  return counts && typeof value === 'number' ? countText(value, { signed }) : figureText(value, unit, { baseYear, exact: true, signed });
}

function wholeRows({ resolved, appraisal, options }: Printed): string[] {
  const { startYear } = resolved.period;
  return WHOLE.map((id) => {
    const { label, unit } = definition(id);
    const cells = options.map((option) => cell(figureOf(optionFlow(appraisal, option).figures, id), unit, startYear));
    return row(LABELS[id] ?? label, cells);
  });
}

function differenceRows({ resolved, appraisal, options, baseline }: Printed): string[] {
  const { startYear } = resolved.period;
  const columns = options.map((option) => incrementFigures(compare(appraisal, option, baseline)));
  const own = DIFFERENCES.map((id) => {
    const { label, unit } = definition(id);
    return row(label, columns.map((column) => cell(column[id] ?? null, unit, startYear, true)));
  });
  const payback = (figure: 'payback_month' | 'fiscal_payback_month'): string[] => columns.map((column, index) => {
    if (options[index] === baseline) return '–';
    return figureText(column[figure] ?? null, 'month', { baseYear: startYear }).replace('not within the period', 'not in period');
  });
  return [
    ...own,
    row('Benefits to society exceed costs from', payback('payback_month')),
    row('Savings to public bodies exceed costs from', payback('fiscal_payback_month')),
  ];
}

/** What the run differs in from the evidence: trial values and the scenario's overrides, with what they replace. */
function changedLines({ resolved }: Printed): string[] {
  const changed = [...resolved.parameters.values()].filter(({ setBy }) => setBy === 'edit' || setBy === 'override');
  return changed.map(({ label, value, unit, setBy, reason, history }) => {
    const was = history.at(-1)?.value;
    const before = was === undefined || was === null ? '' : ` instead of ${numberText(was)}`;
    const why = setBy === 'edit' ? 'tried here, not saved' : `override: ${reason ?? 'no reason given'}`;
    return `${label}: ${numberText(value)}${before} (${unitLabel(unit)}); ${why}`;
  });
}

function yearRows({ resolved, appraisal, options }: Printed): string[] {
  const flows = options.map((option) => optionFlow(appraisal, option));
  const costs = Array.from({ length: flows[0]?.years ?? 0 }, (_, year) => flows.map((flow) => exactPoundsText(flow.costByYear[year] ?? 0)));
  // Years at the end in which no option costs anything share a line.
  const spent = costs.findLastIndex((cells) => cells.some((pounds) => pounds !== exactPoundsText(0))) + 1;
  const name = (year: number): string => addYears(resolved.period.baseYear, year);
  const rows = costs.slice(0, spent + 1).map((cells, year) => row(name(year), cells));
  const last = costs.length - 1;
  return spent < last ? [...rows.slice(0, spent), row(`${name(spent)} to ${name(last)}`, costs[spent] ?? [])] : rows;
}

function coverageRows({ resolved, appraisal, options }: Printed): string[] {
  const columns = options.map((option) => coverage(appraisal, option));
  return resolved.authorities.map(({ id, name }) => row(name, columns.map((rows) => {
    const found = rows.find(({ authority }) => authority === id);
    return found === undefined || found.team === null ? 'not covered' : percentText(found.coverage);
  })));
}

/** The whole MARAC caseload, whatever share of it an option reaches. */
function needLine({ appraisal }: Printed): string {
  const { highRiskCases, idvaPosts, administratorPosts } = appraisal.need;
  return `All ${countText(highRiskCases)} MARAC cases a year, repeats included, call for ${postsText(idvaPosts)} Idvas and `
    + `${postsText(administratorPosts)} administrators.`;
}

function notMonetisedRows({ resolved }: Printed): string[] {
  return resolved.notMonetised.map(({ label, direction }) => `${label}: ${direction}`);
}

function contractRows({ resolved }: Printed): string[] {
  return resolved.contracts.flatMap(({ label, cost_per_case: cost, quality }) =>
    (cost === undefined ? [] : [`${label.padEnd(PAGE_WIDTH - COLUMN_WIDTH)}${exactPoundsText(cost).padStart(COLUMN_WIDTH)}  ${quality}`]));
}

/** What was reported of an option beside what the model gives: a contract of the same id. */
function reportedRows({ resolved, appraisal, options }: Printed): string[] {
  return resolved.contracts.flatMap(({ id, label, cases, months, quality }) => {
    if (cases === undefined || months === undefined || !options.includes(id)) return [];
    const modelled = countText(startsWithin(optionFlow(appraisal, id), months));
    return ['', ...wrapped(`${label}: ${modelled} people started in the model, ${countText(cases)} cases reported over ${months} months (${quality})`, PAGE_WIDTH)];
  });
}

function findingLines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ weight, title, detail, where, remedy }) => [
    `${weight === 'attention' ? 'Attention' : 'Note'}: ${title}`,
    ...wrapped(detail, PAGE_WIDTH - 4).map((line) => `    ${line}`),
    ...wrapped(`Where: ${where}. ${remedy}`, PAGE_WIDTH - 4).map((line) => `    ${line}`),
  ]);
}

/** Findings of the options that are shown, and those of no option in particular. */
function shownFindings({ findings, options }: Printed): Finding[] {
  return findings.filter((finding) => finding.options.length === 0 || finding.options.some((option) => options.includes(option)));
}

/** The answer as a table that a finance officer can read. */
export function printTable(printed: Printed): string {
  const { resolved, fingerprint, baseline } = printed;
  const findings = shownFindings(printed);
  const { baseYear, deliveryYears, tailYears } = resolved.period;
  const baselineLabel = resolved.options.find(({ id }) => id === baseline)?.label ?? baseline;
  return withWords([
    resolved.title,
    resolved.question,
    '',
    `${resolved.priceBaseYear} prices. Present values at ${baseYear}. Delivery ${baseYear} to ${addYears(baseYear, deliveryYears - 1)}, `
      + `then ${tailYears} years of run-off and remaining effect.`,
    ...section('CHANGED FROM THE EVIDENCE', changedLines(printed)),
    '',
    'WHOLE', ...heading(printed), ...wholeRows(printed),
    '',
    `AGAINST ${baselineLabel.toUpperCase()}`, ...heading(printed), ...differenceRows(printed),
    '',
    'COST BY YEAR, UNDISCOUNTED', ...heading(printed), ...yearRows(printed),
    ...section('WHO PAYS, POUNDS OF THE DAY, OF EACH OPTION WHOLE', fundingLines(printed, heading(printed))),
    '',
    'COVERAGE: WORKED WITH, OF ALL PERPETRATORS IN THE DELIVERY YEARS', ...heading(printed), ...coverageRows(printed), needLine(printed),
    '',
    'NOT PRICED, AND SO IN NO SUM ABOVE', ...notMonetisedRows(printed),
    '',
    'PUBLISHED CONTRACTS, £ A CASE IN THE MONEY OF THEIR DAY (beside the provider cost per perpetrator above)', ...contractRows(printed),
    ...reportedRows(printed),
    '',
    `FINDINGS (${findings.length})`, ...findingLines(findings),
    '',
    `Fingerprint: inputs ${fingerprint.short}, engine ${fingerprint.engine}`,
  ]).join('\n');
}
