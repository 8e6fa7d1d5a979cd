import { postsInService } from '../../models/rollout/posts';
import { expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import type { TeamFlow } from '../../models/rollout/team-flow';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectAtMost, expectClose } from './measure';

const add = (series: Float64Array): number => series.reduce((all, value) => all + value, 0);

const forEveryTeam = (check: (flow: TeamFlow, inputs: Inputs) => void): void => {
  holdsForAny([anyInputs], (inputs) => {
    for (const { teams } of appraise(inputs).options) for (const team of teams) check(team, inputs);
  });
};

/** From the equations of the queue: open(m+1) = open(m) + starts(m) − completions(m+1) − earlyClosures(m+1). */
it('balances starts, completions, early closures and open cases in every month', () => {
  forEveryTeam(({ queue: { open, starts, completions, earlyClosures }, opening }) => {
    expectClose(open[0]!, add(opening.openBySinceStart), 'open at month 0');
    for (let month = 1; month < open.length; month += 1) {
      const before = open[month - 1]! + starts[month - 1]!;
      expectClose(open[month]! + completions[month]! + earlyClosures[month]!, before, `month ${month}`);
    }
  });
});

it('balances arrivals, starts, lapses and waiting in every month', () => {
  forEveryTeam(({ queue: { arrivals, starts, lapsed, waiting }, schedule }) => {
    for (let month = 1; month < waiting.length; month += 1) {
      if (month === schedule.goLive) continue;
      const left = waiting[month - 1]! + arrivals[month - 1]! - starts[month - 1]! - lapsed[month - 1]!;
      expectClose(waiting[month]!, left, `month ${month}`);
    }
  });
});

it('loses nobody: who waits or arrives starts or lapses, and who is open or starts completes or closes early', () => {
  forEveryTeam(({ queue, opening }) => {
    expectClose(add(queue.starts) + add(queue.lapsed), opening.waiting + add(queue.arrivals), 'waited or arrived');
    expectClose(add(queue.completions) + add(queue.earlyClosures), queue.open[0]! + add(queue.starts), 'open or started');
  });
});

it('takes on nobody above capacity, and nobody before go-live or after close', () => {
  forEveryTeam(({ queue: { starts, open, capacity }, schedule }) => {
    for (let month = 0; month < starts.length; month += 1) {
      if (starts[month] === 0) continue;
      expectAtMost(open[month]! + starts[month]!, capacity[month]!, `month ${month}`);
      expectAtMost(schedule.existing ? 0 : schedule.goLive, month, 'go-live');
      expectAtMost(month + 1, schedule.referralsClose, 'close');
    }
  });
});

it('takes on everybody it has room for', () => {
  forEveryTeam(({ queue: { starts, open, capacity, waiting, arrivals }, schedule }) => {
    for (let month = schedule.existing ? 0 : schedule.goLive; month < schedule.referralsClose; month += 1) {
      const room = Math.max(0, capacity[month]! - open[month]!);
      expectClose(starts[month]!, Math.min(room, waiting[month]! + arrivals[month]!), `month ${month}`);
    }
  });
});

it('never has fewer than nobody in any count', () => {
  forEveryTeam(({ queue }) => {
    for (const [name, series] of Object.entries(queue)) {
      if (series instanceof Float64Array) expect(Math.min(...series), name).toBeGreaterThanOrEqual(0);
    }
  });
});

it('ends run-off with the last who can be open: those who started in the last month of referrals', () => {
  forEveryTeam(({ queue: { open }, schedule }, { caseload }) => {
    const last = schedule.referralsClose + caseload.interventionMonths - 1;
    expect(schedule.runOffEnds).toBeLessThanOrEqual(Math.max(schedule.referralsClose, last));
    expect(Math.max(0, ...open.subarray(last))).toBe(0);
  });
});

it('keeps posts until referrals close, and none once nobody is open', () => {
  forEveryTeam((flow) => {
    const { queue, posts, schedule } = flow;
    const caseManagerPosts = postsInService(flow);
    expect(Math.max(...caseManagerPosts)).toBeLessThanOrEqual(Math.max(posts.base, posts.chosen));
    expect(Math.max(0, ...caseManagerPosts.subarray(schedule.runOffEnds))).toBe(0);
    expect(Math.max(0, ...queue.open.subarray(schedule.runOffEnds))).toBeLessThanOrEqual(1e-12);
  });
});
