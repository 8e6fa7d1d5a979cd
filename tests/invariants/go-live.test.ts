import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { DiscountStep, Inputs } from '../../models/economics/inputs';
import type { OptionFlow } from '../../models/economics/option-flow';
import type { OptionInputs, TeamInputs } from '../../models/rollout/inputs';
import { inputsOfWorkedExample, readWorkedExample } from '../reference/worked-example';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectAtMost } from './measure';

/*
 * When a later go-live can never raise benefits: posts and close are held; effects are not negative; a team takes posts
 * on and does not give them up; values grow no faster than they are discounted; and nobody waits for a new team to open
 * (or nobody who waits lapses). Outside that the rule is false, and rightly so: the last tests show each way.
 */

const lowestRate = (schedule: readonly DiscountStep[]): number => Math.min(...schedule.map(({ rate }) => rate));

/** Posts stated and never below those an existing service has. */
const enlarging = (option: OptionInputs, teams: Inputs['teams']): OptionInputs => ({
  ...option,
  teams: option.teams.map((choice) => ({ ...choice, posts: (teams[choice.team]!.existing?.posts ?? 0) + (choice.posts ?? 2) })),
});

const whereLaterIsNoBetter = anyInputs.map((inputs): Inputs => {
  const teams = inputs.teams.map((team) => (inputs.demand.waitingLapseShare > 0 ? { ...team, openingWaiting: 0 } : team));
  return {
    ...inputs,
    teams,
    options: inputs.options.map((option) => enlarging(option, teams)),
    benefitLines: inputs.benefitLines.map((line) => ({
      ...line,
      netEffect: Math.abs(line.netEffect),
      realGrowth: Math.min(line.realGrowth, lowestRate(inputs.discounting[line.discounting])),
    })),
  };
});

/** Each team's go-live moved later by up to `months`, and still before its close. */
const later = (inputs: Inputs, months: readonly number[]): Inputs => ({
  ...inputs,
  options: inputs.options.map((option) => ({
    ...option,
    teams: option.teams.map((choice, index) => (
      { ...choice, goLive: Math.min(choice.referralsClose - 1, choice.goLive + months[index]!) })),
  })),
});

const anyDelay = fc.array(fc.nat(24), { minLength: 4, maxLength: 4 });

describe('a later go-live', () => {
  it('never raises the present value of benefits, line by line', () => {
    holdsForAny([whereLaterIsNoBetter, anyDelay], (inputs, delay) => {
      const delayed = appraise(later(inputs, delay));
      appraise(inputs).options.forEach(({ benefits, figures }, index) => {
        const after = delayed.options[index]!;
        expectAtMost(after.figures.pvBenefit, figures.pvBenefit, 'all lines');
        benefits.forEach((line, at) => { expectAtMost(after.benefits[at]!.presentValue, line.presentValue, line.id); });
      });
    });
  });

  it('never has more people started by any month', () => {
    const startedBy = (flow: OptionFlow): number[] => {
      let sum = 0;
      return [...flow.starts].map((starts) => (sum += starts));
    };
    holdsForAny([whereLaterIsNoBetter, anyDelay], (inputs, delay) => {
      const delayed = appraise(later(inputs, delay));
      appraise(inputs).options.forEach((flow, index) => {
        const before = startedBy(flow);
        startedBy(delayed.options[index]!).forEach((started, month) => { expectAtMost(started, before[month]!, `month ${month}`); });
      });
    });
  });
});

describe('a later go-live can raise benefits where', () => {
  const example = inputsOfWorkedExample(readWorkedExample().inputs);
  const [existingTeam, newTeam] = example.teams;

  /** Benefits of one team of two posts that takes referrals from `goLive` to the end of year 3. */
  const benefits = (goLive: number, team: TeamInputs, change: Partial<Inputs> = {}): number => {
    const options = [{ id: 'only', teams: [{ team: 0, goLive, referralsClose: 48, posts: 2 }] }];
    return appraise({ ...example, ...change, teams: [team], options }).options[0]!.figures.pvBenefit;
  };
  const queue = { ...newTeam!, openingWaiting: 60 };

  it('people wait for a team to open and lapse before its first post is filled', () => {
    const lapsing = (waitingLapseShare: number): Partial<Inputs> => ({ demand: { ...example.demand, referralShare: 0, waitingLapseShare } });
    expect(benefits(6, queue, lapsing(0.5))).toBeGreaterThan(benefits(0, queue, lapsing(0.5)));
    expect(benefits(6, queue, lapsing(0))).toBeLessThan(benefits(0, queue, lapsing(0)));
  });

  it('values grow faster than they are discounted', () => {
    const growing = (realGrowth: number): Partial<Inputs> => ({
      demand: { ...example.demand, referralShare: 0, waitingLapseShare: 0 },
      benefitLines: example.benefitLines.map((line) => ({ ...line, realGrowth })),
    });
    expect(benefits(12, queue, growing(0.8))).toBeGreaterThan(benefits(0, queue, growing(0.8)));
    expect(benefits(12, queue, growing(0))).toBeLessThan(benefits(0, queue, growing(0)));
  });

  it('it puts off a cut of an existing service', () => {
    const service = { ...existingTeam!, existing: { ...existingTeam!.existing!, posts: 4 } };
    expect(benefits(24, service)).toBeGreaterThan(benefits(6, service));
  });
});
