import { emptyDriverVolumes, type DriverVolumes } from './cost-drivers';
import { emptyFigures, type OptionFigures } from './figures';
import type { Denominator, Inputs, ScheduleName } from './inputs';
import { emptyLineFlow, type LineFlow } from './line-flow';
import type { ForceSpan } from '../rollout/force-span';
import type { OptionInputs } from '../rollout/inputs';
import type { TeamFlow } from '../rollout/team-flow';
import { roleLine } from '../quantities/line-id';
import { emptySeries, type CountByMonth, type EffectByMonth, type FactorByYear, type RealByYear } from '../quantities/series';
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
  readonly feltCaseMonths: Readonly<Record<Denominator, CountByMonth>>;
  readonly discountFactors: Readonly<Record<ScheduleName, FactorByYear>>;
  /** Roles (`role.<id>`) in their order, then the cost lines in theirs. */
  readonly costs: readonly LineFlow[];
  readonly benefits: readonly LineFlow[];
  /** Sums over lines by year, undiscounted. */
  readonly costByYear: RealByYear;
  readonly benefitByYear: RealByYear;
  readonly figures: OptionFigures;
}

/** Space for one option over the whole period, delivery and tail. `teams` come from the roll-out. */
export function emptyOptionFlow(inputs: Inputs, option: OptionInputs, teams: readonly TeamFlow[]): OptionFlow {
  const years = inputs.period.deliveryYears + inputs.period.tailYears;
  const months = years * MONTHS_PER_YEAR;
  const counts = (): CountByMonth => emptySeries<CountByMonth>(months);
  const effects = (): EffectByMonth => emptySeries<EffectByMonth>(months);
  const factors = (): FactorByYear => emptySeries<FactorByYear>(years);
  const line = (id: string): LineFlow => emptyLineFlow(id, years, months);
  return {
    option, years, months, teams,
    survival: emptySeries<CountByMonth>(months + 1),
    span: { start: null, end: 0 },
    volumes: emptyDriverVolumes(months),
    posts: inputs.roles.map(counts),
    effectPerStart: { started: effects(), completed: effects() },
    feltCaseMonths: { started: counts(), completed: counts() },
    discountFactors: { standard: factors(), health: factors() },
    costs: [...inputs.roles.map(({ id }) => line(roleLine(id))), ...inputs.costLines.map(({ id }) => line(id))],
    benefits: inputs.benefitLines.map(({ id }) => line(id)),
    costByYear: emptySeries<RealByYear>(years),
    benefitByYear: emptySeries<RealByYear>(years),
    figures: emptyFigures(),
  };
}
