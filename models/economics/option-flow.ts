import { emptyDriverVolumes, type DriverVolumes } from './cost-drivers';
import { emptyFigures, type OptionFigures } from './figures';
import type { CostLineInputs, Denominator, Inputs, ScheduleName } from './inputs';
import { emptyLineFlow, type LineFlow } from './line-flow';
import type { ForceSpan } from '../rollout/force-span';
import type { OptionInputs } from '../rollout/inputs';
import type { TeamFlow } from '../rollout/team-flow';
import { roleLine } from '../quantities/line-id';
import type { Volume } from '../quantities/priced-volume';
import { emptySeries, type CountByMonth, type CountByYear, type EffectByMonth, type FactorByMonth, type FactorByYear, type MakeSeries,
  type RealByYear,
} from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** One option by month and year: the result of an appraisal and the space its next run writes into. */
export interface OptionFlow {
  readonly option: OptionInputs;
  readonly years: number;
  readonly months: number;
  readonly teams: readonly TeamFlow[];
  readonly survival: Float64Array;
  readonly span: ForceSpan;
  readonly volumes: DriverVolumes;
  /** By role, in the order of `Inputs.roles`. */
  readonly posts: readonly CountByMonth[];
  readonly effectPerStart: Readonly<Record<Denominator, EffectByMonth>>;
  /** The denominators that a benefit line uses; case-months of the other are not worked out. */
  readonly denominators: readonly Denominator[];
  readonly feltCaseMonths: Readonly<Record<Denominator, CountByMonth>>;
  readonly discountFactors: Readonly<Record<ScheduleName, FactorByYear>>;
  readonly discountFactorsByMonth: Readonly<Record<ScheduleName, FactorByMonth>>;
  /** Every volume that a line is priced by. */
  readonly counted: readonly Volume[];
  /** Roles (`role.<id>`) in their order, then the cost lines in theirs. */
  readonly costs: readonly LineFlow[];
  readonly benefits: readonly LineFlow[];
  /** Sums over lines by year, undiscounted. */
  readonly costByYear: RealByYear;
  readonly benefitByYear: RealByYear;
  readonly figures: OptionFigures;
}

/** The volumes that lines are priced by, each with one set of yearly sums however many lines share it. */
function countedVolumes(years: number, make: MakeSeries): { readonly of: (byMonth: CountByMonth) => Volume; readonly all: () => readonly Volume[] } {
  const known = new Map<CountByMonth, Volume>();
  return {
    of: (byMonth) => {
      const volume = known.get(byMonth) ?? { byMonth, byYear: make<CountByYear>(years) };
      known.set(byMonth, volume);
      return volume;
    },
    all: () => [...known.values()],
  };
}

/** Space for one option over the whole period, delivery and tail. `teams` come from the roll-out. */
export function emptyOptionFlow(
  inputs: Inputs, option: OptionInputs, teams: readonly TeamFlow[], make: MakeSeries = emptySeries,
): OptionFlow {
  const years = inputs.period.deliveryYears + inputs.period.tailYears;
  const months = years * MONTHS_PER_YEAR;
  const counts = (): CountByMonth => make<CountByMonth>(months);
  const effects = (): EffectByMonth => make<EffectByMonth>(months);
  const factors = (): FactorByYear => make<FactorByYear>(years);
  const volumes = emptyDriverVolumes(months, make);
  const posts = inputs.roles.map(counts);
  const feltCaseMonths = { started: counts(), completed: counts() };
  const counted = countedVolumes(years, make);
  const volumesOf = (line: CostLineInputs): Volume[] => (line.driver === 'share_of_lines'
    ? line.of.flatMap((id) => volumesOfLine(id))
    : [counted.of(volumes[line.driver])]);
  const volumesOfLine = (id: string): Volume[] => {
    const role = inputs.roles.findIndex((each) => roleLine(each.id) === id);
    if (role >= 0) return [counted.of(posts[role]!)];
    const line = inputs.costLines.find((each) => each.id === id);
    if (!line) throw new RangeError(`no cost line ${id}`);
    return volumesOf(line);
  };
  return {
    option, years, months, teams, volumes, posts, feltCaseMonths,
    denominators: [...new Set(inputs.benefitLines.map(({ denominator }) => denominator))],
    survival: make<CountByMonth>(months + 1),
    span: { start: null, end: 0 },
    effectPerStart: { started: effects(), completed: effects() },
    discountFactors: { standard: factors(), health: factors() },
    discountFactorsByMonth: { standard: make<FactorByMonth>(months), health: make<FactorByMonth>(months) },
    costs: [
      ...inputs.roles.map(({ id }) => emptyLineFlow(roleLine(id), volumesOfLine(roleLine(id)), years, make)),
      ...inputs.costLines.map((line) => emptyLineFlow(line.id, volumesOf(line), years, make)),
    ],
    benefits: inputs.benefitLines.map(({ id, denominator }) => emptyLineFlow(id, [counted.of(feltCaseMonths[denominator])], years, make)),
    counted: counted.all(),
    costByYear: make<RealByYear>(years),
    benefitByYear: make<RealByYear>(years),
    figures: emptyFigures(),
  };
}
