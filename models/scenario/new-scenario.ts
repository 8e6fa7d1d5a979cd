import { financialYear } from '../quantities/financial-year';
import { monthText } from '../quantities/month';
import { newOptions, type NewChoice, type NewOption, type NewTeam, type OptionTerms } from './new-options';
import { scalarTexts } from './scalar-text';

/** What a new scenario is written from. */
export interface NewScenario extends OptionTerms {
  readonly force: string;
  /** Id of the force's area layer. */
  readonly layer: string;
  /** What is local and what is national, in sentences. */
  readonly statement: string;
}

const WIDTH = 118;

/** Words on lines of at most `WIDTH` characters, each after `indent`. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

function comment(text: string, indent = ''): string {
  return wrapped(text, `${indent}# `);
}

function folded(key: string, text: string, indent: string): string {
  return `${indent}${key}: >-\n${wrapped(text, `${indent}  `)}`;
}

function scalar(text: string): string {
  return scalarTexts(text)[0] ?? JSON.stringify(text);
}

function list(key: string, items: readonly (string | number)[], indent: string): string {
  const line = `${indent}${key}: [${items.join(', ')}]`;
  return line.length <= WIDTH ? line : `${indent}${key}:\n${wrapped(`[${items.join(', ')}]`, `${indent}  `)}`;
}

function settings(startYear: number, deliveryYears: number): string {
  return [
    `period: {base_year: ${financialYear(startYear)}, delivery_years: ${deliveryYears}}`,
    'price_base_year: 2025-26',
    'discounting: {standard: green_book_standard, health: green_book_health}',
    'baseline: business_as_usual',
  ].join('\n');
}

/** A scenario of a force in which nothing is done, to read its demand from before teams are drawn. */
export function emptyScenarioText(force: string, layer: string): string {
  return [
    'format: 1',
    'scenario: {id: nothing_chosen, title: Nothing chosen, question: What is the demand, author: Draft}',
    `force: ${force}`,
    `extends: [base, ${layer}]`,
    settings(2027, 5),
    'teams: []',
    'options: [{id: business_as_usual, label: Business as usual, teams: []}]',
    '',
  ].join('\n');
}

function teamText({ id, label, authorities, accepted, existing }: NewTeam): string {
  const cases = Math.round(accepted);
  return [
    comment(cases > 0 ? `About ${cases} accepted cases a year.` : 'Less than one accepted case a year.', '  '),
    `  - id: ${id}`,
    `    label: ${scalar(label)}`,
    list('authorities', authorities, '    '),
    ...(existing === null ? [] : [
      '    existing:',
      comment('PLACEHOLDER. Put in the provider’s own open cases (by months since they started) and waiting list.', '      '),
      `      posts: ${existing.posts}`,
      list('open_cases', existing.openCases, '      '),
      '      waiting: 0',
      '      quality: placeholder',
      folded('note', 'The number of posts was given when the scenario was made. Open cases are what those posts can carry; '
        + 'replace everything here with the provider’s own figures.', '      '),
    ]),
  ].join('\n');
}

function choiceText({ team, goLive, posts, close }: NewChoice, startYear: number): string {
  const parts = [
    `team: ${team.id}`,
    ...(goLive === null ? [] : [`go_live: ${monthText(goLive, startYear)}`]),
    ...(posts === null ? [] : [`posts: ${posts}`]),
    ...(close === null ? [] : [`referrals_close: ${monthText(close, startYear)}`]),
  ];
  return `      - {${parts.join(', ')}}`;
}

function optionText({ id, label, summary, teams }: NewOption, startYear: number): string {
  return [
    `  - id: ${id}`,
    `    label: ${scalar(label)}`,
    folded('summary', summary, '    '),
    ...(teams.length === 0 ? ['    teams: []'] : ['    teams:', ...teams.map((choice) => choiceText(choice, startYear))]),
  ].join('\n');
}

/**
 * Text of a scenario for a force: its teams, and business as usual, do minimum, phased and whole force over them. The
 * same terms give the same text.
 */
export function newScenarioText(terms: NewScenario): string {
  const { force, layer, forceName, statement, startYear, deliveryYears, teams } = terms;
  return [
    comment(`${forceName}: how should Drive be rolled out over the force?`),
    '#',
    comment('A draft to start from: teams and go-live months are proposals. National evidence comes from the layers named '
      + 'under `extends`; nothing is repeated here.'),
    'format: 1', '',
    'scenario:',
    `  id: drive_in_${force}`,
    `  title: ${scalar(`Drive across ${forceName}`)}`,
    `  question: ${scalar(`How should Drive be rolled out across ${forceName}?`)}`,
    '  author: Draft',
    folded('note', statement, '  '), '',
    comment('The force whose own figures, where it has any, replace the national ones.'),
    `force: ${force}`,
    `extends: [base, ${layer}]`, '',
    comment(`Year 0 is April ${startYear} to March ${startYear + 1}.`),
    settings(startYear, deliveryYears), '',
    comment('A team shares posts and one waiting list. Authorities are grouped by nearness towards the 100 cases a year of a '
      + 'pilot site; one with more demand than that stays whole. Re-group them freely, as long as no authority is in two '
      + 'teams of the same option.'),
    'teams:',
    ...teams.map(teamText), '',
    comment('posts: case managers; left out, a team is sized from its demand. go_live: first month with referrals, or in which '
      + 'an existing service is enlarged. referrals_close: first month without new ones; left out, the end of delivery.'),
    'options:',
    ...newOptions(terms).map((option) => optionText(option, startYear)), '',
    comment('What is believed, where local knowledge differs from the evidence: one entry each, with a reason. For example:'),
    '#',
    '# overrides:',
    '#   - parameter: referral_share',
    '#     value: 0.4',
    '#     unit: share',
    '#     reason: Share of perpetrators at MARAC who meet our own referral rule',
    '#     source: judgement',
    '#     by: A. Name',
    '#     on: 2026-11-22',
    '',
  ].join('\n');
}
