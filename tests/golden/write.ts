import { writeFileSync } from 'node:fs';
import { toCsv } from '../../src/cli/csv';
import { moneyCsv } from './money-rows';
import { appraiseReady, readyScenarios } from './ready';

for (const ready of readyScenarios) {
  const { resolved, appraisal } = appraiseReady(ready);
  writeFileSync(ready.golden, toCsv(resolved, appraisal, resolved.options.map(({ id }) => id)));
  if (resolved.funding.length > 0) writeFileSync(ready.goldenMoney, moneyCsv(resolved, appraisal));
  process.stdout.write(`${ready.golden}\n`);
}
