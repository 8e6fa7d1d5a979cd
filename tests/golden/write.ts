import { writeFileSync } from 'node:fs';
import { toCsv } from '../../src/cli/csv';
import { appraiseReady, readyScenarios } from './ready';

for (const ready of readyScenarios) {
  const { resolved, appraisal } = appraiseReady(ready);
  writeFileSync(ready.golden, toCsv(resolved, appraisal, resolved.options.map(({ id }) => id)));
  process.stdout.write(`${ready.golden}\n`);
}
