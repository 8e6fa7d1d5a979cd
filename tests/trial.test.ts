import { describe, expect, it } from 'vitest';
import { appraise, planRollOut } from '../models/appraise';
import { inputsOf } from '../models/scenario/inputs';
import { valuesWith } from '../models/scenario/values';
import { trialOf, type TriedOption } from '../models/trial';
import { openSussex } from './golden/ready';

const scenario = openSussex();
const ids = ['intervention_months', 'referral_share', 'caseload_per_case_manager'];
/** The figures that a run works out; the others are for the reader of one appraisal. */
const decision = ({ figures }: TriedOption): readonly number[] => [
  figures.pvCost, figures.pvBenefit, figures.netPresentSocialValue, figures.npsvWithinDelivery, figures.pvFiscalBenefit,
  figures.pvEconomicBenefit, figures.pvSocialBenefit, figures.pvPublicCost, figures.netPublicCost, figures.pvTailBenefit,
  figures.undiscountedCost, figures.peakYearCost, figures.peakYear, figures.starts,
];
const plans = planRollOut(inputsOf(scenario));

describe('a trial', () => {
  const trial = trialOf(scenario, ids);

  it.each([[[10, 0.5, 20]], [[6, 0.9, 12]], [[12, 0.2, 25]]])('gives what an appraisal with held posts gives at %j', (values) => {
    trial.run(values);
    const appraisal = appraise(inputsOf(scenario, valuesWith(scenario, new Map(ids.map((id, index) => [id, values[index]!])))), plans);
    expect(trial.options.map(decision)).toEqual(appraisal.options.map(decision));
  });

  it('runs the options named alone, as they are beside others', () => {
    const [some, all] = [trialOf(scenario, ids, ['phased', 'whole_force']), trial];
    some.run([8, 0.4, 18]);
    all.run([8, 0.4, 18]);
    expect(some.options.map(({ option }) => option.id)).toEqual(['phased', 'whole_force']);
    expect(some.options.map(({ figures }) => figures)).toEqual(all.options.filter(({ option }) => ['phased', 'whole_force'].includes(option.id)).map(({ figures }) => figures));
  });
});
