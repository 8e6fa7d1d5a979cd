import { SOBOL_DIMENSIONS } from './sobol';

/**
 * Parameters with a dimension of the Sobol sequence of their own, in the order of the dimensions. Only dimensions told
 * apart beforehand can be evenly spread in pairs: were they dealt out by the run, a further parameter would move others.
 * So the list is fixed and ONLY EVER GROWS AT ITS END: a parameter added, moved or removed higher up changes the draws
 * of all after it. Those that move the answer most come first, where the sequence is most even. A parameter that is not
 * listed is padded (see `fillPadded`), which costs some evenness and nothing else.
 */
const listed: readonly string[] = `
effect_marac_appearances usual_care_cessation_per_month caseload_per_case_manager effect_persistence_months harm_severity
services_severity police_and_partner_hours_per_case effect_fade_months monthly_early_closure effect_build_months
effect_police_incidents effect_physical_violence referral_share acceptance_share panel_coordinators_per_team
health_annual_cost overhead_share police_hourly_rate harm_annual_cost lost_output_annual_cost
marac_cases_per_10000_adult_women marac_repeat_share victims_needing_new_idva_share support_fund_per_start
case_manager_salary intervention_months disruption_panel_hours victims_per_perpetrator lost_output_severity
on_cost_share case_managers_per_service_manager police_annual_cost annual_turnover_share real_pay_growth
travel_loss_share_rural victim_services_annual_cost months_to_hire vacancy_cover_share travel_loss_share_urban
evaluation_share service_manager_salary induction_months panel_coordinator_salary idva_salary
criminal_legal_annual_cost civil_legal_annual_cost training_cost_per_recruit other_and_anticipation_annual_cost
idva_referrals_per_post demand_growth waiting_lapse_share referral_ramp_months early_closure_effect_share
effect_idva_risk pairs_per_perpetrator adult_women_share children_per_perpetrator area_set_up_cost force_set_up_cost
mobilisation_months mobilisation_cost_per_team_month programme_lead_salary programme_leads_per_force
quality_assurance_cost_per_month cashable_lag_months health_cashable_share victim_services_cashable_share
police_cashable_share criminal_legal_cashable_share civil_legal_cashable_share other_and_anticipation_cashable_share
childrens_services_cashable_share housing_cashable_share gmca_childrens_services_share gmca_housing_share
effect_physical_abuse_before_after effect_sexual_abuse_before_after effect_harassment_and_stalking_before_after
effect_jealous_and_controlling_before_after optimism_bias_grade_1 optimism_bias_grade_2 optimism_bias_grade_3
optimism_bias_grade_4 optimism_bias_grade_5 optimism_bias_grade_6
finance_pay_award finance_later_inflation
`.trim().split(/\s+/);

const places: ReadonlyMap<string, number> = new Map(listed.slice(0, SOBOL_DIMENSIONS).map((id, place) => [id, place]));

/** Dimension of a parameter, counted from 0; null for one that is padded. */
export function sobolPlace(id: string): number | null {
  return places.get(id) ?? null;
}

/** Every listed parameter, in the order of the dimensions. */
export const sobolPlaces: readonly string[] = [...places.keys()];
