import { appraise, coverage, optionFlow, type Appraisal } from './appraise';
import { explain } from './explain';
import { beforeAndAfterInUse, outsideRange, testSchedule, unseenFigures } from './findings/evidence';
import type { Finding, Reviewed, ReviewedOption } from './findings/finding';
import { costOutsideContracts, muchInTail, roundingOfPosts } from './findings/money';
import { goLiveTooEarly, postsIdle, postsNeverEnough, uncovered } from './findings/staffing';
import { unmovedFigures } from './findings/unmoved';
import { mobilises } from './rollout/team-flow';
import { inputsOf } from './scenario/inputs';
import type { ResolvedScenario } from './scenario/resolved';
import { valuesWith } from './scenario/values';

function authoritiesWithoutTeam({ resolved, appraisal, option }: ReviewedOption): string[] {
  return coverage(appraisal, option.id)
    .filter(({ team }) => team === null)
    .map(({ authority }) => resolved.authorities.find(({ id }) => id === authority)?.name ?? authority);
}

function reviewOption(reviewed: ReviewedOption): Finding[] {
  return [
    ...goLiveTooEarly(reviewed),
    ...postsIdle(reviewed),
    ...postsNeverEnough(reviewed),
    ...uncovered(reviewed, authoritiesWithoutTeam(reviewed)),
  ];
}

/**
 * What a reviewer would raise about an appraisal, attention before notes. Findings never change a result.
 * Each has a place in the scenario and a remedy.
 */
export function checks(resolved: ResolvedScenario, appraisal: Appraisal): Finding[] {
  const reviewed: Reviewed = {
    resolved,
    appraisal,
    explain: (option, figure) => explain(resolved, appraisal, { option, figure }),
    appraiseOn: (inputs) => appraise(inputs),
    appraiseWith: (changes) => appraise(inputsOf(resolved, valuesWith(resolved, changes))),
    figuresOf: (on, option) => optionFlow(on, option).figures,
    mobilises,
  };
  const findings = [
    ...beforeAndAfterInUse(reviewed),
    ...unseenFigures(reviewed),
    ...testSchedule(reviewed),
    ...outsideRange(reviewed),
    ...resolved.options.flatMap((option, index) => reviewOption({
      ...reviewed, option, flow: optionFlow(appraisal, option.id), path: `options[${index}]`,
    })),
    ...costOutsideContracts(reviewed),
    ...muchInTail(reviewed),
    ...roundingOfPosts(reviewed),
    ...unmovedFigures(reviewed),
  ];
  return [...findings.filter(({ weight }) => weight === 'attention'), ...findings.filter(({ weight }) => weight === 'note')];
}
