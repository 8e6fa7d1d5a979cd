import type { Layer } from '../layers';
import { within } from '../source-file';
import type { Drafts } from './draft';
import { checkReference } from './references';
import type { Resolving } from './resolving';

/** Parameters that the equations read, with the unit each must have. */
export const requiredParameters: Readonly<Record<string, string>> = {
  marac_cases_per_10000_adult_women: 'case/10000_women/year',
  adult_women_share: 'share',
  marac_repeat_share: 'share',
  pairs_per_perpetrator: 'pair/perpetrator',
  referral_share: 'share',
  acceptance_share: 'share',
  demand_growth: 'growth/year',
  referral_ramp_months: 'month',
  waiting_lapse_share: 'share/month',
  travel_loss_share_urban: 'share',
  travel_loss_share_rural: 'share',
  caseload_per_case_manager: 'case/post',
  fte_step: 'post',
  mobilisation_months: 'month',
  months_to_hire: 'month',
  annual_turnover_share: 'share/year',
  induction_months: 'month',
  intervention_months: 'month',
  monthly_early_closure: 'share/month',
  vacancy_cover_share: 'share',
  on_cost_share: 'share',
  overhead_share: 'share',
  real_pay_growth: 'growth/year',
  effect_build_months: 'month',
  effect_persistence_months: 'month',
  effect_fade_months: 'month',
  early_closure_effect_share: 'share',
  usual_care_cessation_per_month: 'share/month',
  victims_per_perpetrator: 'victim/perpetrator',
  children_per_perpetrator: 'child/perpetrator',
  idva_referrals_per_post: 'referral/post/year',
  marac_cases_per_administrator: 'case/post',
};

/** Every parameter the equations read is there and in its unit. */
export function checkRequired(scenario: Layer, drafts: Drafts, resolving: Resolving): void {
  const place = { source: scenario.source, path: ['parameters'] };
  for (const [id, unit] of Object.entries(requiredParameters)) {
    const draft = drafts.get(id);
    if (draft !== undefined) {
      const at = draft.history[0]?.place ?? draft.current.place;
      checkReference(within(at, 'unit'), id, [unit], drafts, resolving);
    } else if (resolving.isComplete() && !resolving.broken.has(id)) {
      resolving.report(place, {
        what: `The parameter “${id}” (${unit}) is missing.`,
        why: 'The model needs it, and nothing that is missing is taken as zero.',
        remedy: 'Extend the layer that holds it (base has them all), or add it under “parameters”.',
      });
    }
  }
}
