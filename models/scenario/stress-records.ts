import type { Problem } from '../quantities/problem';
import { monthText } from '../quantities/month';
import type { OptionRecord, ScenarioFile, TeamChoiceRecord } from './format';
import type { AgreementRecord } from './funding-format';
import type { LineOverrideRecord, OverrideRecord } from './override-format';
import type { ResolvedOption, ResolvedScenario, ResolvedTeam, ResolvedTeamChoice } from './resolved';
import { problemAt, within } from './source-file';
import { agreementsUntil } from './stress-funding';
import type { StressOverride } from './stress-format';
import type { StressOverlay } from './stress-read';
import { subjectOf } from './subject';
import { didYouMean } from './suggest';

/** What an overlay changes in one scenario, in the records of a scenario file, so that anyone can write them there by hand. */
export interface StressRecords {
  readonly overrides: readonly OverrideRecord[];
  readonly lineOverrides: readonly LineOverrideRecord[];
  readonly discounting: ScenarioFile['discounting'];
  readonly options: readonly OptionRecord[] | undefined;
  readonly funding: readonly AgreementRecord[] | undefined;
}

interface Translated {
  readonly records: StressRecords;
  /** Index in the file of each override kept. */
  readonly positions: readonly number[];
  readonly problems: readonly Problem[];
}

/** An overlay in the terms of one scenario: figures to be moved become figures, a close after some months becomes options. */
export function recordsOf({ read, sourceId }: StressOverlay, resolved: ResolvedScenario): Translated {
  const { source, content, positions } = read;
  const problems: Problem[] = [];
  const kept: { record: OverrideRecord; at: number }[] = [];
  (content.overrides ?? []).forEach((override, index) => {
    const at = positions['overrides']?.[index] ?? index;
    const place = within({ source, path: [] }, 'overrides', at, 'parameter');
    const record = figureOf(override, resolved);
    if (record !== null) kept.push({ record, at });
    else {
      problems.push(problemAt(place, {
        what: `${subjectOf(source.data, place.path)}There is no parameter “${override.parameter}” with a figure to move.`,
        why: 'What is not there cannot be moved, and nothing is put in its place.',
        remedy: didYouMean(override.parameter, resolved.parameters.keys(), 'Check the id, or state a “value”.'),
      }));
    }
  });
  if (sourceId !== null && !resolved.sources.has(sourceId)) {
    problems.push(problemAt(within({ source, path: [] }, 'stress', 'source'), {
      what: `There is no source “${sourceId}”.`,
      why: 'A reader could not look up where the attack comes from.',
      remedy: didYouMean(sourceId, resolved.sources.keys(), 'Check the id, or leave “source” out and say in “note” why.'),
    }));
  }
  const { referrals_close_after_months: close, funding_ends_after_months: end } = content;
  return {
    problems,
    positions: kept.map(({ at }) => at),
    records: {
      overrides: kept.map(({ record }) => record),
      lineOverrides: content.line_overrides ?? [],
      discounting: content.discounting,
      options: close === undefined ? undefined : resolved.options.map((option) => closedAfter(option, close, resolved)),
      funding: end === undefined ? undefined : agreementsUntil(resolved.funding, end, resolved.period.startYear),
    },
  };
}

/** The override with a figure of its own; null where it moves a figure that the scenario does not have. */
function figureOf({ value, add, multiply, ...rest }: StressOverride, resolved: ResolvedScenario): OverrideRecord | null {
  if (value !== undefined) return { ...rest, value };
  const parameter = resolved.parameters.get(rest.parameter);
  if (parameter === undefined) return null;
  const moved = parameter.value * (multiply ?? 1) + (add ?? 0);
  return { ...rest, value: moved, ...(parameter.priceYear === null ? {} : { price_year: parameter.priceYear }) };
}

/**
 * An option whose funding ends `close` months after month 0: nobody is referred from then on. A new team that would open
 * later does not open; a service that runs today and would be enlarged later keeps its present size.
 */
function closedAfter({ id, label, summary, note, teams }: ResolvedOption, close: number, resolved: ResolvedScenario): OptionRecord {
  const byId = new Map(resolved.teams.map((team) => [team.id, team]));
  return {
    id, label,
    ...(summary === null ? {} : { summary }), ...(note === null ? {} : { note }),
    teams: teams.flatMap((choice) => {
      const team = byId.get(choice.team);
      return team === undefined ? [] : closedChoice(choice, team, close, resolved.period.startYear);
    }),
  };
}

function closedChoice(choice: ResolvedTeamChoice, team: ResolvedTeam, close: number, startYear: number): readonly TeamChoiceRecord[] {
  const until = monthText(Math.min(choice.referralsClose, close), startYear);
  const opens = choice.goLive < close;
  if (!opens && team.existing === null) return [];
  const staysAsItIs = team.existing !== null && (!opens || (choice.goLive === 0 && choice.posts !== null));
  return [{
    team: choice.team,
    ...(staysAsItIs ? {} : { go_live: monthText(choice.goLive, startYear) }),
    ...(opens && choice.posts !== null ? { posts: choice.posts } : {}),
    referrals_close: until,
  }];
}
