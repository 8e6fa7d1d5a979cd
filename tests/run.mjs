/**
 * `npm test`: types and lint side by side, unit and component tests, the build, then browser tests on what was built.
 * Types, lint and build are one check each; every test is one. A step that crashes, hangs or runs nothing is a failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const minutes = 60_000;
const reports = mkdtempSync(join(tmpdir(), 'workbench-tests-'));
const tally = { passed: 0, failed: 0, skipped: 0 };

const bin = (path) => join('node_modules', path);

/** Runs one of the installed tools; resolves with its exit code, or with why there is none. Output streams unless held. */
function run(args, { hold = false, limit = 5 * minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', hold ? 'pipe' : 'inherit', hold ? 'pipe' : 'inherit'] });
    const held = [];
    child.stdout?.on('data', (chunk) => held.push(chunk));
    child.stderr?.on('data', (chunk) => held.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('error', (error) => { clearTimeout(timer); resolve({ code: null, why: error.message, held }); });
    child.on('close', (code, signal) => { clearTimeout(timer); resolve({ code, why: `stopped by ${signal}`, held }); });
  });
}

function record(name, ok, why = '') {
  tally[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'PASS' : 'FAIL'}  ${name}${why === '' ? '' : `: ${why}`}`);
}

function recordExit(name, { code, why, held }) {
  process.stdout.write(Buffer.concat(held));
  record(name, code === 0, code === null ? why : code === 0 ? '' : `exit code ${code}`);
}

/** Failures of a file as a whole (it does not load, its set-up throws) have no failed test to show for it, and count too. */
function countFile({ assertionResults, status }) {
  const count = (...wanted) => assertionResults.filter((test) => wanted.includes(test.status)).length;
  const failed = count('failed');
  return {
    passed: count('passed'),
    failed: failed === 0 && status === 'failed' ? 1 : failed,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}

async function runTests(name, projects, limit) {
  const file = join(reports, `${name}.json`);
  const selection = projects.flatMap((project) => ['--project', project]);
  const serial = projects.includes('browser') ? ['--no-file-parallelism'] : [];
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, why } = await run([bin('vitest/vitest.mjs'), 'run', ...selection, ...serial, ...reporting], { limit });
  const before = { ...tally };
  for (const result of readReport(file)) {
    const counted = countFile(result);
    for (const key of Object.keys(tally)) tally[key] += counted[key];
  }
  if (code !== 0 && tally.failed === before.failed) record(name, false, code === null ? why : `exit code ${code} without a failed test`);
  else if (tally.passed === before.passed && tally.failed === before.failed) record(name, false, 'no test ran');
}

async function build() {
  rmSync('dist', { recursive: true, force: true });
  const result = await run([bin('vite/bin/vite.js'), 'build'], { hold: true });
  recordExit('build', result);
  return result.code === 0 && existsSync('dist/index.html');
}

const [types, lint] = await Promise.all([
  run([bin('typescript/bin/tsc'), '-b'], { hold: true }),
  run([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], { hold: true }),
]);
recordExit('types', types);
recordExit('lint', lint);
await runTests('unit and component tests', ['unit', 'dom'], 9 * minutes);
if (await build()) await runTests('browser tests', ['browser'], 10 * minutes);
else record('browser tests', false, 'there is no build to test');

rmSync(reports, { recursive: true, force: true });
if (tally.skipped > 0) console.log(`${tally.skipped} skipped, not counted`);
process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`${tally.passed} passed, ${tally.failed} failed`);
