import { expect, it } from 'vitest';
import { appraise, byMonth } from '../../models/appraise';
import type { ResolvedAgencySplit } from '../../models/scenario/resolved';
import { whoPays, type Splits, type WhoPays } from '../../models/money/who-pays';
import type { OptionFlow } from '../../models/economics/option-flow';
import type { Inputs } from '../../models/economics/inputs';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectAtMost, expectClose } from './measure';

const split = (party: string, to: ResolvedAgencySplit['to']): ResolvedAgencySplit => ({ id: party, party, line: null, note: null, to });

/** Two parties split, one over three agencies; the others stand under their own name. */
const splits: Splits = {
  agencies: ['one', 'two', 'three'].map((id) => ({ id, label: id, contributes: true })),
  agencySplits: [
    split('nhs', [{ agency: 'one', share: 'a' }, { agency: 'two', share: 'b' }, { agency: 'three', share: null }]),
    split('police', [{ agency: 'two', share: null }]),
  ],
  values: new Map([['a', 0.3], ['b', 0.2]]),
};

const forEveryLedger = (check: (who: WhoPays, flow: OptionFlow, inputs: Inputs, months: ReturnType<typeof byMonth>) => void): void => {
  holdsForAny([anyInputs], (inputs) => {
    const appraisal = appraise(inputs);
    for (const flow of appraisal.options) check(whoPays(splits, appraisal, flow.option.id), flow, inputs, byMonth(appraisal, flow.option.id));
  });
};

const add = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

it('puts every pound of cost and benefit on some agency', () => {
  forEveryLedger(({ agencies, whole, ledger }, flow) => {
    const scale = flow.benefits.reduce((sum, { byYear }) => sum + byYear.reduce((so, value) => so + Math.abs(value), 0), 0);
    expectClose(whole.pays.undiscounted, flow.figures.undiscountedCost, 'cost');
    expectClose(whole.pays.presentValue, flow.figures.pvCost, 'cost at year 0');
    expectClose(whole.gains.undiscounted + ledger.lateCash, add(flow.benefitByYear), 'benefit', scale);
    flow.costByYear.forEach((cost, year) => {
      expectClose(add(agencies.map(({ pays }) => pays.byYear[year]!)), cost, `cost of year ${year}`);
      expectClose(add(agencies.map(({ gains }) => gains.byYear[year]!)), whole.gains.byYear[year]!, `gain of year ${year}`, scale);
    });
    for (const { gains, cashable, capacity, social } of agencies) {
      expectClose(add(gains.byYear), gains.undiscounted, 'row', scale);
      expectClose(cashable.undiscounted + capacity.undiscounted + social.undiscounted, gains.undiscounted, 'kinds', scale);
    }
  });
});

it('banks the cash that the figures of the option bank', () => {
  forEveryLedger(({ whole }, flow, { benefitLines }, { benefits }) => {
    const scale = flow.benefits.reduce((sum, { byYear }) => sum + byYear.reduce((so, value) => so + Math.abs(value), 0), 0);
    expectClose(whole.cashable.presentValue, flow.figures.pvCashable, 'cash at year 0', scale);
    const cash = new Float64Array(flow.years);
    for (const { id, value, cashableShare, cashableLagMonths: lag } of benefitLines) {
      if (value !== 'fiscal') continue;
      benefits.get(id)!.forEach((amount, month) => {
        if (month + lag < flow.months) cash[Math.floor((month + lag) / 12)]! += amount * cashableShare;
      });
    }
    cash.forEach((pounds, year) => { expectClose(whole.cashable.byYear[year]!, pounds, `cash of year ${year}`, scale); });
  });
});

it('never counts more cash than gain where no effect does harm', () => {
  forEveryLedger(({ agencies }, _, { benefitLines }) => {
    if (benefitLines.some(({ netEffect }) => netEffect < 0)) return;
    for (const { id, cashable, gains } of agencies) {
      cashable.byYear.forEach((pounds, year) => { expectAtMost(pounds, gains.byYear[year]!, `${id} in year ${year}`); });
      expectAtMost(cashable.presentValue, gains.presentValue, `${id} at year 0`);
    }
  });
});

it('calls no pound cash that is in no budget', () => {
  forEveryLedger(({ gains }, _, { benefitLines }) => {
    for (const { line, kind, cashableShare } of gains) {
      const isFiscal = benefitLines.find(({ id }) => id === line)!.value === 'fiscal';
      expect(kind === 'social').toBe(!isFiscal);
      expect(cashableShare === null).toBe(!isFiscal);
    }
  });
});
