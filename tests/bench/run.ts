import { readFileSync } from 'node:fs';
import { appraise, appraiseOption, planRollOut, spaceFor } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import { inputsOf, openScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { inputsOfWorkedExample, readWorkedExample } from '../reference/worked-example';
import { appraiseOnSheet } from './mathjs-baseline';
import { monthsOf, withOptions, withTeams, withYears } from './sizes';
import { logSlope, medians } from './timing';

const rounds = 15;
const say = (line = ''): void => { process.stdout.write(`${line}\n`); };
const column = (value: number, digits = 1): string => value.toFixed(digits).padStart(12);
const row = (label: string, value: number, unit: string): void => { say(`  ${label.padEnd(52)}${column(value)} ${unit}`); };

/** The model as the app calls it, the model in space it has used before, and the same sums on a sheet of mathjs cells. */
function speed(name: string, inputs: Inputs): void {
  const option = inputs.options.reduce((largest, each) => (each.teams.length > largest.teams.length ? each : largest));
  const alone: Inputs = { ...inputs, options: [option] };
  const [plan, space] = [planRollOut(alone)[0]!, spaceFor(alone, option)];
  const took = medians({
    appraisal: () => { appraise(inputs); },
    option: () => { appraise(alone); },
    kernel: () => { appraiseOption(alone, plan, space); },
    sheet: () => { appraiseOnSheet(alone, option); },
  }, rounds);
  say(`${name}: ${inputs.options.length} options, ${inputs.teams.length} teams, ${monthsOf(inputs)} months, ` +
    `${inputs.roles.length + inputs.costLines.length} cost and ${inputs.benefitLines.length} benefit lines`);
  row('one appraisal, all options', took.appraisal, 'µs');
  row('  an option of it, on average', took.appraisal / inputs.options.length, 'µs');
  row(`the option with most teams (${option.id})`, took.option, 'µs');
  row('  in space used before', took.kernel, 'µs');
  row('  as mathjs expressions, compiled once', took.sheet, 'µs');
  row('times faster than mathjs', took.sheet / took.option, '×');
  row('  in space used before', took.sheet / took.kernel, '×');
}

/** Cost by size, and whether it grows in proportion. */
function growth(name: string, sizes: readonly number[], inputsOf: (size: number) => Inputs, unitsOf: (inputs: Inputs) => number): void {
  const cases = sizes.map(inputsOf);
  const tasks = Object.fromEntries(cases.map((inputs, index) => [`size ${index}`, () => { appraise(inputs); }]));
  const costs = Object.values(medians(tasks, rounds));
  const units = cases.map(unitsOf);
  say(`  ${name.padEnd(10)}${units.map((count) => String(count).padStart(9)).join('')}`);
  say(`  ${'µs'.padEnd(10)}${costs.map((cost) => cost.toFixed(1).padStart(9)).join('')}`);
  say(`  ${'µs each'.padEnd(10)}${costs.map((cost, index) => (cost / units[index]!).toFixed(2).padStart(9)).join('')}`);
  const [first, last] = [costs[0]!, costs.at(-1)!];
  const more = (last - first) / (units.at(-1)! - units[0]!);
  say(`  log-log slope ${logSlope(units, costs).toFixed(2)}; one more costs ${more.toFixed(2)} µs`);
  say();
}

/** The ready scenario as it stands in its file. */
function readSussex(): Inputs {
  const file = 'scenarios/sussex.yaml';
  const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary('scenarios') });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
  return inputsOf(outcome.value);
}

const sussex = readSussex();
const example = inputsOfWorkedExample(readWorkedExample().inputs);
say(`Medians of ${rounds} interleaved rounds in one process, Node ${process.version}.`);
say();
speed('Sussex', sussex);
say();
speed('Worked example', example);
say();
say('Growth of one appraisal (a slope of 1 is linear; less means that a fixed cost is shared)');
growth('teams', [1, 2, 4, 8, 16], (size) => withTeams(sussex, size), (inputs) => inputs.teams.length);
growth('months', [2, 4, 8, 16], (size) => withYears(sussex, size), monthsOf);
growth('options', [1, 2, 4, 8], (size) => withOptions(sussex, size), (inputs) => inputs.options.length);
