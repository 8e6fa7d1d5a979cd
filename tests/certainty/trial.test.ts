import { describe, expect, it, vi } from 'vitest';
import { appraise, planRollOut } from '../../models/appraise';
import { inputsOf } from '../../models/scenario/inputs';
import { valuesWith } from '../../models/scenario/values';
import { trialOf, type TriedOption } from '../../models/certainty/trial';
import { openSussex } from '../golden/ready';

const scenario = openSussex();
const ids = ['intervention_months', 'referral_share', 'caseload_per_case_manager'];
/** The figures that a run works out; the others are for the reader of one appraisal. */
const decision = ({ figures }: TriedOption): readonly number[] => [
  figures.pvCost, figures.pvBenefit, figures.netPresentSocialValue, figures.npsvWithinDelivery, figures.pvFiscalBenefit,
  figures.pvEconomicBenefit, figures.pvSocialBenefit, figures.pvPublicCost, figures.netPublicCost, figures.pvTailBenefit,
  figures.undiscountedCost, figures.peakYearCost, figures.peakYear, figures.starts,
];
const plans = planRollOut(inputsOf(scenario));

/** How many series, views and copies of series are made while a task runs. */
function seriesMadeBy(task: () => void): number {
  let made = 0;
  const counting = <Series extends typeof Float64Array | typeof Int32Array>(series: Series): Series =>
    new Proxy(series, { construct: (target, given: unknown[], as: typeof Object) => { made += 1; return Reflect.construct(target, given, as) as object; } });
  vi.stubGlobal('Float64Array', counting(Float64Array));
  vi.stubGlobal('Int32Array', counting(Int32Array));
  const spies = (['subarray', 'slice', 'map'] as const).map((name) => vi.spyOn(Object.getPrototypeOf(Float64Array.prototype) as Float64Array, name));
  task();
  made += spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  spies.forEach((spy) => { spy.mockRestore(); });
  vi.unstubAllGlobals();
  return made;
}

describe('a trial', () => {
  const trial = trialOf(scenario, ids);

  it.each([[[10, 0.5, 20]], [[6, 0.9, 12]], [[12, 0.2, 25]]])('gives what an appraisal with held posts gives at %j', (values) => {
    trial.run(values);
    const appraisal = appraise(inputsOf(scenario, valuesWith(scenario, new Map(ids.map((id, index) => [id, values[index]!])))), plans);
    expect(trial.options.map(decision)).toEqual(appraisal.options.map(decision));
  });

  it('makes no series by a run, and the count would tell', () => {
    expect(seriesMadeBy(() => { appraise(inputsOf(scenario)); })).toBeGreaterThan(100);
    expect(seriesMadeBy(() => { for (let draw = 0; draw < 16; draw += 1) trial.run([6 + draw / 2, 0.1 + draw / 20, 12 + draw]); })).toBe(0);
  });

  it('runs the options named alone, as they are beside others', () => {
    const [some, all] = [trialOf(scenario, ids, ['phased', 'whole_force']), trial];
    some.run([8, 0.4, 18]);
    all.run([8, 0.4, 18]);
    expect(some.options.map(({ option }) => option.id)).toEqual(['phased', 'whole_force']);
    expect(some.options.map(({ figures }) => figures)).toEqual(all.options.filter(({ option }) => ['phased', 'whole_force'].includes(option.id)).map(({ figures }) => figures));
  });
});
