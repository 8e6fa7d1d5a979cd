import { readFileSync } from 'node:fs';
import { addDetail, appraise, planRollOut, runModel, spaceFor } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import { inputsOf, openScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { inputsOfWorkedExample, readWorkedExample } from '../reference/worked-example';
import { appraiseOnSheet } from './mathjs-baseline';
import { monthsOf, withOptions, withTeams, withYears } from './sizes';
import { logSlope, median, medianRatio, timeRounds } from './timing';

const rounds = 21;
const say = (line = ''): void => { process.stdout.write(`${line}\n`); };
const column = (value: number, digits = 1): string => value.toFixed(digits).padStart(12);
const row = (label: string, value: number, unit: string): void => { say(`  ${label.padEnd(52)}${column(value)} ${unit}`); };

/** Every option with all its figures, in space it has used before. */
function again(inputs: Inputs): () => void {
  const space = spaceFor(inputs, planRollOut(inputs));
  return () => {
    runModel(inputs, space);
    addDetail(inputs, space);
  };
}

/** Every option as a run of draws works it out. */
function asInRun(inputs: Inputs): () => void {
  const space = spaceFor(inputs, planRollOut(inputs));
  return () => { runModel(inputs, space); };
}

/**
 * The model as the app calls it, in space it has used before, and as a run of many draws calls it, which asks for fewer figures;
 * and the same sums on sheets of mathjs cells. All options each time, so that an option is an average one for each of them.
 */
function speed(name: string, inputs: Inputs): void {
  const { options } = inputs;
  const took = timeRounds({
    appraisal: () => { appraise(inputs); },
    again: again(inputs),
    run: asInRun(inputs),
    sheets: () => { for (const option of options) appraiseOnSheet(inputs, option); },
    sheetsOfRun: () => { for (const option of options) appraiseOnSheet(inputs, option, 'of a run'); },
  }, rounds);
  say(`${name}: ${options.length} options, ${inputs.teams.length} teams, ${monthsOf(inputs)} months, ` +
    `${inputs.roles.length + inputs.costLines.length} cost and ${inputs.benefitLines.length} benefit lines`);
  row('one appraisal, all options', median(took.appraisal), 'µs');
  row('an option', median(took.appraisal) / options.length, 'µs');
  row('  in space used before', median(took.again) / options.length, 'µs');
  row('  as mathjs expressions, compiled once', median(took.sheets) / options.length, 'µs');
  row('an option as in a run of draws', median(took.run) / options.length, 'µs');
  row('  as mathjs expressions, the same figures', median(took.sheetsOfRun) / options.length, 'µs');
  row('times faster than mathjs: an appraisal with its space', medianRatio(took.sheets, took.appraisal), '×');
  row('  in space used before', medianRatio(took.sheets, took.again), '×');
  row('  as in a run of draws', medianRatio(took.sheetsOfRun, took.run), '×');
  say();
}

/** Cost of a run by size, and whether it grows in proportion. */
function growth(name: string, sizes: readonly number[], inputsOf: (size: number) => Inputs, unitsOf: (inputs: Inputs) => number): void {
  const cases = sizes.map(inputsOf);
  const units = cases.map(unitsOf);
  const rows = Object.values(timeRounds(Object.fromEntries(cases.map((inputs, index) => [`size ${index}`, asInRun(inputs)])), rounds));
  const costs = rows.map(median);
  const line = (label: string, values: readonly string[]): void => { say(`  ${label.padEnd(10)}${values.map((value) => value.padStart(9)).join('')}`); };
  line(name, units.map(String));
  line('µs', costs.map((cost) => cost.toFixed(1)));
  line('µs each', costs.map((cost, index) => (cost / units[index]!).toFixed(2)));
  const more = (costs.at(-1)! - costs[0]!) / (units.at(-1)! - units[0]!);
  const slopes = Array.from({ length: rounds }, (_, round) => logSlope(units, rows.map((row) => row[round]!)));
  say(`  log-log slope ${median(slopes).toFixed(2)}; one more costs ${more.toFixed(2)} µs`);
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
say(`Medians of ${rounds} interleaved rounds of one process’s own work, Node ${process.version}.`);
say();
speed('Sussex', sussex);
speed('Worked example', example);
say('Growth of a run of Sussex by teams, months of delivery and options (a slope of 1 is linear; less means that a fixed cost is shared)');
growth('teams', [1, 2, 4, 8, 16], (size) => withTeams(sussex, size), (inputs) => inputs.teams.length);
growth('months', [2, 4, 8, 16], (size) => withYears(sussex, size), ({ period }) => 12 * period.deliveryYears);
growth('options', [1, 2, 4, 8], (size) => withOptions(sussex, size), (inputs) => inputs.options.length);
