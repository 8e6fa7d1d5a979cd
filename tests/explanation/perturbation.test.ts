import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appraise, explain, FIGURES, figuresOf, inputsOf, openScenario, type Explanation, type ResolvedScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { readyScenarios } from '../golden/ready';

/** Moves every input of Sussex by itself: a figure that moves must list that input, and one that cannot move must not. */

const { file } = readyScenarios.find(({ name }) => name === 'sussex')!;
const library = readLibrary();
const text = readFileSync(file, 'utf8');

function opened(edits: { parameter: string; value: number }[] = []): ResolvedScenario | null {
  const outcome = openScenario(text, { file, library, edits });
  return outcome.ok ? outcome.value : null;
}

const option = 'phased';
const scenario = opened()!;
const figuresAt = (resolved: ResolvedScenario) =>
  figuresOf(appraise(inputsOf(resolved)).options.find((flow) => flow.option.id === option)!.figures);

function listed(node: Explanation, into = new Set<string>()): Set<string> {
  if (node.provenance) into.add(node.provenance.parameter);
  for (const input of node.inputs) listed(input, into);
  return into;
}

const base = figuresAt(scenario);
const appraisal = appraise(inputsOf(scenario));
const behind = new Map(FIGURES.map(({ id }) => [id, listed(explain(scenario, appraisal, { option, figure: id }))]));

/** A nudge to a stated input; null where the nudge is refused. */
function nudged(id: string, value: number, unit: string): Record<string, unknown> | null {
  const by = unit === 'month' ? 1 : unit === 'share' ? -0.013 : 0.013;
  for (const next of [unit === 'month' ? value + by : value * (1 + by) || 0.001, value * (1 - by)]) {
    const moved = opened([{ parameter: id, value: next }]);
    if (moved) return figuresAt(moved);
  }
  return null;
}

const moves = [...scenario.parameters.values()].filter(({ expression }) => expression === null)
  .map(({ id, value, unit }) => ({ id, figures: nudged(id, value, unit) }));

const moved = (before: unknown, after: unknown): boolean => typeof before === 'number' && typeof after === 'number'
  ? Math.abs(after - before) > 1e-9 * Math.max(1, Math.abs(before)) : before !== after;

describe('explanations against the model itself', () => {
  it('can nudge almost every input', () => {
    expect(moves.length).toBeGreaterThan(100);
    // A year has twelve months, and no other number is let in.
    expect(moves.filter(({ figures }) => figures === null).map(({ id }) => id)).toEqual(['months_per_year']);
  });

  it.each(FIGURES.map(({ id }) => id))('%s lists every input that moves it', (figure) => {
    const missing = moves.filter(({ id, figures }) => figures && moved(base[figure], figures[figure]) && !behind.get(figure)!.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('lists no discount rate under money that is not discounted, and no optimism bias under what a contract would cost', () => {
    for (const figure of ['undiscounted_cost', 'peak_year_cost', 'cost_per_start', 'provider_cost_per_start'] as const) {
      expect([...behind.get(figure)!].filter((id) => id.startsWith('discount_rate'))).toEqual([]);
    }
    expect([...behind.get('provider_cost_per_start')!].filter((id) => id.startsWith('optimism_bias'))).toEqual([]);
  });

  it('shows children that add up to their parent', () => {
    for (const [figure, divisor] of [['pv_cost', 1], ['pv_benefit', 1], ['undiscounted_cost', 1], ['pv_cost_optimism_bias', 1]] as const) {
      const node = explain(scenario, appraisal, { option, figure });
      const sum = node.inputs.reduce((all, { value }) => all + Number(value), 0);
      expect(sum / divisor, figure).toBeCloseTo(Number(node.value), 4);
    }
    const provider = explain(scenario, appraisal, { option, figure: 'provider_cost_per_start' });
    const lines = provider.inputs.filter(({ id }) => id.startsWith('cost.')).reduce((all, { value }) => all + Number(value), 0);
    const starts = provider.inputs.find(({ id }) => id === 'starts')!.value;
    expect(lines / Number(starts)).toBeCloseTo(Number(provider.value), 6);
  });
});
