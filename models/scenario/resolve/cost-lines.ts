import type { CostLineRecord, RoleRecord } from '../../evidence/lines';
import { roleLine } from '../../quantities/line-id';
import type { ResolvedCostLine, ResolvedRole } from '../resolved';
import type { Place } from '../source-file';
import { within } from '../source-file';
import type { Definition } from './collect';
import type { Drafts } from './draft';
import type { PlacedChange } from './line-changes';
import { checkReference } from './references';
import type { Resolving } from './resolving';

type Changes = ReadonlyMap<string, PlacedChange>;

const ratioUnits: Readonly<Record<Exclude<RoleRecord['sized_by'], 'case_manager'>, readonly string[]>> = {
  case_manager_post: ['post/post', 'ratio'],
  planned_starts: ['ratio', 'share', 'victim/perpetrator'],
  area: ['post/team'],
  force: ['post/force'],
};

const startsPerPostUnits = ['referral/post/year', 'start/post/year', 'case/post/year', 'victim/post/year'];

const unitCosts: Readonly<Record<Exclude<CostLineRecord['driver'], 'share_of_lines'>, string>> = {
  start: 'GBP/start',
  open_case_month: 'GBP/case/month',
  case_manager_recruited: 'GBP/post',
  area_set_up: 'GBP/team',
  force_set_up: 'GBP/force',
  area_month_set_up: 'GBP/team/month',
  area_month_live: 'GBP/team/month',
  force_month: 'GBP/force/month',
};

/** A role with its change applied; the fields its sizing needs are there, in their units. */
export function resolveRole(
  definition: Definition<RoleRecord>, changes: Changes, drafts: Drafts, resolving: Resolving,
): ResolvedRole {
  const { record, place } = definition;
  const lineId = roleLine(record.id);
  const change = changes.get(lineId)?.change ?? null;
  checkReference(within(place, 'salary'), record.salary, ['GBP/post/year'], drafts, resolving);
  const ratioUnit = record.sized_by === 'case_manager' ? null : ratioUnits[record.sized_by];
  const postUnit = record.sized_by === 'planned_starts' ? startsPerPostUnits : null;
  checkField(place, 'ratio', record.ratio, ratioUnit, drafts, resolving);
  checkField(place, 'starts_per_post', record.starts_per_post, postUnit, drafts, resolving);
  return {
    ...costTerms(record, change), lineId,
    sizedBy: record.sized_by,
    ratio: record.ratio ?? null,
    startsPerPost: record.starts_per_post ?? null,
    roundedOver: record.rounded_over,
    salary: record.salary,
  };
}

/** A cost line with its change applied; the fields its driver needs are there, in their units. */
export function resolveCostLine(
  definition: Definition<CostLineRecord>, changes: Changes, drafts: Drafts, resolving: Resolving,
): ResolvedCostLine {
  const { record, place } = definition;
  const isShare = record.driver === 'share_of_lines';
  const units = record.driver === 'share_of_lines' ? null : [unitCosts[record.driver]];
  checkField(place, 'unit_cost', record.unit_cost, units, drafts, resolving);
  checkField(place, 'share', record.share, isShare ? ['share'] : null, drafts, resolving);
  if ((record.of !== undefined) !== isShare) reportField(place, 'of', isShare, resolving);
  if (record.real_growth !== undefined) {
    if (isShare) reportField(place, 'real_growth', false, resolving);
    else checkReference(within(place, 'real_growth'), record.real_growth, ['growth/year'], drafts, resolving);
  }
  return {
    ...costTerms(record, changes.get(record.id)?.change ?? null),
    driver: record.driver,
    unitCost: record.unit_cost ?? null,
    share: record.share ?? null,
    of: record.of ?? [],
    realGrowth: record.real_growth ?? null,
  };
}

/** A field that some kinds of line must have and the others must not; `units` is null for the others. */
export function checkField(
  place: Place, field: string, id: string | undefined, units: readonly string[] | null,
  drafts: Drafts, resolving: Resolving,
): void {
  if ((id !== undefined) !== (units !== null)) reportField(place, field, units !== null, resolving);
  else if (id !== undefined && units !== null) checkReference(within(place, field), id, units, drafts, resolving);
}

function reportField(place: Place, field: string, needed: boolean, resolving: Resolving): void {
  resolving.report(needed ? place : within(place, field), {
    what: needed ? `“${field}” is missing.` : `“${field}” has no meaning here.`,
    why: needed ? 'A line of this kind cannot be worked out without it.'
      : 'It would be left out of the sums without a word.',
    remedy: needed ? `Add “${field}”.` : `Remove “${field}”, or change the kind of the line.`,
  }, 'key');
}

/** A share of lines names lines that exist and are no shares themselves. */
export function checkShares(
  definitions: readonly Definition<CostLineRecord>[], costLineIds: ReadonlySet<string>, resolving: Resolving,
): void {
  const shares = new Set(definitions.flatMap(({ record }) => (record.driver === 'share_of_lines' ? [record.id] : [])));
  for (const { record, place } of definitions) {
    for (const [index, id] of (record.of ?? []).entries()) {
      const at = within(place, 'of', index);
      if (!costLineIds.has(id)) {
        resolving.reportUnknown(at, 'cost line', id, costLineIds);
      } else if (shares.has(id)) {
        resolving.report(at, {
          what: `“${id}” is itself a share of other lines.`,
          why: 'Shares of shares would depend on the order in which they are worked out.',
          remedy: 'Name the lines that it is a share of.',
        });
      }
    }
  }
}

type Terms = Pick<ResolvedRole & ResolvedCostLine, keyof ResolvedRole & keyof ResolvedCostLine>;

function costTerms(
  record: RoleRecord | CostLineRecord, change: PlacedChange['change'] | null,
): Terms {
  const { id, label, prong, payer, provider } = record;
  return {
    id, label, prong, payer, provider, change,
    public: record.public,
    included: change?.included ?? record.included ?? true,
    grade: record.confidence_grade,
    note: record.note ?? null,
  };
}
