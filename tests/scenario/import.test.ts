import { describe, expect, it } from 'vitest';
import { applyImport, type ImportStanding } from '../../models/scenario/import-apply';
import { guessMapping, type ImportKind } from '../../models/scenario/import-kinds';
import { readNumber } from '../../models/scenario/import-number';
import { previewImport, type ImportAsked, type ImportPreview } from '../../models/scenario/import-rows';
import { readMonth } from '../../models/scenario/import-subjects';
import { cellName, readTable } from '../../models/scenario/import-table';
import { workedOutCounts } from '../../models/authority-counts';
import { startOf, startText } from '../../models/start';
import { nodeLibrary, projectText } from '../files/node-library';
import { opened, parameter, valueOf } from './open-text';

const text = projectText('scenarios/sussex.yaml');
const resolved = opened(text);
const standing: ImportStanding = { by: 'A. Name', from: 'Force return', on: '2026-11-22', priceYear: '2025-26' };

function refusal(table: string): readonly string[] {
  const outcome = readTable(table);
  return outcome.ok ? [] : outcome.problems.map(({ path, what }) => `${path}: ${what}`);
}

function preview(kind: ImportKind, table: string, change: Partial<ImportAsked> = {}): ImportPreview {
  const read = valueOf(readTable(table));
  return previewImport(read, { kind, mapping: guessMapping(kind, read.columns), units: {}, numbers: 'plain', ...change }, resolved);
}

const rejections = (found: ImportPreview): readonly string[] => found.rejected.map(({ cell, what }) => `${cell}: ${what}`);

describe('reading a table', () => {
  it('finds commas, semicolons and tabs, and says which', () => {
    for (const [table, words] of [['a,b\n1,2', 'commas'], ['a;b\n1,5;2', 'semicolons'], ['a\tb\r\n1\t2\r\n', 'tabs']] as const) {
      const { columns, rows, notes } = valueOf(readTable(table));
      expect(columns).toEqual(['a', 'b']);
      expect(rows[0]?.cells).toHaveLength(2);
      expect(notes).toContain(`Cells are set apart by ${words}.`);
    }
  });

  it('takes a byte-order mark off and says so', () => {
    const { columns, notes } = valueOf(readTable('\uFEFFname,cases\nAdur,3'));
    expect(columns[0]).toBe('name');
    expect(notes).toContain('A byte-order mark at the start was taken off.');
  });

  it('keeps separators, quotes and line ends inside quoted cells', () => {
    const { rows } = valueOf(readTable('name,note\n"Brighton, and ""Hove""","two\nlines"\nAdur,x'));
    expect(rows).toEqual([{ row: 2, cells: ['Brighton, and "Hove"', 'two\nlines'] }, { row: 3, cells: ['Adur', 'x'] }]);
  });

  it('passes over empty rows without losing count', () => {
    const { rows, notes } = valueOf(readTable('a,b\n,\n1,\n'));
    expect(rows).toEqual([{ row: 3, cells: ['1', ''] }]);
    expect(notes).toContain('1 empty row was passed over.');
  });

  it.each([
    ['', ': There is no table here.'], ['\uFEFF \n', ': There is no table here.'],
    ['a,b', 'A2: There are headings but no rows.'],
    ['a,b\n"1,2\n3,4', 'A2: A quoted cell of row 2 never ends.'],
    [`a${',b'.repeat(100)}\n1`, 'A1: There are 101 columns, more than 100.'],
  ])('refuses %j', (table, what) => { expect(refusal(table)).toEqual([what]); });

  it('answers 200,000 rows at once, with why not', () => {
    const short = `a\n${'1\n'.repeat(200_000)}`;
    const long = `name,cases\n${'Brighton and Hove,1234\n'.repeat(200_000)}`;
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      expect(refusal(short)).toEqual(['A2002: There are more than 2,000 rows.']);
      expect(refusal(long)).toEqual([': This table is longer than 1,000,000 characters.']);
      return performance.now() - start;
    });
    // The best of three, for the machine may be busy with something else.
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('names cells as a spreadsheet does', () => {
    expect([cellName(0, 1), cellName(25, 7), cellName(26, 7), cellName(701, 2), cellName(702, 2)]).toEqual(['A1', 'Z7', 'AA7', 'ZZ2', 'AAA2']);
  });
});

describe('reading a number', () => {
  it('reads what the style named admits', () => {
    expect(readNumber('1234.5', 'plain')).toEqual({ ok: true, value: 1234.5 });
    expect(readNumber('−5', 'plain')).toEqual({ ok: true, value: -5 });
    expect(readNumber('£37,000.50', 'english')).toEqual({ ok: true, value: 37_000.5 });
    expect(readNumber('0.125', 'plain')).toEqual({ ok: true, value: 0.125 });
    expect(readNumber('27.5000', 'plain')).toEqual({ ok: true, value: 27.5 });
    expect(readNumber('1.234,5', 'continental')).toEqual({ ok: true, value: 1234.5 });
  });

  it.each([
    ['£37000', 'plain', /currency sign/], ['1,234', 'plain', /cannot be told which of them marks the decimals/], ['1.234,5', 'english', /separators/],
    ['12,34', 'english', /separators/], ['1,234', 'plain', /separators/], ['18%', 'plain', /percentage/], ['(500)', 'plain', /brackets/],
    ['n/a', 'plain', /not a number/], ['1e5', 'plain', /not a number/], ['$5', 'english', /not a number/],
  ] as const)('guesses nothing about %s written %s', (cell, style, what) => {
    const read = readNumber(cell, style);
    expect(read.ok ? 'read' : read.what).toMatch(what);
  });

  it.each([
    ['27.500', 'plain', /^Write 27500 if it is thousands, or 27\.5 if/], ['150.000', 'plain', /^Write 150000 .* or 150 if/],
    ['£1.234', 'english', /^Write 1234 .* or 1\.2340 if/], ['150,000', 'continental', /^Write 150000 .* or 150 if/],
  ] as const)('does not take %s written %s for decimals or thousands', (cell, style, remedy) => {
    const read = readNumber(cell, style);
    expect(read.ok ? 'read' : read.remedy).toMatch(remedy);
    expect(read.ok ? 'read' : read.what).toBe(`“${cell}” may be thousands or decimals.`);
  });

  it('reads months that can be read in one way alone', () => {
    expect(['2027-04', 'April 2027', 'Apr 2027', '04/2027', '1/4/2027', '2027-13'].map(readMonth)).toEqual(['2027-04', '2027-04', '2027-04', null, null, null]);
  });
});

describe('rows of authorities', () => {
  it('are known by name, code or id, and say what they change', () => {
    const found = preview('authorities', 'Council,Population 16+,MARAC cases\nAdur,53500,120\nE07000224,,300\nBrighton & Hove,240000,');
    expect(found.rejected).toEqual([]);
    expect(found.accepted.map(({ subject }) => subject.id)).toEqual(['adur', 'arun', 'brighton_and_hove']);
    expect(found.accepted[0]?.figures).toMatchObject([
      { cell: 'B2', parameter: 'adur_population_16plus', value: 53_500, unit: 'person', before: 53_090, doubt: null },
      { cell: 'C2', parameter: 'adur_marac_cases_per_year', value: 120, unit: 'case/year', before: null, doubt: null },
    ]);
  });

  it('are rejected at their cells, with the reason', () => {
    const found = preview('authorities', 'Council,Population 16+,MARAC cases\nAdor,1,2\nArun,-5,\nWorthing,"90,000",3\nCrawley,,\n,4,5\nRother,1,£2\nHastings,70000,3,4\nLewes,1000,1\nLewes,1001,1');
    expect(rejections(found)).toEqual([
      'A2: The scenario has no authority “Ador”.', 'B3: “-5” is negative.',
      'B4: “90,000” has separators: it cannot be told which of them marks the decimals.', 'A5: “Crawley” has no figure in the columns chosen.',
      'A6: The cell is empty.', 'C7: “£2” has a currency sign.', 'D8: The row has 4 cells, but there are 3 headings.', 'A10: “Lewes” stands in row 9 already.',
    ]);
    expect(found.rejected[0]?.remedy).toMatch(/Adur/);
  });

  it('are in the unit the reader named, and doubted where another is likelier', () => {
    const table = 'Council,Population 16+\nAdur,53';
    expect(preview('authorities', table).accepted[0]?.figures[0]?.doubt).toBe('about 1,000 times smaller than what the scenario has: check the figure and its unit');
    const [row] = preview('authorities', table, { units: { population_16plus: 1 } }).accepted;
    expect(row?.figures[0]).toMatchObject({ value: 53_000, doubt: null });
    expect(preview('authorities', 'Council,Population 16+\nAdur,100000').accepted[0]?.figures[0]?.doubt).toBeNull();
    expect(preview('authorities', 'Council,Population 16+\nAdur,110000').accepted[0]?.figures[0]?.doubt).toMatch(/^about 2\.1 times what/);
  });

  it('are whole people and cases, in the unit the reader named', () => {
    const table = 'Council,Adult women,MARAC cases\nAdur,27.5,\nArun,,12.5\nCrawley,27.500,\nLewes,"1,234",';
    expect(rejections(preview('authorities', table))).toEqual([
      'B2: “27.5” would be 27.5 women, which is no whole number.', 'C3: “12.5” would be 12.5 cases a year, which is no whole number.',
      'B4: “27.500” may be thousands or decimals.', 'B5: “1,234” has separators: it cannot be told which of them marks the decimals.',
    ]);
    const found = preview('authorities', table, { units: { adult_women: 1, marac_cases_per_year: 2 } });
    expect(found.accepted.map(({ figures }) => figures[0]?.value)).toEqual([27_500, 150]);
  });

  it('stand beside what the model counts with where the scenario has no figure of its own', () => {
    const table = valueOf(readTable('Council,Population 16+,Adult women,MARAC cases\nAdur,53000,5,120'));
    const asked: ImportAsked = { kind: 'authorities', mapping: guessMapping('authorities', table.columns), units: {}, numbers: 'plain' };
    const [people, women, cases] = previewImport(table, asked, resolved, workedOutCounts(resolved)).accepted[0]?.figures ?? [];
    const of = (id: string): number => resolved.values.get(id) ?? NaN;
    expect(people).toMatchObject({ before: 53_090, isWorkedOut: false });
    expect(women).toMatchObject({ before: 53_090 * of('adult_women_share'), isWorkedOut: true });
    expect(women?.doubt).toMatch(/times smaller/);
    expect(cases?.before).toBeCloseTo(53_090 * of('adult_women_share') * of('marac_cases_per_10000_adult_women') / 10_000, 9);
    expect(cases?.isWorkedOut).toBe(true);
  });

  it('are not read before the mapping is whole', () => {
    const found = preview('authorities', 'x,y\nAdur,1');
    expect(found).toEqual({ accepted: [], rejected: [], missing: ['Say which column holds “Authority (name, code or id)”.'] });
    expect(preview('authorities', 'name,y\nAdur,1').missing).toEqual(['Say which column holds a figure.']);
    expect(preview('authorities', 'name,y\nAdur,1', { mapping: { authority: 0, adult_women: 0 } }).missing).toEqual(['One column is chosen for two things.']);
  });
});

describe('bringing rows in', () => {
  const brought = (kind: ImportKind, table: string): string => valueOf(applyImport(text, kind, preview(kind, table).accepted, standing));

  it('writes figures as overrides with a source of their own, and leaves the rest of the text as it was', () => {
    const after = brought('authorities', 'Council,Population 16+,MARAC cases\nAdur,53500,120\nArun,,300');
    const scenario = opened(after);
    expect(parameter(scenario, 'adur_population_16plus')).toMatchObject({ value: 53_500, quality: 'local', sourceId: 'local_data_1', by: 'A. Name' });
    expect(parameter(scenario, 'adur_population_16plus').reason).toBe('Brought in from Force return, cell B2');
    expect(parameter(scenario, 'arun_marac_cases_per_year').value).toBe(300);
    // One block is put in: what stands before and after it is the text as it was.
    const before = Array.from({ length: text.length }, (_, at) => at).find((at) => after.charAt(at) !== text.charAt(at)) ?? 0;
    expect(after.endsWith(text.slice(before))).toBe(true);
  });

  it('changes an override that is there, and does not repeat it', () => {
    const once = brought('authorities', 'Council,MARAC cases\nAdur,120');
    const again = valueOf(applyImport(once, 'authorities', preview('authorities', 'Council,MARAC cases\nAdur,150\nArun,30').accepted, standing));
    const scenario = opened(again);
    expect(parameter(scenario, 'adur_marac_cases_per_year')).toMatchObject({ value: 150, sourceId: 'local_data_2' });
    expect(parameter(scenario, 'arun_marac_cases_per_year').value).toBe(30);
  });

  it('takes an own range out that the new figure leaves, and keeps comments', () => {
    const own = `overrides:
  # Counted by hand.
  - parameter: case_manager_salary
    value: 38000   # last year
    unit: GBP/post/year
    price_year: 2025-26
    range: {low: 36000, high: 39000, shape: pert}
    reason: 'Ours: the scale'
    source: judgement
    by: B
    on: 2026-01-01
`;
    const base = `${text}\n${own}`;
    const after = valueOf(applyImport(base, 'pay', preview('pay', 'Role,Salary\nCase manager,39500\nIdva,35000').accepted, standing));
    expect(parameter(opened(after), 'case_manager_salary')).toMatchObject({ value: 39_500, sourceId: 'local_data_1' });
    expect(parameter(opened(after), 'idva_salary').value).toBe(35_000);
    expect(after).toContain('  # Counted by hand.\n  - parameter: case_manager_salary\n    value: 39500   # last year\n');
    expect(after).not.toContain('36000');
  });

  it('is quick for the largest force, also the second time', () => {
    const start = valueOf(startOf('metropolitan_police', nodeLibrary));
    const london = startText(start, { startYear: 2027, existing: null });
    const force = opened(london);
    const table = valueOf(readTable(['Authority,Population,Women,MARAC', ...force.authorities.map(({ name, population_16plus: people }) => `${name},${people + 5},${Math.round(people / 2)},500`)].join('\n')));
    const rows = previewImport(table, { kind: 'authorities', mapping: guessMapping('authorities', table.columns), units: {}, numbers: 'plain' }, force).accepted;
    expect(rows).toHaveLength(force.authorities.length);
    const once = valueOf(applyImport(london, 'authorities', rows, standing));
    const begin = performance.now();
    const again = valueOf(applyImport(once, 'authorities', rows, { ...standing, from: 'Later return' }));
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(opened(again).values.get('barnet_marac_cases_per_year')).toBe(500);
    expect(again.match(/parameter: barnet_/g)).toHaveLength(3);
  });

  it('writes pay with the year of its prices', () => {
    const scenario = opened(brought('pay', 'Role,Salary\nCase manager,39500\nidva,35000'));
    expect(parameter(scenario, 'case_manager_salary')).toMatchObject({ value: 39_500, priceYear: '2025-26', quality: 'local' });
    expect(parameter(scenario, 'idva_salary').value).toBe(35_000);
  });

  it('writes the posts of a service that runs today', () => {
    const scenario = opened(brought('posts', 'Team,FTE\nWest Sussex coast,3.5'));
    expect(scenario.teams.find(({ id }) => id === 'west_sussex_coast')?.existing?.posts).toBe(3.5);
  });

  it('writes agreements, each under an id of its own', () => {
    const after = brought('funding', 'Agreement,Funder,Amount,Start,End,Status\nGrant,Home Office,183997,April 2027,2028-03,agreed\nGrant 2,Salford City Council,103476,2027-04,2028-03,Hoped for');
    const again = valueOf(applyImport(after, 'funding', preview('funding', 'Agreement,Funder,Amount,Start,End,Status\nGrant,Home Office,5,2027-04,2028-03,bid').accepted, standing));
    expect(opened(again)).toMatchObject({ id: 'sussex' });
    expect(again).toContain('funder: Home Office');
    expect(again).toContain('certainty: hoped_for');
    expect([...again.matchAll(/ id: (grant\w*)/g)].map(([, id]) => id)).toEqual(['grant', 'grant_2', 'grant_3']);
  });

  it('writes hundreds of agreements beside others at once', () => {
    const head = 'Agreement,Funder,Amount,Start,End,Status\n';
    const first = brought('funding', `${head}Grant,Home Office,5,2027-04,2028-03,bid`);
    const many = preview('funding', head + Array.from({ length: 300 }, (_, each) => `Award ${each},Fund,${each},2027-04,2028-03,bid`).join('\n')).accepted;
    const begin = performance.now();
    const after = valueOf(applyImport(first, 'funding', many, standing));
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(opened(after).funding).toHaveLength(301);
  });

  it('rejects money that is negative, too much or has a sign, and months that could be read in two ways or end before they start', () => {
    const found = preview('funding', 'Agreement,Funder,Amount,Start,End,Status\nA,B,-5,2027-04,2028-03,agreed\nC,B,£5,2027-04,2028-03,bid\nD,B,5,1/4/27,2028-03,bid\nE,B,5,2027-04,2028-03,sure\nF,,5,2027-04,2028-03,bid\n'
      + 'G,B,5,2028-04,2028-03,bid\nH,B,99999999999,2027-04,2028-03,bid\nI,B,5,2027-04,2027-04,bid');
    expect(found.accepted.map(({ subject }) => subject.id)).toEqual(['I']);
    expect(rejections(found)).toEqual([
      'C2: “-5” is negative.', 'C3: “£5” has a currency sign.', 'D4: “1/4/27” cannot be read as a month.', 'F5: “sure” does not say how sure the money is.',
      'B6: The cell is empty.', 'E7: It ends in March 2028, before it starts in April 2028.', expect.stringMatching(/^C8: “99999999999” is 99999999999/),
    ]);
  });
});
