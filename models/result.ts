import { byMonth, compare, coverage, type Appraisal } from './appraise';
import { checks } from './checks';
import { ENGINE_VERSION } from './engine-version';
import { fundedOptions } from './money/funded';
import { resultDocument } from './report/result-document';
import { fingerprintOf } from './scenario/fingerprint';
import type { ResolvedScenario } from './scenario/resolved';

/** What a result is asked for: differences from which option, and one option or every one. */
export interface ResultRequest {
  readonly baseline: string;
  readonly option: string | null;
}

/** One appraisal as a plain document that holds all of it: see `report/result-document`. */
export function resultOf(resolved: ResolvedScenario, appraisal: Appraisal, { baseline, option }: ResultRequest): object {
  return resultDocument({
    resolved,
    appraisal,
    option,
    findings: checks(resolved, appraisal),
    fingerprint: fingerprintOf(resolved, ENGINE_VERSION),
    against: (id) => compare(appraisal, id, baseline),
    coverage: (id) => coverage(appraisal, id),
    months: (id) => byMonth(appraisal, id),
    funded: fundedOptions(resolved, appraisal),
  });
}
