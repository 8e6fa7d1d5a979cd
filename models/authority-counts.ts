import { adultWomen, highRiskCases } from './rollout/demand';
import type { ResolvedScenario } from './scenario/resolved';

/**
 * What the model counts with where an authority has no figure of its own, by the id of the parameter that would stand for it:
 * `adur_adult_women` in women and `adur_marac_cases_per_year` in cases a year. Source: model, section 2.
 */
export function workedOutCounts({ authorities, values }: Pick<ResolvedScenario, 'authorities' | 'values'>): ReadonlyMap<string, number> {
  const own = (id: string): number | null => values.get(id) ?? null;
  const rates = {
    adultWomenShare: own('adult_women_share') ?? 0, maracCasesPer10000AdultWomen: own('marac_cases_per_10000_adult_women') ?? 0,
  };
  return new Map(authorities.flatMap(({ id }) => {
    const [women, cases] = [`${id}_adult_women`, `${id}_marac_cases_per_year`] as const;
    const counts = { id, population16plus: own(`${id}_population_16plus`) ?? 0, adultWomen: own(women), maracCasesPerYear: own(cases) };
    const worked = [[women, adultWomen(counts, rates)], [cases, highRiskCases(counts, rates)]] as const;
    return worked.filter(([parameter]) => !values.has(parameter));
  }));
}
