import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { appraise, inputsOf, openScenario, type Appraisal, type ResolvedScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** A ready scenario that ships with the product, and where its golden result stands. */
export interface Ready {
  readonly name: string;
  readonly file: string;
  readonly golden: string;
  /** Of a scenario with agreements: its financial view. */
  readonly goldenMoney: string;
}

export const readyScenarios: readonly Ready[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'base.yaml')
  .map((file) => ({ name: file.replace('.yaml', ''), file: `${folder}${file}` }))
  .map(({ name, file }) => ({ name, file, golden: `${folder}${name}.golden.csv`, goldenMoney: `${folder}${name}.money.csv` }));

/** Opens a ready scenario; its problems are the failure. */
export function openReady({ file }: Pick<Ready, 'file'>): ResolvedScenario {
  const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary() });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
}

/** The ready scenario for Sussex. */
export function openSussex(): ResolvedScenario {
  return openReady({ file: `${folder}sussex.yaml` });
}

/** Opens and appraises a ready scenario. */
export function appraiseReady(ready: Ready): { resolved: ResolvedScenario; appraisal: Appraisal } {
  const resolved = openReady(ready);
  return { resolved, appraisal: appraise(inputsOf(resolved)) };
}
