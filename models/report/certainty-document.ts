import type { CertaintyAnswers, RunAnswer, RunAnswers, StressAnswers } from '../certainty/certainty-answers';
import { citation } from '../explanation/parameters';
import type { Fingerprint } from '../scenario/fingerprint';
import type { ResolvedScenario } from '../scenario/resolved';
import type { StressPair, StressRow } from '../certainty/stress';

/**
 * How wrong could we be, as a plain document: what was asked, and the model's figures to the last digit. £ are present
 * values at year 0, of the dearest year £ real at the price base year; all of an option are option − baseline, but
 * `peak_year_cost` under a budget or an attack, which is the option's own. Parts not asked for are null.
 */
export function certaintyDocument(resolved: ResolvedScenario, answers: CertaintyAnswers, fingerprint: Fingerprint): object {
  const { asked, run, tornado, switching, stress } = answers;
  return {
    scenario: {
      id: resolved.id, title: resolved.title, question: resolved.question, author: resolved.author,
      base_year: resolved.period.baseYear, price_base_year: resolved.priceBaseYear,
      edits: [...resolved.parameters.values()].filter(({ setBy }) => setBy === 'edit').map(({ id, value }) => ({ id, value })),
    },
    fingerprint,
    baseline: asked.baseline,
    budget: asked.budget,
    run: run && runDocument(resolved, run),
    tornado,
    switching,
    stress: stress && stress.map(stressDocument),
  };
}

function runDocument(resolved: ResolvedScenario, { plan, options, worth }: RunAnswers): object {
  const { draws, seed, design, correlations } = plan.settings;
  const [first] = options;
  return {
    draws, seed, method: design, replicates: plan.replicates,
    uncertain: plan.parameters,
    correlations: resolved.correlations.map(({ a, b, rank, reason, quality, sourceId }) => ({
      a, b, rank, reason, quality, source: citation(resolved, sourceId), used: correlations.some((pair) => pair.a === a && pair.b === b),
    })),
    options: options.map((answer) => optionDocument(answer, resolved)),
    best: first === undefined ? {} : Object.fromEntries(first.certainty.best),
    worth_finding_out: { ...worth, best: plan.options[worth.best] ?? null },
  };
}

function optionDocument({ option, certainty, spreads, lines, money, budget }: RunAnswer, { thresholds }: ResolvedScenario): object {
  const { chance, histogram, plane, acceptability, convergence } = certainty;
  const held = thresholds.map((line) => ({ ...line, chance: lines.each.get(line.id) ?? null }));
  return {
    option, chance_benefits_exceed_costs: chance, spreads, thresholds: held, all_thresholds: thresholds.length === 0 ? null : lines.all,
    money, budget, convergence, histogram, plane, acceptability,
  };
}

function stressDocument({ option, pack, worst, onlyTogether }: StressAnswers): object {
  return {
    option, posts: 'sized anew', npsv: pack.netPresentSocialValue, money: pack.money,
    rows: pack.rows.map(rowDocument),
    worst_pair: worst && pairDocument(worst),
    only_together: onlyTogether && pairDocument(onlyTogether),
  };
}

function rowDocument(row: StressRow): object {
  const { id, label, attack, quality } = row.overlay;
  const said = { id, label, attack, quality };
  if (row.kind === 'refused') return { ...said, refused: row.problems };
  const { netPresentSocialValue: npsv, change, verdict, peakYearCost, money, brokenLines } = row.answer;
  return { ...said, npsv, change, verdict, peak_year_cost: peakYearCost, money, thresholds_broken: brokenLines, overrides: row.records };
}

function pairDocument({ overlays, answer }: StressPair): object {
  const { netPresentSocialValue: npsv, change, verdict, peakYearCost } = answer;
  return { attacks: overlays.map(({ id }) => id), npsv, change, verdict, peak_year_cost: peakYearCost };
}
