import { computed, firstYear, parameters, type Subject } from './node';
import type { Explanation } from './types';
import type { TeamFlow } from '../rollout/team-flow';

/** High-risk cases and perpetrators of one authority, a year. */
export type AuthorityDemand = Pick<TeamFlow['demand'], 'highRiskCases' | 'perpetrators'>;

/** What is known of an authority: its population, its own counts, and the time lost to travel there. */
export function authorityInputs(subject: Subject, authority: string): Explanation[] {
  const { resolved } = subject;
  const known = ['population_16plus', 'adult_women', 'marac_cases_per_year'].map((fact) => `${authority}_${fact}`);
  return parameters(subject, ...known.filter((id) => resolved.parameters.has(id)), travelLossOf(subject, authority));
}

/** The parameter of an authority's travel loss: its own, or that of its kind of area. */
function travelLossOf({ resolved }: Subject, authority: string): string {
  const own = `${authority}_travel_loss_share`;
  const setting = resolved.authorities.find(({ id }) => id === authority)?.rural_urban ?? 'urban';
  return resolved.parameters.has(own) ? own : `travel_loss_share_${setting}`;
}

/** High-risk cases of several authorities. */
export function highRiskNode(subject: Subject, id: string, authorities: readonly string[], cases: number): Explanation {
  return computed(subject, {
    id, label: 'High-risk cases a year', value: cases, unit: 'cases', basis: firstYear(subject),
    equation: 'Sum over authorities of their own MARAC count, or adult women × MARAC rate ÷ 10 000',
    inputs: [
      ...authorities.flatMap((authority) => authorityInputs(subject, authority)),
      ...parameters(subject, 'marac_cases_per_10000_adult_women', 'adult_women_share'),
    ],
  });
}

interface Demanded {
  readonly id: string;
  readonly label: string;
  readonly authorities: readonly string[];
  readonly highRiskCases: number;
  readonly perpetrators: number;
}

function peopleNode(subject: Subject, { id, label, authorities, highRiskCases, perpetrators }: Demanded): Explanation {
  return computed(subject, {
    id, label, value: perpetrators, unit: 'people', basis: firstYear(subject),
    equation: 'High-risk cases × (1 − repeat share) ÷ pairs per perpetrator',
    inputs: [
      highRiskNode(subject, `high_risk_cases.${id}`, authorities, highRiskCases),
      ...parameters(subject, 'marac_repeat_share', 'pairs_per_perpetrator'),
    ],
  });
}

export function perpetratorsNode(subject: Subject, { team: { id, authorities }, demand }: TeamFlow): Explanation {
  return peopleNode(subject, {
    id: `perpetrators.${id}`, label: 'Perpetrators a year', authorities: authorities.map((authority) => authority.id), ...demand,
  });
}

/** Perpetrators of one authority, whether or not a team covers it. */
export function authorityPeople(subject: Subject, authority: string, counted: AuthorityDemand): Explanation {
  const name = subject.resolved.authorities.find(({ id }) => id === authority)?.name ?? authority;
  return peopleNode(subject, {
    id: `perpetrators_in.${authority}`, label: `Perpetrators a year, ${name}`, authorities: [authority], ...counted,
  });
}

export function acceptedNode(subject: Subject, flow: TeamFlow): Explanation {
  return computed(subject, {
    id: `accepted.${flow.team.id}`, label: 'Accepted a year', value: flow.demand.accepted, unit: 'people', basis: firstYear(subject),
    equation: 'Perpetrators × share referred × share accepted',
    inputs: [perpetratorsNode(subject, flow), ...parameters(subject, 'referral_share', 'acceptance_share')],
  });
}
