import { describe, expect, test } from 'vitest';
import { funnel, optionFlow, recruitment, relaxations, teamLimits } from '../../../models/index';
import { caseloadInWords, caseloads, caseTicks } from '../../../src/selectors/caseload-rows';
import { funnelInWords, funnelRows } from '../../../src/selectors/funnel-rows';
import { limitRows, relaxationRow } from '../../../src/selectors/limit-rows';
import { monthPoint } from '../../../src/selectors/month-point';
import { recruitmentInWords, recruitmentPlan } from '../../../src/selectors/recruitment-rows';
import { rollOutFacts } from '../../../src/selectors/roll-out-facts';
import { timeline, timelineInWords } from '../../../src/selectors/roll-out-timeline';
import { answeredSussex } from '../sussex';

const sussex = answeredSussex();
const optionIds = sussex.resolved.options.map(({ id }) => id);

test.each([
  [0, '2027-04', 'April 2027', 'Apr 2027'], [8, '2027-12', 'December 2027', 'Dec 2027'], [9, '2028-01', 'January 2028', 'Jan 2028'],
  [-1, '2027-03', 'March 2027', 'Mar 2027'], [59, '2032-03', 'March 2032', 'Mar 2032'],
])('month %d is %s', (month, iso, text, short) => {
  const point = monthPoint(month, 2027);
  expect([point.iso, point.text.replace('\u00a0', ' '), point.short.replace('\u00a0', ' ')]).toEqual([iso, text, short]);
});

describe('the timeline', () => {
  test('holds every team with its dates, in order', () => {
    const { rows, years, months } = timeline(sussex, 'phased');
    expect(rows.map(({ label }) => label)).toEqual(['Brighton and Lewes', 'East Sussex', 'West Sussex coast', 'West Sussex north']);
    expect(months).toBe(years.length * 12);
    for (const { mobilisation, hire, goLive, fullCapacity, referrals, referralsClose, runOff } of rows) {
      expect(mobilisation?.to.month).toBe(goLive?.month);
      expect(fullCapacity!.month).toBeGreaterThanOrEqual(hire!.month);
      expect(referrals?.to.month).toBe(referralsClose.month);
      expect(runOff!.to.month).toBeLessThanOrEqual(months);
    }
    expect(rows[0]?.goLive?.iso).toBe('2027-10');
    expect(rows[3]).toMatchObject({ existing: true, goLive: { iso: '2028-10' }, referrals: { from: { month: 0 } } });
  });

  test('shows no set-up for a service that goes on as it is', () => {
    expect(timeline(sussex, 'do_minimum').rows.map(({ mobilisation, goLive, fullCapacity }) => [mobilisation, goLive, fullCapacity]))
      .toEqual([[null, null, null], [null, null, null]]);
    expect(timelineInWords(timeline(sussex, 'business_as_usual')))
      .toMatch(/^West Sussex coast goes on at its present size and takes referrals until April\s2029\./);
  });
});

describe('the funnel', () => {
  const rows = funnelRows(sussex, 'whole_force');

  test('has no two counts with one name or unit', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(new Set(rows.map(({ unit }) => unit)).size).toBe(rows.length);
  });

  test('narrows from cases to completions and ends in the figures of the option', () => {
    const values = rows.map(({ value }) => value);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    const { starts, completions } = optionFlow(sussex.appraisal, 'whole_force').figures;
    expect(values.at(-2)).toBeCloseTo(starts, 9);
    expect(values.at(-1)).toBeCloseTo(completions, 9);
    expect(rows.slice(-2).map(({ cell }) => cell?.figure)).toEqual(['starts', 'completions']);
    expect(funnelInWords(rows)).toMatch(/MARAC cases; .* starts; [\d,]+ completions\.$/);
  });

  test('counts the force whole in every option', () => {
    for (const id of optionIds) expect(funnel(sussex.appraisal, id).highRiskCases).toBe(rows[0]?.value);
  });
});

describe('caseloads', () => {
  test('never exceed the places while a new team takes referrals', () => {
    for (const id of optionIds) {
      for (const { team, rows } of caseloads(sussex, id)) {
        const { schedule } = optionFlow(sussex.appraisal, id).teams.find((flow) => flow.team.id === team)!;
        for (const { month, caseload, capacity } of rows) if (month < schedule.referralsClose) expect(caseload).toBeLessThanOrEqual(capacity + 1e-9);
      }
    }
  });

  test('share one scale that holds them all, and are told in words', () => {
    const teams = caseloads(sussex, 'do_minimum');
    expect(caseTicks(teams).at(-1)).toBeGreaterThanOrEqual(Math.max(...teams.flatMap(({ rows }) => rows.map(({ waiting, capacity }) => Math.max(waiting, capacity)))));
    expect(caseloadInWords(teams[0]!)).toMatch(/^There are at most \d+ places; at most \d+ cases are open, first in .* At most \d+ wait, in /);
  });
});

describe('posts to recruit', () => {
  test('are grouped by month, with the month in which to advertise', () => {
    const plan = recruitmentPlan(sussex, 'phased');
    const hire = recruitment(sussex.appraisal, 'phased').monthsToHire;
    expect(plan.months.flatMap(({ rows }) => rows).reduce((sum, { posts }) => sum + posts, 0)).toBe(plan.newPosts.value);
    for (const { filled, advertised } of plan.months) expect(advertised?.month ?? filled.month - hire).toBe(filled.month - hire);
    expect(plan.months[0]).toMatchObject({ filled: { month: 2 }, advertised: null });
    expect(recruitmentInWords(plan)).toMatch(/^17\.5 new posts\. June\s2027: Programme lead 1\.0\. September\s2027: Case manager 3\.5/);
  });

  test('are none where nothing is added', () => {
    expect(recruitmentInWords(recruitmentPlan(sussex, 'do_minimum'))).toBe('No new posts to recruit.');
  });
});

describe('limits', () => {
  const rows = (option: string) => limitRows(sussex, teamLimits(sussex.appraisal, option));

  test('say what binds each team', () => {
    expect(rows('business_as_usual').map(({ label, binding, bindingMonths }) => [label, binding, bindingMonths]))
      .toEqual([['West Sussex coast', 'Close of referrals', 36], ['West Sussex north', 'Close of referrals', 36]]);
    expect(rows('do_minimum').map(({ binding, bindingMonths }) => [binding, bindingMonths])).toEqual([['Posts', 60], ['Posts', 60]]);
    for (const { limits, deliveryMonths } of rows('phased')) expect(limits.reduce((sum, { months }) => sum + months, 0)).toBe(deliveryMonths);
  });

  test('price the cheapest choice, and never a belief', () => {
    const [coast] = rows('do_minimum');
    expect(coast?.cheapest).toMatchObject({ lever: 'choice', team: 'West Sussex coast', what: '3 case manager posts instead of 2.5' });
    expect(coast?.cheapest?.starts.text).toMatch(/^\+\d+$/);
    expect(coast?.cheapest?.perStart?.text).toMatch(/^£[\d,]+k?$/);
    expect(rows('whole_force').every(({ cheapest }) => cheapest === null)).toBe(true);
  });

  test('put every change in words', () => {
    const all = [...new Set(optionIds.flatMap((id) => relaxations(sussex.appraisal, id).map((tried) => relaxationRow(sussex, tried).what)))].join('\n');
    for (const words of [/posts instead of/, /month earlier: .*2027, not/, /a month later: /, /Referrals close a month later: May\s2029, not April\s2029/, /filled in 2 months, not 3/, /21 open cases/, /19 open cases/]) {
      expect(all).toMatch(words);
    }
  });
});

describe('the facts of the roll-out', () => {
  test('state full capacity, the cap and unmet demand', () => {
    const facts = rollOutFacts(sussex, 'phased');
    expect(facts.fullCapacity).toMatchObject({ at: { iso: '2028-11' }, last: ['West Sussex coast', 'West Sussex north'] });
    expect(facts.overCap).toEqual([]);
    expect(facts.unmet).toMatchObject({ figure: 'lapsed', value: optionFlow(sussex.appraisal, 'phased').figures.lapsed });
  });

  test('with four months to hire, full capacity is later and unmet demand is still a number', () => {
    const slower = answeredSussex(new Map([['months_to_hire', 4]]));
    const before = rollOutFacts(sussex, 'whole_force');
    const after = rollOutFacts(slower, 'whole_force');
    expect(after.fullCapacity!.at.month).toBe(before.fullCapacity!.at.month + 1);
    expect(after.overCap).toEqual([]);
    expect(after.unmet.value).toBeGreaterThan(before.unmet.value as number);
  });

  test('say so where cases brought along are more than the places', () => {
    const fewer = answeredSussex(new Map([['caseload_per_case_manager', 14]]));
    expect(rollOutFacts(fewer, 'do_minimum').overCap.map(({ label }) => label)).toEqual(['West Sussex coast', 'West Sussex north']);
  });
});
