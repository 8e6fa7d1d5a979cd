import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  appraise, certaintyAnswers, certaintyDocument, checks, ENGINE_VERSION, fingerprintOf, inputsOf, openScenario, resultOf, type ResolvedScenario,
} from '../models/index';
import { parseArguments, USAGE, type Request } from './cli/arguments';
import type { CertaintyRequest } from './cli/certainty-arguments';
import { askedOf } from './cli/certainty-asked';
import { printCertainty } from './cli/certainty-table';
import { toCsv } from './cli/csv';
import { editionNote } from './cli/editions';
import { readLibrary } from './cli/library';
import { printProblems } from './cli/problems';
import { printTable } from './cli/table';

const APPRAISED = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The folder from which the user called, which npm hides behind the project's own. */
function fromWhereUserStands(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function readText(file: string): string | null {
  try {
    return readFileSync(fromWhereUserStands(file), 'utf8');
  } catch {
    return null;
  }
}

/** Whether the text could be written. */
function writeText(file: string, text: string): boolean {
  try {
    writeFileSync(fromWhereUserStands(file), text);
    return true;
  } catch {
    return false;
  }
}

/** The first id asked for that names no option; null where all do. */
function unknownOption(request: Request, resolved: ResolvedScenario): string | null {
  const known = resolved.options.map(({ id }) => id);
  return [request.option, request.baseline].find((id) => id !== null && !known.includes(id)) ?? null;
}

function answer(request: Request, resolved: ResolvedScenario, text: string): number {
  const unknown = unknownOption(request, resolved);
  if (unknown !== null) {
    complain(`There is no option ${unknown}. The scenario has ${resolved.options.map(({ id }) => id).join(', ')}.`);
    return WRONG_USAGE;
  }
  const appraisal = appraise(inputsOf(resolved));
  const baseline = request.baseline ?? resolved.baseline;
  const options = resolved.options.map(({ id }) => id).filter((id) => request.option === null || id === request.option);
  if (request.csv !== null && !writeText(request.csv, toCsv(resolved, appraisal, options))) {
    complain(`${request.csv} cannot be written. Check that its folder is there and may be written to.`);
    return PROBLEMS;
  }
  if (request.certainty !== null) return howWrong(request, request.certainty, resolved, text);
  say(request.json
    ? JSON.stringify(resultOf(resolved, appraisal, { baseline, option: request.option }))
    : printTable({
      resolved, appraisal, baseline, options, findings: checks(resolved, appraisal), fingerprint: fingerprintOf(resolved, ENGINE_VERSION),
    }));
  return APPRAISED;
}

/** Runs, tornado, switching values and attacks, as far as they were asked for. */
function howWrong(request: Request, certainty: CertaintyRequest, resolved: ResolvedScenario, text: string): number {
  const asked = askedOf(request, certainty, resolved, text);
  const answers = asked.ok ? certaintyAnswers(resolved, asked.value) : asked;
  if (!answers.ok) {
    complain(printProblems(answers.problems));
    return PROBLEMS;
  }
  const fingerprint = fingerprintOf(resolved, ENGINE_VERSION);
  say(request.json
    ? JSON.stringify(certaintyDocument(resolved, answers.value, fingerprint))
    : printCertainty({ resolved, answers: answers.value, fingerprint }));
  return APPRAISED;
}

/** Appraises a scenario file from a terminal. Returns the exit status. */
export function run(args: readonly string[]): number {
  if (args.includes('--help')) {
    say(USAGE);
    return APPRAISED;
  }
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    complain(`${parsed.reason}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  const { request } = parsed;
  const text = readText(request.file);
  if (text === null) {
    complain(`${request.file} cannot be read as a file. Check the path, and that it is a file and not a folder.`);
    return PROBLEMS;
  }
  const library = readLibrary();
  const outcome = openScenario(text, { file: request.file, library, edits: request.edits });
  if (!outcome.ok) {
    complain(printProblems(outcome.problems));
    return PROBLEMS;
  }
  const note = editionNote(text, request.file, library);
  if (note !== null) complain(note);
  return answer(request, outcome.value, text);
}

// A reader such as `head` may close the pipe early; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2));
