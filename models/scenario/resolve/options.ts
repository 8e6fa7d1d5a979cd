import { monthIndex, monthLabel, monthText } from '../../quantities/month';
import { MONTHS_PER_YEAR } from '../../quantities/time';
import type { OptionRecord, TeamChoiceRecord } from '../format';
import type { ResolvedOption, ResolvedTeam, ResolvedTeamChoice } from '../resolved';
import type { Place } from '../source-file';
import { valueAt, within } from '../source-file';
import { placeOf } from './collect';
import type { Resolving } from './resolving';
import type { Placed } from './settings';
import { reportTwice } from './teams';

/** Start and length of delivery, as far as options need them. */
export interface DeliverySpan {
  readonly startYear: number;
  readonly deliveryYears: number;
}

type Teams = ReadonlyMap<string, ResolvedTeam>;

/** Options with their months counted from month 0. Without a span, everything but the months is looked through. */
export function resolveOptions(
  stated: Placed<readonly OptionRecord[]>, teams: Teams, span: DeliverySpan | null, resolving: Resolving,
): ResolvedOption[] {
  const seen = new Set<string>();
  if (isEmptyList(valueAt(stated.layer.source.data, ['options']))) {
    resolving.report(stated.place, {
      what: 'There are no options.',
      why: 'Without an option there is nothing to appraise.',
      remedy: 'Add at least one option, such as business as usual.',
    });
  }
  return stated.value.map((record, index) => {
    const place = placeOf(stated.layer, 'options', index);
    if (seen.has(record.id)) reportTwice('option', record.id, within(place, 'id'), resolving);
    seen.add(record.id);
    return resolveOption(record, place, teams, span, resolving);
  });
}

/** Empty as written; a list whose entries could all not be read has been complained of already. */
function isEmptyList(stated: unknown): boolean {
  return Array.isArray(stated) && stated.length === 0;
}

function resolveOption(
  record: OptionRecord, place: Place, teams: Teams, span: DeliverySpan | null, resolving: Resolving,
): ResolvedOption {
  const choices: ResolvedTeamChoice[] = [];
  const coveredBy = new Map<string, string>();
  for (const [index, choice] of record.teams.entries()) {
    const at = within(place, 'teams', index);
    const team = teams.get(choice.team);
    if (team === undefined) {
      resolving.reportUnknown(within(at, 'team'), 'team', choice.team, teams.keys());
    } else if (choices.some((other) => other.team === choice.team)) {
      reportTwice('team', choice.team, within(at, 'team'), resolving);
    } else {
      reportShared(team, coveredBy, within(at, 'team'), resolving);
      choices.push(resolveChoice(choice, team, at, span, resolving));
    }
  }
  const { id, label } = record;
  return { id, label, summary: record.summary ?? null, note: record.note ?? null, teams: choices };
}

function reportShared(team: ResolvedTeam, coveredBy: Map<string, string>, place: Place, resolving: Resolving): void {
  for (const authority of team.authorities) {
    const other = coveredBy.get(authority);
    if (other !== undefined && other !== team.id) {
      resolving.report(place, {
        what: `“${team.id}” and “${other}” both cover “${authority}”.`,
        why: 'Its demand would be counted twice.',
        remedy: 'Leave one of the teams out of this option, or regroup the authorities.',
      });
    }
    coveredBy.set(authority, team.id);
  }
}

function resolveChoice(
  choice: TeamChoiceRecord, team: ResolvedTeam, place: Place, span: DeliverySpan | null, resolving: Resolving,
): ResolvedTeamChoice {
  if (choice.go_live === undefined && team.existing === null) reportNoGoLive(place, resolving);
  const posts = postsOf(choice, team);
  if (span === null) return { team: choice.team, goLive: 0, referralsClose: 0, posts };
  const end = span.deliveryYears * MONTHS_PER_YEAR;
  const goLive = choice.go_live === undefined ? 0 : monthIndex(choice.go_live, span.startYear) ?? 0;
  const close = choice.referrals_close === undefined ? end : monthIndex(choice.referrals_close, span.startYear) ?? end;
  if (choice.go_live !== undefined && (goLive < 0 || goLive >= end)) {
    reportOutside('go_live', choice.go_live, place, span, resolving);
  }
  if (choice.referrals_close !== undefined && (close <= 0 || close > end)) {
    reportOutside('referrals_close', choice.referrals_close, place, span, resolving);
  } else if (close <= goLive && goLive < end) {
    const [closes, opens] = [close, goLive].map((index) => monthLabel(monthText(index, span.startYear)));
    resolving.report(within(place, 'referrals_close'), {
      what: `Referrals close in ${closes ?? ''}, not after go-live in ${opens ?? ''}.`,
      why: 'The team would never take a case.',
      remedy: 'Move one of the two months, or leave the team out of the option.',
    });
  }
  return { team: choice.team, goLive, referralsClose: close, posts };
}

/** An existing service that an option only names goes on as it is; otherwise posts left out are sized from demand. */
function postsOf(choice: TeamChoiceRecord, team: ResolvedTeam): number | null {
  if (choice.posts !== undefined) return choice.posts;
  return choice.go_live === undefined && team.existing !== null ? team.existing.posts : null;
}

function reportNoGoLive(place: Place, resolving: Resolving): void {
  resolving.report(place, {
    what: '“go_live” is missing.',
    why: 'Only a service that runs today may leave it out; a new team needs its first month.',
    remedy: 'Add the first month with referrals, such as “go_live: 2028-10”.',
  });
}

function reportOutside(
  field: 'go_live' | 'referrals_close', month: string, place: Place, span: DeliverySpan, resolving: Resolving,
): void {
  const end = span.deliveryYears * MONTHS_PER_YEAR;
  const label = (index: number): string => monthLabel(monthText(index, span.startYear));
  const [first, last] = field === 'go_live' ? [0, end - 1] : [1, end];
  const [from, to] = [monthText(first, span.startYear), monthText(last, span.startYear)];
  const event = field === 'go_live' ? 'Go-live' : 'The close of referrals';
  resolving.report(within(place, field), {
    what: `${event} in ${monthLabel(month)} lies outside the period.`,
    why: `Delivery runs from ${label(0)} to ${label(end - 1)}; nothing can start or stop outside it.`,
    remedy: `Choose a month from ${from} to ${to}, or lengthen the period.`,
  });
}
