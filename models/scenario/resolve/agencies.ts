import type { AgencyRecord, AgencySplitRecord } from '../../evidence/agency';
import type { Layer } from '../layers';
import type { ResolvedAgencySplit } from '../resolved';
import { within } from '../source-file';
import type { Definition } from './collect';
import { uniqueById } from './collect';
import type { Drafts } from './draft';
import { checkReference } from './references';
import type { Resolving } from './resolving';

/** Agencies, and what of which party or line falls on them. */
export interface Agencies {
  readonly agencies: readonly AgencyRecord[];
  readonly agencySplits: readonly ResolvedAgencySplit[];
}

/** What a split may name, and the central values of the shares it names. */
export interface AgencyTerms {
  readonly drafts: Drafts;
  readonly values: ReadonlyMap<string, number>;
  readonly lines: ReadonlySet<string>;
}

/** Agencies and splits with every id known; of each split one part has the rest, and the others leave it something or nothing. */
export function resolveAgencies(layers: readonly Layer[], terms: AgencyTerms, resolving: Resolving): Agencies {
  const agencies = uniqueById(layers, 'agencies', resolving);
  const splits = [...uniqueById(layers, 'agency_splits', resolving).values()];
  for (const split of splits) checkSplit(split, agencies, terms, resolving);
  checkSubjects(splits, resolving);
  return {
    agencies: [...agencies.values()].map(({ record }) => record),
    agencySplits: splits.map(({ record }) => ({
      id: record.id, party: record.party ?? null, line: record.line ?? null, note: record.note ?? null,
      to: record.to.map(({ agency, share }) => ({ agency, share: share ?? null })),
    })),
  };
}

function checkSplit(
  split: Definition<AgencySplitRecord>, agencies: ReadonlyMap<string, unknown>, terms: AgencyTerms, resolving: Resolving,
): void {
  const { record, place } = split;
  if (record.line !== undefined && !terms.lines.has(record.line)) {
    resolving.reportUnknown(within(place, 'line'), 'line', record.line, terms.lines);
  }
  const isSound = record.to.map(({ agency, share }, index) => {
    if (!agencies.has(agency)) resolving.reportUnknown(within(place, 'to', index, 'agency'), 'agency', agency, agencies.keys());
    return share === undefined || checkReference(within(place, 'to', index, 'share'), share, ['share'], terms.drafts, resolving);
  });
  checkRest(split, resolving);
  if (isSound.every(Boolean)) checkSum(split, terms.values, resolving);
}

function checkRest({ record, place }: Definition<AgencySplitRecord>, resolving: Resolving): void {
  const open = record.to.filter(({ share }) => share === undefined).length;
  if (open === 1) return;
  resolving.report(within(place, 'to'), {
    what: open === 0 ? 'Every part has a share, so that none has the rest.' : `${open} parts have no share.`,
    why: 'One part has what the others leave, so that the parts always make up the whole.',
    remedy: 'Leave “share” out for exactly one agency.',
  });
}

function checkSum({ record, place }: Definition<AgencySplitRecord>, values: ReadonlyMap<string, number>, resolving: Resolving): void {
  const sum = record.to.reduce((so, { share }) => so + (share === undefined ? 0 : values.get(share) ?? 0), 0);
  if (sum <= 1 + 1e-9) return;
  resolving.report(within(place, 'to'), {
    what: `The shares add up to ${sum}, which is more than the whole.`,
    why: 'Pounds would be counted twice.',
    remedy: 'Lower one of the shares, so that they come to 1 at most.',
  });
}

/** Each split is about one party or one line, and each party and line has one split. */
function checkSubjects(splits: readonly Definition<AgencySplitRecord>[], resolving: Resolving): void {
  const seen = new Set<string>();
  for (const { record: { party, line }, place } of splits) {
    const subject = party === undefined ? `line ${line ?? ''}` : `party ${party}`;
    if ((party === undefined) === (line === undefined)) {
      resolving.report(place, {
        what: party === undefined ? 'It names neither a party nor a line.' : 'It names both a party and a line.',
        why: 'It cannot be said which pounds it splits.',
        remedy: 'Name either “party” (a payer or bearer) or “line”.',
      });
    } else if (seen.has(subject)) {
      resolving.report(place, {
        what: `There is a second split of the ${subject}.`,
        why: 'Its pounds would be counted twice.',
        remedy: 'Remove one of the two.',
      });
    }
    seen.add(subject);
  }
}
