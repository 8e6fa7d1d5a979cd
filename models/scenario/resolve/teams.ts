import { wholeMonths } from '../../quantities/rounding';
import type { TeamRecord } from '../format';
import type { ResolvedParameter, ResolvedTeam } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Areas } from './areas';
import { inAreaLayers } from './areas';
import { placeOf } from './collect';
import type { Sources } from './parameters';
import type { Resolving } from './resolving';
import type { Placed } from './settings';

/** What teams are checked against. */
export interface TeamContext {
  readonly areas: Areas;
  readonly sources: Sources;
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
}

/** Delivery teams by id, each over authorities that exist. */
export function resolveTeams(
  stated: Placed<readonly TeamRecord[]>, context: TeamContext, resolving: Resolving,
): Map<string, ResolvedTeam> {
  const teams = new Map<string, ResolvedTeam>();
  for (const [index, record] of stated.value.entries()) {
    const place = placeOf(stated.layer, 'teams', index);
    if (teams.has(record.id)) reportTwice('team', record.id, within(place, 'id'), resolving);
    checkAuthorities(record, place, context.areas, resolving);
    checkExisting(record, place, context, resolving);
    // An id that could not be read is no name by which an option could mean the team.
    if (record.id !== '') teams.set(record.id, teamOf(record));
  }
  return teams;
}

/** Adds the problem of a team or option that is there twice. */
export function reportTwice(noun: string, id: string, place: Place, resolving: Resolving): void {
  resolving.report(place, {
    what: `There are two of the ${noun} “${id}”.`,
    why: 'It could not be said which of them is meant.',
    remedy: 'Give one of them another id, or remove it.',
  });
}

function checkAuthorities(record: TeamRecord, place: Place, areas: Areas, resolving: Resolving): void {
  for (const [index, id] of record.authorities.entries()) {
    const at = within(place, 'authorities', index);
    if (!areas.authorityIds.has(id)) {
      resolving.reportUnknown(at, 'authority', id, areas.authorityIds, inAreaLayers);
    } else if (record.authorities.indexOf(id) < index) {
      resolving.report(at, {
        what: `“${id}” is listed twice.`,
        why: 'Its demand would be counted twice.',
        remedy: 'Remove one of the two.',
      });
    }
  }
}

function checkExisting(record: TeamRecord, place: Place, context: TeamContext, resolving: Resolving): void {
  const { existing } = record;
  if (existing === undefined) return;
  if (record.opening_waiting !== undefined) {
    resolving.report(within(place, 'opening_waiting'), {
      what: '“opening_waiting” is for new teams, but this one exists.',
      why: 'Two waiting lists for one team could not both be used.',
      remedy: 'Put the number under “existing” as “waiting”.',
    });
  }
  const at = within(place, 'existing');
  if (existing.source !== undefined && !context.sources.has(existing.source)) {
    resolving.reportUnknown(within(at, 'source'), 'source', existing.source, context.sources.keys());
  }
  const months = monthsInFiles(context.parameters.get('intervention_months'));
  if (months === null || existing.open_cases === undefined) return;
  const length = wholeMonths(months);
  const most = Math.max(0, length - 1);
  if (existing.open_cases.length > most) {
    const count = existing.open_cases.length;
    resolving.report(within(at, 'open_cases'), {
      what: `“open_cases” has ${count} entries, but a case of ${length} months is open for ${most} after its first.`,
      why: 'Cases that started longer ago have ended by month 0.',
      remedy: `Keep the first ${most} entries.`,
    });
  }
}

/** The length that files state. An edit is a trial: under a shorter one the longest open cases have ended already. */
function monthsInFiles(parameter: ResolvedParameter | undefined): number | null {
  return [...parameter?.history ?? [], ...parameter === undefined ? [] : [parameter]]
    .findLast(({ setBy }) => setBy !== 'edit')?.value ?? null;
}

function teamOf(record: TeamRecord): ResolvedTeam {
  const { id, label, authorities, existing } = record;
  return {
    id, label, authorities,
    openingWaiting: record.opening_waiting ?? 0,
    existing: existing === undefined ? null : {
      posts: existing.posts,
      openCases: existing.open_cases ?? [],
      waiting: existing.waiting ?? 0,
      quality: existing.quality,
      sourceId: existing.source ?? null,
      note: existing.note ?? null,
    },
    note: record.note ?? null,
  };
}
