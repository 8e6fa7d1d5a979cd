import { describe, expect, it } from 'vitest';
import { openScenario } from '../../models/scenario/open';
import type { Problem } from '../../models/quantities/problem';
import { nodeLibrary, projectText, yamlFiles } from './node-library';

interface Expected {
  readonly path: string;
  /** The line marked “# here” unless given. */
  readonly line?: number;
  readonly what: RegExp;
  readonly remedy: RegExp;
  /** More problems of the same cause that come with the first. */
  readonly more?: number;
}

/** One minimal file per problem, with the place and the key words of the answer. */
const broken: Readonly<Record<string, Expected>> = {
  'a-layer': { path: 'layer', line: 1, what: /layer of evidence, not a scenario/, remedy: /Open a scenario/ },
  'attack-changes-nothing': { path: 'attacks[0]', what: /Attack “mine”: Nothing is changed/, remedy: /funding_ends_after_months/ },
  'attack-two-ways': { path: 'attacks[0].overrides[0]', what: /More than one of “value”, “add” and “multiply”/, remedy: /Keep one/ },
  'authority-twice': { path: 'teams[0].authorities[1]', what: /“adur” is listed twice/, remedy: /Remove one/ },
  'before-and-after': { path: 'benefit_lines[0].effect', what: /without a comparison group/, remedy: /accept_before_and_after: true/ },
  'beyond-bounds': { path: 'overrides[0].value', what: /37000000000, but no value is above 10,000,000,000/, remedy: /Check the value/ },
  'binary': { path: '', line: 1, what: /not plain text in UTF-8/, remedy: /UTF-8/ },
  'closing-before-opening': {
    path: 'options[0].teams[0].referrals_close', what: /October 2028, not after go-live in April 2029/, remedy: /Move one of the two months/,
  },
  'closing-outside-period': {
    path: 'options[0].teams[0].referrals_close', what: /May 2032 lies outside the period/, remedy: /2027-05 to 2032-04/,
  },
  'correlation-above-one': { path: 'correlations[0].rank', what: /“rank” must be at most 1, not 1\.3/, remedy: /Change the value/ },
  'correlation-clash': {
    path: 'correlations', what: /acceptance_share, effect_persistence_months, referral_share are impossible together/, remedy: /nearer to 0/,
  },
  'correlation-not-drawn': { path: 'correlations[0]', what: /months_per_year is not drawn/, remedy: /leave the pair out/ },
  'correlation-twice': { path: 'correlations[1]', what: /acceptance_share and referral_share is stated twice/, remedy: /Keep one/ },
  'correlation-unknown-parameter': { path: 'correlations[0].a', what: /no parameter “referral_shar”/, remedy: /“referral_share”/ },
  'correlation-with-itself': { path: 'correlations[0]', what: /referral_share is correlated with itself/, remedy: /another parameter/ },
  'correlation-without-source': { path: 'correlations[0]', what: /“source” is missing, but the quality is “verified”/, remedy: /Name a source/ },
  'cost-without-unit-cost': { path: 'cost_lines[0]', what: /“unit_cost” is missing/, remedy: /Add “unit_cost”/ },
  'custom-tag': { path: 'period.delivery_years', line: 6, what: /The tag .*python\/object is used/, remedy: /starts with “!”/ },
  'deadweight-on-net-effect': { path: 'benefit_lines[0].deadweight_share', what: /already net/, remedy: /Remove “deadweight_share”/ },
  'discrete-negative': { path: 'parameters[0].range.possible', what: /probability of 1 is -0\.1/, remedy: /Correct it/ },
  'discrete-not-likeliest': { path: 'parameters[0].range.possible', what: /2 is not the likeliest/, remedy: /central value 1/ },
  'discrete-outside': { path: 'parameters[0].range.possible', what: /possible value 5 lies outside 1 to 4/, remedy: /Widen the range/ },
  'discrete-sum': { path: 'parameters[0].range.possible', what: /probabilities add up to 0\.9/, remedy: /add up to 1/ },
  'discrete-value-twice': { path: 'parameters[0].range.possible', what: /2 is listed twice/, remedy: /Keep one/ },
  'discrete-without-values': { path: 'parameters[0].range', what: /needs its possible values/, remedy: /List the values/ },
  'divisor-may-be-zero': { path: 'overrides[0].value', what: /“caseload_per_case_manager” may be 0/, remedy: /Change the value/ },
  'duplicate-key': { path: 'baseline', what: /“baseline” is given twice/, remedy: /Remove one/ },
  'duplicate-option': { path: 'options[1].id', what: /two of the option “none”/, remedy: /another id/ },
  'duplicate-parameter': { path: 'parameters[1].id', what: /already defined in this file, line 16/, remedy: /Remove one/ },
  'duplicate-team': { path: 'teams[1].id', what: /two of the team “coast”/, remedy: /another id/ },
  'edition-changed-by-hand': { path: 'editions[0].text', what: /not the one that was saved/, remedy: /self-contained again/ },
  'edition-twice': { path: 'editions[1].layer', what: /“demand” is listed twice/, remedy: /Remove one/ },
  'edition-without-hash': { path: 'editions[0].hash', what: /“hash” must be a hash such as sha256-/, remedy: /Change the value/ },
  'empty': { path: '', line: 1, what: /file is empty/, remedy: /ready scenario/ },
  'empty-options': { path: 'options', what: /no options/, remedy: /business as usual/ },
  'exploding-aliases': { path: 'a', line: 2, what: /anchor .* or alias/, remedy: /Write the value itself/, more: 20 },
  'expression-adds-unlike': { path: 'parameters[0].expression', what: /adds a pure number and month/, remedy: /Correct the expression/ },
  'expression-cycle': {
    path: 'parameters[0].expression', what: /drop_in_cost → drop_out_cost → drop_in_cost/, remedy: /value of its own/,
  },
  'expression-deep-nest': { path: 'parameters[0].expression', what: /more than 30 levels deep/, remedy: /round brackets/ },
  'expression-dimension': { path: 'parameters[0].expression', what: /gives GBP\/case\/year, but the unit is GBP\/start/, remedy: /Correct/ },
  'expression-divides-by-zero': { path: 'parameters[0].expression', what: /no finite number/, remedy: /divisor that can be zero/ },
  'expression-function-call': { path: 'parameters[0].expression', what: /calls a function/, remedy: /round brackets only/ },
  'expression-price-years': { path: 'parameters[0].expression', what: /2016-17 prices, but the result is in 2025-26/, remedy: /Restate/ },
  'expression-unknown-parameter': {
    path: 'parameters[0].expression', what: /no parameter “caseload_per_case_manger”/, remedy: /“caseload_per_case_manager”/,
  },
  'fiscal-without-cashable': { path: 'benefit_lines[0]', what: /“cashable_share” is missing/, remedy: /Add “cashable_share”/ },
  'funding-before-start': { path: 'funding[0].last_month', what: /ends in March 2029, before it starts in April 2029/, remedy: /Change one/ },
  'funding-currency-sign': { path: 'funding[0].amount', what: /“amount” must be a number, not “£100,000”/, remedy: /no quotes, commas, £/ },
  'funding-milestone-outside': { path: 'funding[0].milestones[0].month', what: /April 2029 lies outside/, remedy: /2027-04 to 2029-03/ },
  'funding-negative': { path: 'funding[0].amount', what: /“amount” must be at least 0, not -100000/, remedy: /Change the value/ },
  'funding-parts-do-not-sum': { path: 'funding[0].amount', what: /100000, but “by_year” adds up to 90000/, remedy: /Correct one/ },
  'funding-parts-without-profile': { path: 'funding[0].milestones', what: /does not go with the profile straight_line/, remedy: /profile: milestones/ },
  'funding-profile-without-parts': { path: 'funding[0].profile', what: /milestones, but “milestones” is missing/, remedy: /Add “milestones”/ },
  'funding-share-above-one': { path: 'funding[0].share', what: /“share” is 25, but a share lies between 0 and 1/, remedy: /Write 0.25 for 25 %/ },
  'funding-share-and-amount': { path: 'funding[0].share', what: /both a share of the cost and a sum/, remedy: /Keep one/ },
  'funding-twice': { path: 'funding[1].id', what: /two of the agreement “grant”/, remedy: /another id/ },
  'funding-unknown-option': { path: 'funding[0].options[0]', what: /no option “hole”/, remedy: /“whole”|“none”/ },
  'funding-unknown-payer': { path: 'funding[0].ring_fence.payers[0]', what: /no payer “comissioner”/, remedy: /“commissioner”/ },
  'funding-unknown-source': { path: 'funding[0].source', what: /no source “budget_2042”/, remedy: /“budget_2024”/ },
  'funding-unknown-team': { path: 'funding[0].ring_fence.teams[0]', what: /no team “coats”/, remedy: /“coast”/ },
  'funding-without-money': { path: 'funding[0]', what: /Neither “amount” nor “share”/, remedy: /0.25 for a quarter/ },
  'funding-year-outside': { path: 'funding[0].by_year[0].year', what: /2029-30 lies outside/, remedy: /Choose a year/ },
  'funding-year-twice': { path: 'funding[0].by_year[1].year', what: /2027-28 is there twice/, remedy: /Keep one/ },
  'go-live-before-period': { path: 'options[0].teams[0].go_live', what: /March 2027 lies outside/, remedy: /2027-04 to 2032-03/ },
  'go-live-missing': { path: 'options[0].teams[0]', what: /“go_live” is missing/, remedy: /first month with referrals/ },
  'go-live-outside-period': { path: 'options[0].teams[0].go_live', what: /April 2032 lies outside/, remedy: /2027-04 to 2032-03/ },
  'growth-without-end': { path: 'overrides[0].value', what: /2.5, but growth is at most 1 \(100 % a year\)/, remedy: /Write 0.025 for 2.5 %/ },
  'growth-on-health': { path: 'benefit_lines[0].real_growth', what: /health schedule is given real growth/, remedy: /Remove “real_growth”/ },
  'impossible-year': { path: 'price_base_year', what: /not “2025-27”/, remedy: /Change the value/ },
  'infinite-number': { path: 'parameters[0].value', what: /must be a number, not Infinity/, remedy: /plain number/ },
  'line-override-accepts-nothing': { path: 'line_overrides[0]', what: /Nothing is changed/, remedy: /“included” or “effect”/ },
  'line-override-empty': { path: 'line_overrides[0]', what: /Nothing is changed/, remedy: /“included” or “effect”/ },
  'line-override-unknown': { path: 'line_overrides[0].line', what: /no line “role.idvas”/, remedy: /“role.idva”/ },
  'list-at-root': { path: '', line: 1, what: /not a list of fields/, remedy: /ready scenario/ },
  'low-above-high': { path: 'parameters[0].range.low', what: /“low” \(3\) is above “high” \(1\)/, remedy: /Swap/ },
  'missing-format': { path: 'format', line: 2, what: /“format” is missing/, remedy: /format: 1/ },
  'missing-options': { path: 'options', line: 2, what: /“options” is missing/, remedy: /Add “options:”/ },
  'missing-price-year': { path: 'parameters[0]', what: /“price_year” is missing/, remedy: /price_year: 2025-26/ },
  'missing-source': { path: 'parameters[0]', what: /“source” is missing, but the quality is “official”/, remedy: /Name a source/ },
  'missing-unit': { path: 'parameters[0].unit', what: /Parameter “drop_in_cost”: “unit” is missing/, remedy: /State the unit/ },
  'months-of-another-year': { path: 'overrides[0].value', what: /13 months a year, but a year has 12/, remedy: /Leave it as it is/ },
  'months-without-end': {
    path: 'overrides[0].value', what: /1000000 months, but at most 600 \(fifty years\)/, remedy: /it is in months/,
  },
  'months-without-end-in-range': { path: 'overrides[0].range.high', what: /“high” is 60000 months/, remedy: /it is in months/ },
  'more-induction-than-time': {
    path: 'overrides[1].value', what: /turnover of 1 a year with 25 months of induction/, remedy: /Change the value/,
  },
  'negative-salary': { path: 'overrides[0].value', what: /-37000, but a value in GBP\/post\/year is never negative/, remedy: /minus sign/ },
  'negative-spread': { path: 'overrides[0].range.low', what: /“low” \(0\.3\) is above “high” \(0\.1\)/, remedy: /Swap/ },
  'nested-brackets': { path: '', line: 2, what: /nested too deeply/, remedy: /surplus brackets/ },
  'newer-format': { path: 'format', what: /format 99; this version reads up to format 1/, remedy: /version that reads format 99/ },
  'next-to-nothing': { path: 'overrides[0].value', what: /1e-30, which is next to nothing/, remedy: /Write 0/ },
  'not-yaml': { path: '', line: 4, what: /not valid YAML: Missing closing/, remedy: /quotes must close/, more: 1 },
  'open-cases-too-long': { path: 'teams[0].existing.open_cases', what: /10 entries.* open for 9/, remedy: /first 9 entries/ },
  'override-missing-reason': { path: 'overrides[0].reason', what: /“reason” is missing/, remedy: /why the value differs/ },
  'override-missing-price-year': { path: 'overrides[0]', what: /“price_year” is missing/, remedy: /price_year: 2025-26/ },
  'override-range': { path: 'overrides[0].range', what: /0.4 lies outside its range of 0.5 to 0.6/, remedy: /widen the range/ },
  'override-twice': { path: 'overrides[1].parameter', what: /“referral_share” is changed twice/, remedy: /Remove one/ },
  'override-unknown-parameter': { path: 'overrides[0].parameter', what: /no parameter “referal_share”/, remedy: /“referral_share”/ },
  'override-wrong-unit': { path: 'overrides[0].unit', what: /unit is share, but “intervention_months” is in month/, remedy: /Convert/ },
  'possible-of-another-shape': { path: 'parameters[0].range.possible', what: /the shape is pert/, remedy: /shape: discrete/ },
  'posts-without-end': { path: 'options[1].teams[0].posts', what: /must be at most 1000000/, remedy: /Change the value/ },
  'price-year-without-deflator': { path: 'parameters[0].price_year', what: /no deflator for 1990-91/, remedy: /Use a year from 20/ },
  'price-year-without-money': { path: 'parameters[0].price_year', what: /unit share holds no money/, remedy: /Remove “price_year”/ },
  'redefined-parameter': { path: 'parameters[0].id', what: /already defined in scenarios\/evidence\/demand.yaml, line/, remedy: /“overrides”/ },
  'share-of-18': { path: 'overrides[0].value', what: /“value” is 18, but a share lies between 0 and 1/, remedy: /Write 0.18 for 18 %/ },
  'runs-too-many': { path: 'runs.draws', what: /“draws” must be at most 1,?048,?576/, remedy: /Change the value/ },
  'share-of-share': { path: 'cost_lines[0].of[1]', what: /“evaluation” is itself a share/, remedy: /lines that it is a share of/ },
  'shared-authority': { path: 'options[0].teams[1].team', what: /“west” and “coast” both cover “adur”/, remedy: /Leave one of the teams out/ },
  'tabs': { path: '', line: 3, what: /tab is used as indentation/, remedy: /by spaces/, more: 1 },
  'text-for-number': { path: 'period.delivery_years', what: /must be a number, not “five”/, remedy: /plain number/ },
  'threshold-of-nothing': { path: 'thresholds[0].output', what: /“output”.*“nspv”/, remedy: /“npsv”/ },
  'threshold-twice': { path: 'thresholds[1].id', what: /two of the threshold “cap”/, remedy: /another id/ },
  'travel-all-day': { path: 'overrides[0].value', what: /“adur_travel_loss_share” is 1/, remedy: /Change the value/ },
  'two-case-managers': { path: 'roles[0].sized_by', what: /“case_manager” and “second_manager”/, remedy: /case_manager_post/ },
  'two-documents': { path: '', line: 15, what: /more than one YAML document/, remedy: /one document a file/ },
  'two-spines': { path: 'benefit_lines[0].spine', what: /hse_2020 here and by rr107 in “health”/, remedy: /included: false/ },
  'unknown-area': { path: 'teams[0].authorities[0]', what: /no authority “adurr”/, remedy: /“adur”/ },
  'unknown-baseline': { path: 'baseline', what: /no option “non”/, remedy: /“none”/ },
  'unknown-effect': { path: 'benefit_lines[0].effect', what: /no effect “marac_apearances_net”/, remedy: /“marac_appearances_net”/ },
  'unknown-field': { path: 'options[0].teams[0].golive', what: /“golive” is not a field here/, remedy: /“go_live”/ },
  'unknown-force': { path: 'force', what: /no force “surrey” in the layers used/, remedy: /under “extends”/ },
  'unknown-key': { path: 'optoins', what: /“optoins” is not a field here/, remedy: /“options”/ },
  'unknown-layer': { path: 'extends[1]', what: /no layer “areas_susex”/, remedy: /“areas_sussex”/ },
  'unknown-line': { path: 'cost_lines[0].of[0]', what: /no cost line “role.case_manger”/, remedy: /“role.case_manager”/ },
  'unknown-schedule': { path: 'discounting.standard', what: /no discount schedule/, remedy: /“green_book_standard”/ },
  'unknown-source': { path: 'parameters[0].source', what: /no source “drive_bristol_pag”/, remedy: /“drive_bristol_page”/ },
  'unknown-team': { path: 'options[0].teams[0].team', what: /no team “coats”/, remedy: /“coast”/ },
  'unknown-unit': { path: 'parameters[0].unit', what: /“pots” is not a unit word/, remedy: /“post”/ },
  'unknown-word': { path: 'parameters[0].quality', what: /“quality” must be .* not “judgment”/, remedy: /“judgement”/ },
  'value-and-expression': { path: 'parameters[0]', what: /Both “value” and “expression”/, remedy: /Remove one/ },
  'value-outside-range': { path: 'parameters[0].range', what: /5 lies outside its range of 2 to 3/, remedy: /widen the range/ },
  'waiting-twice': { path: 'teams[0].opening_waiting', what: /for new teams, but this one exists/, remedy: /under “existing”/ },
  'wrong-dimension': { path: 'cost_lines[0].unit_cost', what: /GBP\/post\/year, but GBP\/start is needed/, remedy: /GBP\/start/ },
  'year-as-number': {
    path: 'period.base_year', what: /must be a financial year such as 2027-28, not 2027/, remedy: /^Write a financial year such as 2027-28\.$/,
  },
  'zero-divisor': { path: 'overrides[0].value', what: /“caseload_per_case_manager” is 0/, remedy: /Change the value/ },
};

function problemsOf(text: string, file: string): readonly Problem[] {
  const outcome = openScenario(text, { file, library: nodeLibrary });
  return outcome.ok ? [] : outcome.problems;
}

/** Line that the fixture marks as the faulty one. */
function markedLine(text: string): number {
  return text.split('\n').findIndex((line) => line.includes('# here')) + 1;
}

describe('broken files', () => {
  it('starts from a sound one', () => {
    expect(problemsOf(projectText('tests/files/sound.yaml'), 'sound.yaml')).toEqual([]);
  });

  it('has an expectation for every file and a file for every expectation', () => {
    expect(yamlFiles('tests/files/broken')).toEqual(Object.keys(broken).map((name) => `${name}.yaml`).sort());
  });

  it.each(Object.entries(broken))('%s is refused at its place, with why and remedy', (name, expected) => {
    const file = `tests/files/broken/${name}.yaml`;
    const text = projectText(file);
    const problems = problemsOf(text, file);
    expect(problems).toHaveLength(1 + (expected.more ?? 0));
    const [problem] = problems;
    expect(problem).toMatchObject({ file, path: expected.path, line: expected.line ?? markedLine(text) });
    expect(problem?.column).toBeGreaterThan(0);
    expect(problem?.what).toMatch(expected.what);
    expect(problem?.why).toMatch(/\.$/);
    expect(problem?.remedy).toMatch(expected.remedy);
  });

  it('refuses a file of 10 MB at once', () => {
    const text = `format: 1\n${'# padding\n'.repeat(1_000_000)}`;
    const start = performance.now();
    const [problem] = problemsOf(text, 'long.yaml');
    expect(problem?.what).toMatch(/longer than 2 MB/);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets in a field', `a: ${'{a: '.repeat(50_000)}`],
    ['list marks', `${'- '.repeat(100_000)}a`],
    ['key marks', `${'? '.repeat(100_000)}a`],
    ['commas', `a: [${','.repeat(1_500_000)}`],
    ['quotes', `a: ${'"'.repeat(1_500_000)}`],
    ['keys', Array.from({ length: 150_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ])('answers a file full of %s without a stack trace or a long wait', (_, text) => {
    const start = performance.now();
    expect(problemsOf(text, 'hostile.yaml').length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('several faults', () => {
  it('are all reported at once, from the shape of the file to the sums', () => {
    const text = projectText('tests/files/sound.yaml')
      .replace('delivery_years: 5', 'delivery_years: five')
      .replace('[adur, worthing]', '[adurr, worthing]')
      .replace('green_book_health', 'green_book_helth')
      + [
        'overrides:',
        '  - {parameter: referral_share, value: 18, unit: share, reason: A, source: judgement, by: A, on: 2026-11-22}',
        '  - {parameter: acceptance_share, value: 0.5, unit: month, reason: A, source: judgement, by: A, on: 2026-11-22}',
        '  - {parameter: demand_growth, value: 0.5, unit: growth/year, source: judgement, by: A, on: 2026-11-22}',
        '',
      ].join('\n');
    expect(problemsOf(text, 'many.yaml').map(({ path }) => path).sort()).toEqual([
      'discounting.health', 'overrides[0].value', 'overrides[1].unit', 'overrides[2].reason', 'period.delivery_years',
      'teams[0].authorities[0]',
    ]);
  });

  it('do not make records unknown that are there but cannot be read', () => {
    const text = projectText('tests/files/sound.yaml').replace('label: Whole', 'labl: Whole').replace('baseline: none', 'baseline: whole');
    const paths = problemsOf(text, 'typo.yaml').map(({ path }) => path);
    expect(paths).toEqual(['options[1].label', 'options[1].labl']);
  });
});
