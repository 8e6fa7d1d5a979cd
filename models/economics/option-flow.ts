import { emptyFigures, type OptionFigures } from './figures';
import type { Inputs } from './inputs';
import { emptyLineFlow, type LineFlow } from './line-flow';
import type { Terms } from './terms';
import { emptyVolumes, type VolumeBlock, type Volumes } from './volumes';
import { roleLine } from '../quantities/line-id';
import type { CountByMonth, CountByYear, MakeSeries, RealByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { ForceSpan, ForceStretches } from '../rollout/force-span';
import type { OptionInputs } from '../rollout/inputs';
import type { TeamFlow } from '../rollout/team-flow';

/** A team under one choice, with what it adds to all volumes by year. Options that choose alike share it. */
export interface DeliveredTeam extends VolumeBlock {
  readonly flow: TeamFlow;
}

/** One option by year: the result of an appraisal and the space its next run writes into. */
export interface OptionFlow {
  readonly option: OptionInputs;
  readonly years: number;
  readonly months: number;
  /** The teams it chooses, then the existing services that it leaves out and so closes. */
  readonly teams: readonly TeamFlow[];
  readonly teamVolumes: readonly VolumeBlock[];
  readonly span: ForceSpan;
  /** Starts of all teams by month. */
  readonly starts: CountByMonth;
  /** Stretches of months over which no team changes its posts, with the posts of one role that serves the force as a whole. */
  readonly stretches: ForceStretches;
  /** Posts of all roles together, by stretch. */
  readonly allPosts: CountByMonth;
  readonly volumes: Volumes<CountByYear>;
  /** Case-months felt in the first months of each year: see `monthsBeforeTurn`. */
  readonly feltEarly: CountByYear;
  /** Roles (`role.<id>`) in their order, then the cost lines in theirs. */
  readonly costs: readonly LineFlow[];
  readonly benefits: readonly LineFlow[];
  /** Costs and benefits in the groups of `Terms`, by year. */
  readonly costGroups: readonly RealByYear[];
  readonly benefitGroups: readonly RealByYear[];
  /** Sums over groups by year, undiscounted. */
  readonly costByYear: RealByYear;
  readonly benefitByYear: RealByYear;
  /** £ at year 0 that falls within the years of delivery. */
  costWithinDelivery: number;
  benefitWithinDelivery: number;
  readonly figures: OptionFigures;
}

/** What the flow of an option is put together from. */
export interface OptionParts {
  readonly option: OptionInputs;
  readonly teams: readonly DeliveredTeam[];
  readonly stretches: ForceStretches;
}

/** Space for one option over the whole period, delivery and tail. */
export function emptyOptionFlow(inputs: Inputs, terms: Pick<Terms, 'costGroups' | 'benefitGroups'>, parts: OptionParts, make: MakeSeries): OptionFlow {
  const { option, teams, stretches } = parts;
  const years = inputs.period.deliveryYears + inputs.period.tailYears;
  const months = years * MONTHS_PER_YEAR;
  const line = ({ id }: { readonly id: string }): LineFlow => emptyLineFlow(id, years, make);
  return {
    option, years, months,
    teams: teams.map(({ flow }) => flow),
    teamVolumes: teams,
    span: { start: null, end: 0 },
    starts: make<CountByMonth>(months), stretches, allPosts: make<CountByMonth>(months),
    volumes: emptyVolumes<CountByYear>(inputs.roles.length, years, make),
    feltEarly: make<CountByYear>(years),
    costs: [...inputs.roles.map(({ id }) => line({ id: roleLine(id) })), ...inputs.costLines.map(line)],
    benefits: inputs.benefitLines.map(line),
    costGroups: terms.costGroups.map(() => make<RealByYear>(years)),
    benefitGroups: terms.benefitGroups.map(() => make<RealByYear>(years)),
    costByYear: make<RealByYear>(years),
    benefitByYear: make<RealByYear>(years),
    costWithinDelivery: 0,
    benefitWithinDelivery: 0,
    figures: emptyFigures(),
  };
}
