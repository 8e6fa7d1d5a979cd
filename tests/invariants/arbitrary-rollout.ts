import fc from 'fast-check';
import type { Inputs } from '../../models/economics/inputs';
import type { OptionInputs, TeamInputs } from '../../models/rollout/inputs';
import { decimal, growth, months, share } from './arbitrary-numbers';

const fewAuthorities = fc.array(fc.record({
  population16plus: fc.integer({ min: 0, max: 300_000 }),
  adultWomen: fc.option(fc.integer({ min: 0, max: 150_000 }), { nil: null }),
  maracCasesPerYear: fc.option(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 600 }) }, fc.integer({ min: 0, max: 9_000 })), { nil: null }),
  travelLossShare: decimal(0, 0.5, 0.01),
}), { minLength: 1, maxLength: 3 });

const team = fc.record({
  authorities: fewAuthorities,
  existing: fc.option(fc.record({
    posts: decimal(0, 6, 0.5),
    openBySinceStart: fc.array(decimal(0, 9, 0.5), { maxLength: 14 }),
    waiting: fc.integer({ min: 0, max: 30 }),
  }), { nil: null }),
  openingWaiting: fc.integer({ min: 0, max: 30 }),
});

const choice = fc.record({
  goLive: fc.nat(71),
  monthsOpen: fc.integer({ min: 1, max: 100 }),
  posts: fc.option(fc.oneof({ weight: 3, arbitrary: decimal(0, 9, 0.25) }, decimal(0, 400, 0.5)), { nil: null }),
});

/** Teams with and without a service, options that leave teams out, close early, and state posts or have them sized. */
export const arbitraryRollOut = fc.record({
  deliveryYears: fc.integer({ min: 1, max: 5 }),
  spareTailYears: fc.nat(1),
  demand: fc.record({
    maracCasesPer10000AdultWomen: decimal(0, 90, 0.1), adultWomenShare: decimal(0.4, 0.6, 0.01),
    maracRepeatShare: decimal(0, 0.9, 0.01), pairsPerPerpetrator: decimal(1, 2, 0.01),
    referralShare: share, acceptanceShare: share, demandGrowth: growth,
    referralRampMonths: months(0, 12), waitingLapseShare: share,
  }),
  workforce: fc.record({
    caseloadPerCaseManager: fc.integer({ min: 4, max: 30 }), fteStep: fc.constantFrom(0, 0.1, 0.2, 0.5, 1),
    mobilisationMonths: months(0, 10), monthsToHire: months(0, 6), annualTurnoverShare: share, inductionMonths: months(0, 6),
  }),
  caseload: fc.record({ interventionMonths: months(1, 14), monthlyEarlyClosure: share }),
  effect: fc.record({
    buildMonths: months(1, 14), persistenceMonths: months(0, 24), fadeMonths: months(0, 18),
    earlyClosureEffectShare: share, usualCareCessation: decimal(0, 0.3, 0.01),
  }),
  people: fc.record({ victimsPerPerpetrator: decimal(1, 3, 0.01), childrenPerPerpetrator: decimal(0, 4, 0.1) }),
  teams: fc.array(team, { minLength: 1, maxLength: 4 }),
  uncovered: fewAuthorities,
  options: fc.array(fc.array(fc.option(choice, { nil: null, freq: 3 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
});

type RollOut = typeof arbitraryRollOut extends fc.Arbitrary<infer Drawn> ? Drawn : never;
type RollOutInputs = Pick<Inputs, 'period' | 'demand' | 'workforce' | 'caseload' | 'effect' | 'people' | 'authorities' | 'teams' | 'options'>;

/** No option stays open longer than delivery lasts, and every option closes after it goes live. */
function optionInputs(slots: RollOut['options'][number], index: number, teams: number, delivery: number): OptionInputs {
  const chosen = slots.slice(0, teams).flatMap((slot, position) => {
    if (!slot) return [];
    const goLive = slot.goLive % delivery;
    return [{ team: position, goLive, referralsClose: Math.min(delivery, goLive + slot.monthsOpen), posts: slot.posts }];
  });
  return { id: `option_${index}`, teams: chosen };
}

function teamInputs(drawn: RollOut['teams'][number], index: number, interventionMonths: number): TeamInputs {
  const open = drawn.existing?.openBySinceStart.slice(0, interventionMonths - 1) ?? [];
  return {
    id: `team_${index}`,
    authorities: drawn.authorities.map((authority, member) => ({ id: `authority_${index}_${member}`, ...authority })),
    existing: drawn.existing && { ...drawn.existing, openBySinceStart: Float64Array.from(open) },
    openingWaiting: drawn.openingWaiting,
  };
}

/** What was drawn, made to obey the rules that the scenario reader enforces (B ≤ L, months within delivery, a tail that fits). */
export function rollOutInputs(drawn: RollOut): RollOutInputs {
  const { caseload, deliveryYears } = drawn;
  const effect = { ...drawn.effect, buildMonths: Math.min(drawn.effect.buildMonths, caseload.interventionMonths) };
  const lasts = caseload.interventionMonths + effect.persistenceMonths + effect.fadeMonths;
  const teams = drawn.teams.map((each, index) => teamInputs(each, index, caseload.interventionMonths));
  const uncovered = drawn.uncovered.map((authority, index) => ({ id: `uncovered_${index}`, ...authority }));
  return {
    period: { deliveryYears, tailYears: Math.ceil(lasts / 12) + drawn.spareTailYears },
    demand: drawn.demand, workforce: drawn.workforce, caseload, effect, people: drawn.people,
    authorities: [...teams.flatMap(({ authorities }) => authorities), ...uncovered],
    teams,
    options: drawn.options.map((slots, index) => optionInputs(slots, index, teams.length, deliveryYears * 12)),
  };
}
