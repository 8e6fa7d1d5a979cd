import type { Denominator } from './inputs';
import type { CountByMonth, CountByYear, MakeSeries } from '../quantities/series';
import type { CostDriver } from '../rollout/inputs';

/** What there is more of when a cost is higher, in the order in which volumes are listed. */
export const DRIVERS: readonly CostDriver[] = [
  'start', 'open_case_month', 'case_manager_recruited', 'area_set_up', 'force_set_up', 'area_month_set_up',
  'area_month_live', 'force_month',
];

export const DENOMINATORS: readonly Denominator[] = ['started', 'completed'];

/** Every volume that a line is priced by, by month or by year, of an option or of one of its teams. */
export interface Volumes<Series extends CountByMonth | CountByYear> {
  readonly drivers: Readonly<Record<CostDriver, Series>>;
  /** Case-months of full effect, by what the effect is measured on. */
  readonly felt: Readonly<Record<Denominator, Series>>;
  /** Post-months by role, in the order of `Inputs.roles`. */
  readonly posts: readonly Series[];
  /** All of them: drivers, case-months felt, posts. */
  readonly all: readonly Series[];
  /** All of them, one after another. */
  readonly block: Float64Array;
}

/** The numbers of all volumes, without names. */
export type VolumeBlock = Pick<Volumes<CountByYear>, 'block'>;

/** Empty volumes with `length` months or years each. */
export function emptyVolumes<Series extends CountByMonth | CountByYear>(roles: number, length: number, make: MakeSeries): Volumes<Series> {
  const named = DRIVERS.length + DENOMINATORS.length;
  const block = make<Series>((named + roles) * length);
  const all = Array.from({ length: named + roles }, (_, place) => block.subarray(place * length, (place + 1) * length) as Series);
  const at = (place: number): Series => all[place]!;
  return {
    block, all,
    drivers: Object.fromEntries(DRIVERS.map((driver, place) => [driver, at(place)])) as Record<CostDriver, Series>,
    felt: { started: at(placeOfFelt('started')), completed: at(placeOfFelt('completed')) },
    posts: all.slice(named),
  };
}

/** Places in `Volumes.all`. */
export const placeOfDriver = (driver: CostDriver): number => DRIVERS.indexOf(driver);
export const placeOfFelt = (denominator: Denominator): number => DRIVERS.length + DENOMINATORS.indexOf(denominator);
export const placeOfPosts = (role: number): number => DRIVERS.length + DENOMINATORS.length + role;

/** Volumes of an option: Σ over those of its teams. */
export function sumVolumes(teams: readonly VolumeBlock[], { block }: VolumeBlock): void {
  const [first] = teams;
  if (first) block.set(first.block);
  else block.fill(0);
  for (let team = 1; team < teams.length; team += 1) {
    const own = teams[team]!.block;
    for (let index = 0; index < block.length; index += 1) block[index]! += own[index]!;
  }
}
