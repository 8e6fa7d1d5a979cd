import { addYears, type ResolvedScenario } from '../../models/index';

/** What a scenario is called and on what terms it is appraised, as the boxes of a form show it. */
export interface ScenarioTerms {
  readonly title: string;
  readonly question: string;
  readonly author: string;
  readonly baseYear: string;
  readonly deliveryYears: string;
  readonly priceBaseYear: string;
  readonly discounting: string;
  /** The rate in use is a test and not one that guidance sets. */
  readonly isTest: boolean;
}

export interface Choice {
  readonly id: string;
  readonly words: string;
}

export function scenarioTerms({ title, question, author, period, priceBaseYear, discounting, schedules }: ResolvedScenario): ScenarioTerms {
  return {
    title, question, author, priceBaseYear,
    baseYear: period.baseYear, deliveryYears: String(period.deliveryYears),
    discounting: discounting.standard, isTest: schedules.get(discounting.standard)?.testOnly ?? false,
  };
}

/** Schedules that the standard rate can follow. That of health is for health alone. */
export function scheduleChoices({ schedules, discounting }: ResolvedScenario): readonly Choice[] {
  return [...schedules.values()].filter(({ id }) => id === discounting.standard || id !== discounting.health).map(({ id, label }) => ({ id, words: label }));
}

/** Years whose prices results can be stated in, latest first. */
export function priceYearChoices({ deflators }: ResolvedScenario): readonly string[] {
  return [...deflators.index.keys()].sort().reverse();
}

/** First years of delivery near the one in use. */
export function baseYearChoices({ period: { baseYear } }: ResolvedScenario): readonly string[] {
  return [-3, -2, -1, 0, 1, 2, 3].map((years) => addYears(baseYear, years));
}

/** A number of years as typed; null where it is no whole number from 1 to 40. */
export function readYears(typed: string): number | null {
  const years = Number(typed.trim());
  return /^\d+$/.test(typed.trim()) && years >= 1 && years <= 40 ? years : null;
}
