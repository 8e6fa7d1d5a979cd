import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical';
import { USUAL_RUN } from '../uncertainty/methods';
import type { ResolvedScenario } from './resolved';

/** Says whether two results rest on the same inputs and the same engine, so that an upgrade shows which part moved. */
export interface Fingerprint {
  /** SHA-256 of everything that a figure can depend on, in hexadecimal. */
  readonly inputs: string;
  /** Its first 12 characters, for display. */
  readonly short: string;
  /** Version of the engine that worked out the result. */
  readonly engine: string;
}

/**
 * Fingerprint of a scenario: values, structure, format and evidence editions. Comments, spacing, the order of keys and
 * of teams, options or lines, and words such as labels and notes make no difference.
 */
export function fingerprintOf(scenario: ResolvedScenario, engineVersion: string): Fingerprint {
  const inputs = digestOf(essence(scenario));
  return { inputs, short: inputs.slice(0, 12), engine: engineVersion };
}

/** SHA-256 of plain data in hexadecimal. The order of keys makes no difference. */
export function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(data))));
}

/** What figures depend on, without words for readers. */
function essence(scenario: ResolvedScenario): unknown {
  return {
    format: scenario.format,
    layers: byKey(scenario.layers, ({ id }) => id, ({ edition }) => edition),
    period: scenario.period,
    priceBaseYear: scenario.priceBaseYear,
    discounting: scenario.discounting,
    baseline: scenario.baseline,
    parameters: byKey(scenario.parameters.values(), ({ id }) => id, ({ value, unit, priceYear, range, expression }) => (
      { value, unit, priceYear, range, expression }
    )),
    effects: byKey(scenario.effects.values(), ({ id }) => id, ({ size, denominator, comparison, grade }) => (
      { size, denominator, comparison, grade }
    )),
    roles: byKey(scenario.roles, ({ id }) => id, withoutWords),
    costLines: byKey(scenario.costLines, ({ id }) => id, (line) => (
      { ...withoutWords(line), of: [...line.of].sort() }
    )),
    benefitLines: byKey(scenario.benefitLines, ({ id }) => id, withoutWords),
    agencySplits: byKey(scenario.agencySplits, ({ id }) => id, withoutWords),
    optimismBias: Object.fromEntries(scenario.optimismBias),
    schedules: byKey(scenario.schedules.values(), ({ id }) => id, ({ steps }) => steps),
    deflators: Object.fromEntries(scenario.deflators.index),
    teams: byKey(scenario.teams, ({ id }) => id, ({ authorities, openingWaiting, existing }) => ({
      authorities: [...authorities].sort(), openingWaiting,
      existing: existing === null ? null
        : { posts: existing.posts, openCases: existing.openCases, waiting: existing.waiting },
    })),
    options: byKey(scenario.options, ({ id }) => id, ({ teams }) => (
      byKey(teams, ({ team }) => team, (choice) => choice)
    )),
    ...correlationsOf(scenario),
    ...runsOf(scenario),
    ...fundingOf(scenario),
    settings: byKey(scenario.authorities, ({ id }) => id, ({ rural_urban: setting }) => setting),
  };
}

/** Ranks by pair, whichever is named first; nothing where there are none, as in files from before there were any. */
function correlationsOf({ correlations }: ResolvedScenario): object {
  return correlations.length === 0 ? {} : { correlations: byKey(correlations, ({ a, b }) => [a, b].sort().join(' '), ({ rank }) => rank) };
}

/** How it is run where that is not as usual; nothing otherwise, however it is written. */
function runsOf({ runs }: ResolvedScenario): object {
  const usual: Readonly<Record<string, unknown>> = USUAL_RUN;
  const own = Object.fromEntries(Object.entries(runs).filter(([key, value]) => usual[key] !== value));
  return Object.keys(own).length === 0 ? {} : { runs: own };
}

/** Agreements and how they are counted; nothing where there are none, as in files from before there were any. */
function fundingOf({ funding, financial }: ResolvedScenario): object {
  if (funding.length === 0) return {};
  return { financial: { counts: financial.counts }, funding: byKey(funding, ({ id }) => id, (agreement) => withoutWords(agreement, [...lineWords, 'quality'])) };
}

const lineWords: readonly string[] = ['label', 'note', 'bridge', 'change', 'source'];

function withoutWords(line: object, words: readonly string[] = lineWords): object {
  return Object.fromEntries(Object.entries(line).filter(([key]) => !words.includes(key)));
}

function byKey<Item>(items: Iterable<Item>, key: (item: Item) => string, content: (item: Item) => unknown): object {
  return Object.fromEntries([...items].map((item) => [key(item), content(item)]));
}
