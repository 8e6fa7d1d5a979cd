import {
  CERTAINTY_OUTPUTS, figureDefinition, MONEY_OUTPUTS, oddsOf, type CertaintyOutput, type Chance, type Convergence, type MoneyCertainty, type MoneyOutput, type Odds, type OutputSpread,
  type ResolvedScenario, type RunAnswer, type RunAnswers, type RunPlan, type ThresholdRecord,
} from '../../models/index';
import { countText, exactPoundsText, percentText } from '../format';
import { moneyWords } from '../selectors/money-certainty-rows';
import { columnHeads, labelled, PAGE_WIDTH, row, section, wrapped } from './layout';

const DESIGNS = { plain: 'plain', latin_hypercube: 'Latin hypercube', sobol: 'scrambled Sobol' } as const;
/** What is worth finding out is a short list; the rest is worth less. */
const MOST_LEARNT = 10;

/** The name of an option for a reader. */
export function labelOf({ options }: ResolvedScenario, id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}

/** A chance as a reader would say it. */
export function oddsText(odds: Odds): string {
  switch (odds.kind) {
    case 'never': return 'in no draw';
    case 'always': return 'in every draw';
    default: return `${odds.kind} ${odds.times} in ${odds.of}`;
  }
}

/** What the draws say: chances, ranges, and what it would be worth to know. */
export function runLines(resolved: ResolvedScenario, run: RunAnswers, budget: number | null): string[] {
  const { settings, parameters } = run.plan;
  const head = columnHeads(run.options.map(({ option }) => labelOf(resolved, option)));
  const about = `${countText(settings.draws)} draws (${DESIGNS[settings.design]}, seed ${settings.seed}) of ${countText(parameters.length)} uncertain figures; `
    + `the same draws for every option. ${correlationText(resolved, run)}`;
  return [
    ...section('HOW SURE', [...wrapped(about, PAGE_WIDTH), ...head, ...chanceRows(run.options), ...lineRows(resolved, run.options), ...budgetRows(run.options, budget)]),
    ...CERTAINTY_OUTPUTS.flatMap((output) => section(`${figureDefinition(output).label.toUpperCase()}, MORE OR LESS THAN THE BASELINE`, spreadRows(run.options, output))),
    ...section('IS THE MONEY ENOUGH', moneyLines(run)),
    ...section('WORTH FINDING OUT FIRST', worthLines(resolved, run)),
  ];
}

function correlationText({ correlations }: ResolvedScenario, { plan }: RunAnswers): string {
  const used = plan.settings.correlations.length;
  if (correlations.length === 0) return 'Each moves on its own: the scenario states no correlation.';
  const waiting = correlations.length - used;
  return `${countText(used)} ${used === 1 ? 'pair moves' : 'pairs move'} together as the scenario says`
    + (waiting === 0 ? '.' : `; ${countText(waiting)} left out, as a changed value took the range away.`);
}

const chances = (label: string, all: readonly (Chance | null)[]): string[] => [
  row(label, all.map((chance) => (chance === null ? '–' : percentText(chance.share)))),
  row('', all.map((chance) => (chance === null ? '–' : oddsText(oddsOf(chance))))),
];

function chanceRows(options: readonly RunAnswer[]): string[] {
  const convergences = options.map(({ certainty }) => certainty.convergence);
  return [
    ...chances('Chance that benefits exceed costs', options.map(({ certainty }) => certainty.chance)),
    row('  give or take (standard error)', convergences.map((found) => (found === null ? 'not known' : percentText(found.chance.standardError)))),
    row('Draws', convergences.map(enoughText)),
  ];
}

function enoughText(found: Convergence | null): string {
  if (found === null) return 'not known';
  return found.verdict === 'enough' ? 'enough' : `take ${countText(found.drawsAdvised)}`;
}

function budgetRows(options: readonly RunAnswer[], budget: number | null): string[] {
  if (budget === null) return [];
  return [
    ...chances(`Dearest year of all at most ${exactPoundsText(budget)}`, options.map((each) => each.budget?.within ?? null)),
    ...chances('  and benefits exceed costs as well', options.map((each) => each.budget?.both ?? null)),
  ];
}

/** Lines that the scenario states, each and all at once. */
function lineRows({ thresholds }: ResolvedScenario, options: readonly RunAnswer[]): string[] {
  return [
    ...thresholds.flatMap((line) => chances(lineText(line), options.map(({ lines }) => lines.each.get(line.id) ?? null))),
    ...(thresholds.length < 2 ? [] : chances('All these lines at once', options.map(({ lines }) => lines.all))),
  ];
}

/** “Peak annual cost at most £2,000,000”. */
export function lineText({ output, side, value }: ThresholdRecord): string {
  const whole = output === 'peak_year_cost' ? 'Dearest year of all' : figureDefinition(output).label;
  return `${whole} ${side === 'above' ? 'above' : 'at most'} ${exactPoundsText(value)}`;
}

function spreadRows(options: readonly RunAnswer[], output: CertaintyOutput): string[] {
  const line = (label: string, read: (answer: RunAnswer) => number): string => (
    row(label, options.map((answer) => exactPoundsText(read(answer), { signed: true })))
  );
  const error = output !== 'npsv' ? [] : [row('  give or take (standard error)', options.map(({ certainty: { convergence } }) => (
    convergence === null ? 'not known' : exactPoundsText(convergence.mean.standardError)
  )))];
  return [
    line('Mean', ({ spreads }) => spreads[output].mean), ...error,
    line('1 draw in 20 lies below', ({ spreads }) => spreads[output].p5),
    line('Half of the draws lie below', ({ spreads }) => spreads[output].median),
    line('1 draw in 20 lies above', ({ spreads }) => spreads[output].p95),
  ];
}

/** Money of the options themselves, £ of the day; one line where the scenario states no agreements. */
function moneyLines({ options, plan }: RunAnswers): string[] {
  const first = options.find(({ money }) => money !== null)?.money;
  if (!first) return ['The scenario states no funding agreements, so there is no gap to run.'];
  const line = (output: MoneyOutput, name: string, read: (spread: OutputSpread) => number): string => row(`  ${name}`, options.map(({ money }) => (
    money === null ? '–' : exactPoundsText(read(money.spreads[output])))));
  return [
    ...wrapped(`Of each option itself, pounds of the day, from ${moneyDraws(first, plan)}; agreements stay what they are.`, PAGE_WIDTH),
    ...chances('Agreements that count pay for all of it', options.map(({ money }) => money?.paid ?? null)),
    ...MONEY_OUTPUTS.flatMap((output) => [
      moneyWords[output], line(output, 'Mean', ({ mean }) => mean),
      line(output, '1 draw in 20 lies below', ({ p5 }) => p5), line(output, '1 draw in 20 lies above', ({ p95 }) => p95),
    ]),
  ];
}

/** Which draws the money is from: all, or the first of each repetition. */
function moneyDraws({ draws }: MoneyCertainty, { settings, replicates }: RunPlan): string {
  if (draws === settings.draws) return 'the same draws';
  if (replicates === 1) return `the first ${countText(draws)} of these draws`;
  return `${countText(draws)} of these draws: the first ${countText(draws / replicates)} of each of their ${countText(replicates)} repetitions`;
}

function worthLines(resolved: ResolvedScenario, { plan, worth }: RunAnswers): string[] {
  const best = plan.options[worth.best];
  const told = worth.parameters.filter(({ value }) => value > 0).slice(0, MOST_LEARNT);
  const intro = `Without knowing more one would choose ${best === undefined ? 'none' : labelOf(resolved, best)}; in ${percentText(worth.chanceWrong)} of the draws `
    + `another option would have been better. To know everything before choosing would be worth ${exactPoundsText(worth.evpi)}.`;
  return [
    ...wrapped(intro, PAGE_WIDTH),
    ...(told.length === 0 ? ['No single figure is worth finding out first.'] : columnHeads(['To know it is worth', 'Of all that'])),
    ...told.flatMap(({ id, value, share }) => labelled(resolved.parameters.get(id)?.label ?? id, [exactPoundsText(value), percentText(share)])),
  ];
}

