import type { Finding, Reviewed } from './finding';
import { threshold } from './finding';
import { inPercent, inPounds, listed } from './words';

/** A large part of the benefits comes after delivery, and so rests on persistence. */
export function muchInTail({ resolved, appraisal, figuresOf }: Reviewed): Finding[] {
  const limit = threshold(resolved, 'review_tail_share');
  const much = resolved.options.flatMap((option) => {
    const { pvBenefit, pvTailBenefit } = figuresOf(appraisal, option.id);
    const share = pvBenefit > 0 ? pvTailBenefit / pvBenefit : 0;
    return share > limit ? [{ option, share, words: `${option.label} ${inPounds(pvTailBenefit)} of ${inPounds(pvBenefit)} (${inPercent(share)})` }] : [];
  });
  if (much.length === 0) return [];
  return [{
    id: 'much_in_tail',
    weight: 'attention',
    title: `Up to ${inPercent(Math.max(...much.map(({ share }) => share)))} of the benefits come after delivery ends`,
    detail: `${listed(much.map(({ words }) => words))}. They are felt by people whose cases were open or had ended by then, so they rest on how long the effect lasts.`,
    where: 'effect_persistence_months',
    remedy: 'Try a shorter persistence, and read the value within delivery beside the whole one; it leaves out run-off cost as well.',
    options: much.map(({ option }) => option.id),
  }];
}

/** Modelled provider cost per case outside what published contracts paid. */
export function costOutsideContracts({ resolved, appraisal, figuresOf }: Reviewed): Finding[] {
  const published = resolved.contracts.flatMap(({ cost_per_case: cost }) => (cost === undefined ? [] : [cost]));
  if (published.length === 0) return [];
  const [low, high] = [Math.min(...published), Math.max(...published)];
  const outside = resolved.options.flatMap((option) => {
    const cost = figuresOf(appraisal, option.id).providerCostPerStart;
    return cost === null || (cost >= low && cost <= high) ? [] : [{ option, words: `${option.label} ${inPounds(cost)}` }];
  });
  if (outside.length === 0) return [];
  return [{
    id: 'cost_outside_contracts',
    weight: 'attention',
    title: `Cost per case outside published contracts in ${listed(outside.map(({ option }) => option.label))}`,
    detail: `Provider lines come to ${listed(outside.map(({ words }) => words))} a case in ${resolved.priceBaseYear} prices; `
      + `published contracts run from ${inPounds(low)} to ${inPounds(high)} in the money of their day.`,
    where: 'contracts',
    remedy: 'Check posts, salaries and caseload against a local quotation.',
    options: outside.map(({ option }) => option.id),
  }];
}

/** What rounding of posts does to each option's NPSV: the same model, run again without rounding. */
export function roundingOfPosts({ resolved, appraisal, appraiseOn, figuresOf }: Reviewed): Finding[] {
  const { inputs } = appraisal;
  const unrounded = appraiseOn({ ...inputs, workforce: { ...inputs.workforce, fteStep: 0 } });
  const changes = resolved.options.map((option) => ({
    option,
    change: figuresOf(appraisal, option.id).netPresentSocialValue
      - figuresOf(unrounded, option.id).netPresentSocialValue,
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
