import { expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { feasibility, LIMITS, type ByLimit } from '../../models/rollout/feasibility';
import { perpetratorsInDelivery } from '../../models/rollout/coverage';
import { total } from '../../models/quantities/series';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectClose } from './measure';

const sum = (by: ByLimit): number => LIMITS.reduce((all, limit) => all + by[limit], 0);

it('names one limit for each month of delivery and loses nobody between demand and starts', () => {
  holdsForAny([anyInputs], (inputs) => {
    const { demand, period: { deliveryYears } } = inputs;
    for (const { teams } of appraise(inputs).options) {
      for (const flow of teams) {
        const { months, heldBack, unmet } = feasibility(flow, demand, deliveryYears);
        expect(sum(months)).toBe(deliveryYears * 12);
        const wanted = perpetratorsInDelivery(flow.demand.accepted, demand.demandGrowth, deliveryYears) + flow.opening.waiting;
        expectClose(total(flow.queue.starts) + sum(heldBack), wanted, 'starts and held back');
        expect(heldBack.demand).toBe(0);
        expect(LIMITS.every((limit) => heldBack[limit] > -1e-6)).toBe(true);
        expectClose(unmet, total(flow.queue.lapsed), 'lapsed');
      }
    }
  });
});

it('fills places no further than the cap, unless cases were brought along or posts are cut', () => {
  holdsForAny([anyInputs], (inputs) => {
    for (const { teams } of appraise(inputs).options) {
      for (const flow of teams.filter(({ schedule }) => !schedule.existing)) {
        const found = feasibility(flow, inputs.demand, inputs.period.deliveryYears);
        expect(found.monthsOverCap).toBe(0);
        expect(found.peakUse).toBeLessThan(1 + 1e-9);
      }
    }
  });
});
