import { appraise, compare, planRollOut } from './appraise';
import type { BenefitCostRatio } from './economics/value-for-money';
import { inputsOf } from './scenario/inputs';
import type { ResolvedBenefitLine, ResolvedEffect, ResolvedScenario } from './scenario/resolved';

/** The answer if every avoided cost followed one measure of what Drive changes. Money: £ at year 0, option − baseline. */
export interface MeasuredAnswer {
  readonly effect: string;
  readonly pvBenefit: number;
  readonly netPresentSocialValue: number;
  readonly benefitCostRatio: BenefitCostRatio;
  /** Included lines that the scenario itself feeds with this effect. */
  readonly feeds: readonly string[];
}

/** A line as it would be if this effect fed it: its grade is the worse of its own and the effect's. */
function fedBy(line: ResolvedBenefitLine, { id, grade }: ResolvedEffect): ResolvedBenefitLine {
  return { ...line, effect: id, lineGrade: Math.max(line.grade, grade) };
}

/**
 * An option against a baseline under each effect record in turn, every included benefit line fed by it and all else as it
 * is. Effects in the order of the evidence. A test of how much the answer rests on what is measured: a before-and-after
 * effect may be tried here, but feeds a result only by a reasoned line override. Throws where an id names no option.
 */
export function answerUnderEachMeasure(resolved: ResolvedScenario, option: string, baseline: string): MeasuredAnswer[] {
  const central = inputsOf(resolved);
  const options = central.options.filter(({ id }) => id === option || id === baseline);
  const plans = planRollOut({ ...central, options });
  return [...resolved.effects.values()].map((effect) => {
    const benefitLines = resolved.benefitLines.map((line) => fedBy(line, effect));
    const { pvBenefit, netPresentSocialValue, benefitCostRatio } = compare(
      appraise({ ...inputsOf({ ...resolved, benefitLines }), options }, plans), option, baseline,
    );
    const feeds = resolved.benefitLines.filter((line) => line.included && line.effect === effect.id).map(({ id }) => id);
    return { effect: effect.id, pvBenefit, netPresentSocialValue, benefitCostRatio, feeds };
  });
}
