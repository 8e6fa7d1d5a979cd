import { computed, parameters, volumeBasis, type Subject } from './node';
import { startsNode, teamStarts } from './people';
import { sizingInputs, sizingWords } from './role-posts';
import type { Explanation } from './types';
import type { Denominator } from '../economics/inputs';
import type { CostDriver } from '../rollout/inputs';
import { total, type CountByYear } from '../quantities/series';
import type { ResolvedRole } from '../scenario/resolved';

interface DriverWords {
  readonly label: string;
  readonly unit: string;
  readonly equation: string;
}

const DRIVERS: Readonly<Record<CostDriver, DriverWords>> = {
  start: { label: 'Perpetrators worked with', unit: 'people', equation: 'Sum over teams and months of starts' },
  open_case_month: { label: 'Open case-months', unit: 'case-months', equation: 'Sum over teams and months of cases open and started' },
  case_manager_recruited: {
    label: 'Case managers recruited', unit: 'people', equation: 'New posts in the month of hire, plus turnover ÷ 12 × posts in service until referrals close',
  },
  area_set_up: { label: 'New teams set up', unit: 'teams', equation: 'One for each new team, in the month it begins to mobilise' },
  force_set_up: { label: 'Set-up of the force', unit: 'times', equation: 'Once, at the first mobilisation' },
  area_month_set_up: { label: 'Team-months of mobilisation', unit: 'team-months', equation: 'Months from mobilisation to go-live, over new teams' },
  area_month_live: { label: 'Live team-months', unit: 'team-months', equation: 'Months from go-live to the end of run-off, over teams' },
  force_month: { label: 'Months the roll-out runs', unit: 'months', equation: 'Months from the first mobilisation to the last end of run-off' },
};

/** Σ over the whole period, or one year counted from year 0. */
function totalIn(series: CountByYear, year: number | null): number {
  return year === null ? total(series) : series[year] ?? 0;
}

/** The volume of a cost driver over the whole period or in one year, and what sets it. */
export function driverNode(subject: Subject, driver: CostDriver, year: number | null): Explanation {
  const teams = subject.flow.teams.map((flow) => teamStarts(subject, flow));
  return computed(subject, {
    id: `volume.${driver}`, ...DRIVERS[driver], value: totalIn(subject.flow.volumes.drivers[driver], year), basis: volumeBasis(subject, year),
    inputs: [...teams, ...parameters(subject, 'mobilisation_months', 'months_to_hire', 'annual_turnover_share', 'intervention_months')],
  });
}

/** Post-months of a role over the whole period or in one year. */
export function postMonthsNode(subject: Subject, role: ResolvedRole, year: number | null): Explanation {
  const index = subject.appraisal.inputs.roles.findIndex(({ id }) => id === role.id);
  const posts = subject.flow.volumes.posts[index];
  return computed(subject, {
    id: `post_months.${role.id}`, label: `Post-months, ${role.label}`, unit: 'post-months', value: posts ? totalIn(posts, year) : 0,
    equation: `${sizingWords(role.sizedBy)}; summed over months`, inputs: sizingInputs(subject, role), basis: volumeBasis(subject, year),
  });
}

/** Case-months of full effect over the whole period or in one year, and what makes the effect grow and fade. */
export function feltNode(subject: Subject, denominator: Denominator, year: number | null = null): Explanation {
  return computed(subject, {
    id: `felt.${denominator}`, label: `Case-months of full effect, from cases ${denominator}`, unit: 'case-months of full effect',
    value: totalIn(subject.flow.volumes.felt[denominator], year), basis: volumeBasis(subject, year),
    equation: 'Sum over starts of the effect in force each month since: it builds, persists, fades, and falls away as '
      + 'abuse would have ended under usual care',
    inputs: [
      startsNode(subject),
      ...parameters(
        subject, 'intervention_months', 'effect_build_months', 'effect_persistence_months', 'effect_fade_months',
        'usual_care_cessation_per_month', ...(denominator === 'completed' ? ['monthly_early_closure', 'early_closure_effect_share'] : []),
      ),
    ],
  });
}
