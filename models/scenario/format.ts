import { agency, agencySplit } from '../evidence/agency';
import { authority, authoritySource, force } from '../evidence/area';
import { effect } from '../evidence/effect';
import { financialYear, finite, formatNumber, hash, id, month, quality, text } from '../evidence/fields';
import { contract, deflators, discountSchedule, optimismBias } from '../evidence/framework';
import { benefitLine, costLine, notMonetised, role } from '../evidence/lines';
import { parameter } from '../evidence/parameter';
import { source } from '../evidence/source';
import { z } from '../evidence/zod';
import { runs, threshold } from './certainty-format';
import { agreement, financial } from './funding-format';
import { discounting, lineOverride, override } from './override-format';
import { attack } from './stress-format';

/** The format that this version writes and reads without migration. */
export const currentFormat = 1;

/** Records that a layer and a scenario may both bring. */
const records = {
  sources: z.array(source).optional(),
  parameters: z.array(parameter).optional(),
  effects: z.array(effect).optional(),
  roles: z.array(role).optional(),
  cost_lines: z.array(costLine).optional(),
  benefit_lines: z.array(benefitLine).optional(),
  discount_schedules: z.array(discountSchedule).optional(),
  deflators: deflators.optional(),
  optimism_bias: z.array(optimismBias).optional(),
  contracts: z.array(contract).optional(),
  not_monetised: z.array(notMonetised).optional(),
  agencies: z.array(agency).optional(),
  agency_splits: z.array(agencySplit).optional(),
};

/** A layer of evidence or of one force's figures. */
export const layerFile = z.strictObject({
  format: formatNumber,
  layer: z.strictObject({ id, edition: month, title: text, note: text.optional() }),
  extends: z.array(id).optional(),
  ...records,
  force: force.optional(),
  authorities: z.array(authority).optional(),
  authority_source: authoritySource.optional(),
});

/** People or posts: more than a force has. */
const count = finite.min(0).max(1_000_000);

const team = z.strictObject({
  id,
  label: text,
  authorities: z.array(id).min(1),
  opening_waiting: count.optional().describe('New teams only: people waiting at go-live'),
  existing: z.strictObject({
    posts: count,
    open_cases: z.array(count).optional().describe('Element j: open at month 0, started j months before'),
    waiting: count.optional(),
    quality,
    source: id.optional(),
    note: text.optional(),
  }).optional(),
  note: text.optional(),
});

const teamChoice = z.strictObject({
  team: id,
  go_live: month.optional().describe('May be left out for an existing team only'),
  posts: count.optional()
    .describe('Left out: sized from demand; of an existing service without go_live: its own posts'),
  referrals_close: month.optional().describe('First month without new referrals; left out: end of delivery'),
});

const option = z.strictObject({
  id,
  label: text,
  summary: text.optional(),
  teams: z.array(teamChoice),
  note: text.optional(),
});

/** Two uncertain figures that tend to be high or low together. */
const correlation = z.strictObject({
  a: id.describe('An uncertain parameter'),
  b: id.describe('Another'),
  rank: finite.min(-1).max(1).describe('Rank correlation (Spearman’s)'),
  reason: text,
  quality,
  source: id.optional(),
});

const figures = z.record(id, finite);

/** One layer that a file was saved on: which edition, and either its figures or the whole of its text. */
export const edition = z.strictObject({
  layer: id,
  edition: month.optional().describe('Edition of the layer; a scenario that is extended has none'),
  hash: hash.describe('What the layer said, without its comments and spacing'),
  values: figures.optional().describe('Figures the scenario took from it, those in pounds apart'),
  prices: z.record(financialYear, figures).optional().describe('Figures in pounds, by the year of their prices'),
  text: text.optional().describe('The layer itself, used in place of the one that travels with the app'),
});

/** A scenario: the question, the options and what it changes. Settings left out come from an extended scenario. */
export const scenarioFile = z.strictObject({
  format: formatNumber,
  scenario: z.strictObject({ id, title: text, question: text, author: text, note: text.optional() }),
  force: id.optional(),
  extends: z.array(id),
  period: z.strictObject({ base_year: financialYear, delivery_years: z.int().min(1).max(40) }).optional(),
  price_base_year: financialYear.optional(),
  discounting: discounting.optional(),
  baseline: id.optional(),
  teams: z.array(team).optional(),
  options: z.array(option).optional(),
  overrides: z.array(override).optional(),
  line_overrides: z.array(lineOverride).optional(),
  correlations: z.array(correlation).optional().describe('Which uncertain figures move together'),
  runs: runs.optional(),
  thresholds: z.array(threshold).optional().describe('Lines of the reader’s own: how often does each hold?'),
  attacks: z.array(attack).optional().describe('What a critic would say, beside the attacks that travel with the app'),
  funding: z.array(agreement).optional().describe('Who pays, from when to when, and how sure it is'),
  financial: financial.optional(),
  editions: z.array(edition).optional().describe('Written on saving: the evidence the file was made on'),
  ...records,
});

export type LayerFile = z.infer<typeof layerFile>;
export type ScenarioFile = z.infer<typeof scenarioFile>;
export type TeamRecord = z.infer<typeof team>;
export type OptionRecord = z.infer<typeof option>;
export type TeamChoiceRecord = z.infer<typeof teamChoice>;
export type CorrelationRecord = z.infer<typeof correlation>;
export type EditionRecord = z.infer<typeof edition>;
