import type { Finding, Reviewed, ReviewedOption } from './finding';
import { threshold } from './finding';
import { inPercent, inPounds, listed } from './words';
import { appraise, optionFlow } from '../appraise';

/** A large part of the benefits comes after delivery, and so rests on persistence. */
export function muchInTail(reviewed: ReviewedOption): Finding[] {
  const { pvBenefit, pvTailBenefit } = reviewed.flow.figures;
  const share = pvBenefit > 0 ? pvTailBenefit / pvBenefit : 0;
  if (share <= threshold(reviewed.resolved, 'review_tail_share')) return [];
  return [{
    id: `much_in_tail.${reviewed.option.id}`,
    weight: 'attention',
    title: `${inPercent(share)} of the benefits of ${reviewed.option.label} come after delivery`,
    detail: `${inPounds(pvTailBenefit)} of ${inPounds(pvBenefit)} is felt after the last year of delivery, so it rests on how `
      + 'long the effect persists.',
    where: 'effect_persistence_months',
    remedy: 'Read the net present social value within delivery beside the whole one, or shorten the persistence.',
    options: [reviewed.option.id],
  }];
}

/** Modelled provider cost per case outside what published contracts paid. */
export function costOutsideContracts(reviewed: ReviewedOption): Finding[] {
  const published = reviewed.resolved.contracts
    .map((contract) => contract.cost_per_case)
    .filter((cost): cost is number => cost !== undefined);
  const cost = reviewed.flow.figures.providerCostPerStart;
  if (published.length === 0 || cost === null) return [];
  const [low, high] = [Math.min(...published), Math.max(...published)];
  if (cost >= low && cost <= high) return [];
  return [{
    id: `cost_outside_contracts.${reviewed.option.id}`,
    weight: 'attention',
    title: `A case in ${reviewed.option.label} costs ${cost < low ? 'less' : 'more'} than any published contract`,
    detail: `The provider lines come to ${inPounds(cost)} a case in ${reviewed.resolved.priceBaseYear} prices; published contracts `
      + `run from ${inPounds(low)} to ${inPounds(high)} in the money of their day.`,
    where: 'contracts',
    remedy: 'Check posts, salaries and caseload against a local quotation.',
    options: [reviewed.option.id],
  }];
}

/** What rounding of posts does to each option's NPSV: the same model, run again without rounding. */
export function roundingOfPosts({ resolved, appraisal }: Reviewed): Finding[] {
  const { inputs } = appraisal;
  const unrounded = appraise({ ...inputs, workforce: { ...inputs.workforce, fteStep: 0 } });
  const changes = resolved.options.map((option) => ({
    option,
    change: optionFlow(appraisal, option.id).figures.netPresentSocialValue
      - optionFlow(unrounded, option.id).figures.netPresentSocialValue,
  }));
  const most = Math.max(...changes.map(({ change }) => -change));
  if (most <= 0) return [];
  return [{
    id: 'rounding_of_posts',
    weight: 'note',
    title: `Rounding posts up costs up to ${inPounds(most)} of net present social value`,
    detail: `${listed(changes.map(({ option, change }) => `${option.label} ${inPounds(change)}`))}, against posts in any fraction.`,
    where: 'fte_step',
    remedy: 'Group authorities into fewer teams, round roles over the force, or allow smaller part posts.',
    options: [],
  }];
}
