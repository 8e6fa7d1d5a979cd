import { LIMITS, type Limit, type Relaxation, type TeamLimits } from '../../models/index';
import { countText, numberText, poundsText } from '../format';
import type { Answered } from './answered';
import { monthPoint } from './month-point';

/** A number with its exact value. */
export interface Amount {
  readonly value: number;
  readonly text: string;
}

/** One change that was tried, and what it does. */
export interface RelaxationRow {
  readonly key: string;
  readonly what: string;
  /** Null where it concerns every team. */
  readonly team: string | null;
  readonly lever: Relaxation['lever'];
  readonly starts: Amount;
  readonly cost: Amount;
  readonly npsv: Amount;
  /** Null where nobody more starts. */
  readonly perStart: Amount | null;
}

/** One limit of one team: in how many months it holds, and whom it keeps from starting. */
export interface LimitShare {
  readonly limit: Limit;
  readonly name: string;
  readonly months: number;
  readonly people: Amount;
}

export interface TeamLimitRow {
  readonly team: string;
  readonly label: string;
  /** “Posts” */
  readonly binding: string;
  readonly because: string;
  readonly bindingMonths: number;
  readonly deliveryMonths: number;
  readonly limits: readonly LimitShare[];
  readonly cheapest: RelaxationRow | null;
}

const names: Readonly<Record<Limit, string>> = {
  go_live: 'Opening date', hiring: 'Hiring', ramp: 'Referrals building up', posts: 'Posts', close: 'Close of referrals', demand: 'Demand',
};

const reasons: Readonly<Record<Limit, string>> = {
  go_live: 'the option has not opened or enlarged the team yet',
  hiring: 'new posts are not filled, or their holders are still settling in',
  ramp: 'everyone who is referred can start, and referrals are still building up',
  posts: 'more people are accepted than the posts can hold',
  close: 'the team takes no new referrals',
  demand: 'everyone who is accepted can start, so more places would stand empty',
};

function labelOf({ resolved }: Answered, team: string): string {
  return resolved.teams.find(({ id }) => id === team)?.label ?? team;
}

function change(answered: Answered, { kind, from, to }: Relaxation): string {
  const month = (index: number): string => monthPoint(index, answered.resolved.period.startYear).text;
  switch (kind) {
    case 'more_posts': return `${numberText(to)} case manager posts instead of ${numberText(from)}`;
    case 'go_live_earlier': return `Go-live a month earlier: ${month(to)}, not ${month(from)}`;
    case 'go_live_later': return `Go-live a month later: ${month(to)}, not ${month(from)}`;
    case 'close_later': return `Referrals close a month later: ${month(to)}, not ${month(from)}`;
    case 'hire_sooner': return `Posts filled in ${numberText(to)} months, not ${numberText(from)}`;
    case 'caseload_larger': return `${numberText(to)} open cases per case manager, not ${numberText(from)}`;
    case 'caseload_smaller': return `${numberText(to)} open cases per case manager, not ${numberText(from)}`;
  }
}

function signedPounds(value: number): Amount {
  return { value, text: poundsText(value, { signed: true }) };
}

/** A change as a reader sees it: differences carry their sign. */
export function relaxationRow(answered: Answered, tried: Relaxation): RelaxationRow {
  const { kind, team, lever, startsGained, costChange, npsvChange, costPerExtraStart } = tried;
  return {
    key: `${kind} ${team ?? ''}`, lever, what: change(answered, tried),
    team: team === null ? null : labelOf(answered, team),
    starts: { value: startsGained, text: countText(startsGained, { signed: true }) },
    cost: signedPounds(costChange),
    npsv: signedPounds(npsvChange),
    perStart: costPerExtraStart === null ? null : { value: costPerExtraStart, text: poundsText(costPerExtraStart) },
  };
}

/** What binds each team, in words and in numbers, and the cheapest way round it. */
export function limitRows(answered: Answered, limits: readonly TeamLimits[]): readonly TeamLimitRow[] {
  return limits.map(({ team, binding, months, heldBack, cheapest }) => ({
    team, label: labelOf(answered, team), binding: names[binding], because: reasons[binding],
    bindingMonths: months[binding], deliveryMonths: answered.resolved.period.deliveryYears * 12,
    limits: LIMITS.filter((limit) => months[limit] > 0 || heldBack[limit] > 0).map((limit) => ({
      limit, name: names[limit], months: months[limit],
      people: { value: heldBack[limit], text: countText(heldBack[limit]) },
    })),
    cheapest: cheapest && relaxationRow(answered, cheapest),
  }));
}
