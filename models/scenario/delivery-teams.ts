/** What grouping needs to know of an authority. `accepted`: accepted cases a year. */
export interface PlacedAuthority {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly rural: boolean;
  readonly accepted: number;
}

export type Group = readonly PlacedAuthority[];

/** A pilot site worked with about this many cases a year. Unit: accepted cases a year. */
export const SITE_CASES = 100;

/** More authorities than this are more partners than one panel can hold together. */
export const MOST_AUTHORITIES = 8;

/** For a full site, a mean distance of this many kilometres weighs as much as missing its size by all of it. */
const WIDE_KM = 45;

/** Where town and country share a team, its distances count for more: both sides of it travel. */
const MIXED = 1.25;

const KM_PER_DEGREE = 111.2;

/** Differences smaller than this are the last bit of a sum, not a better grouping. */
const SAME = 1e-9;

function before(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Accepted cases a year of a group. */
export function acceptedOf(group: Group): number {
  return group.reduce((sum, { accepted }) => sum + accepted, 0);
}

/** Mean distance of the cases from the middle between them; an authority with hardly any still counts for one. Unit: km. */
function spread(group: Group): number {
  const weight = group.reduce((sum, { accepted }) => sum + accepted + 1, 0);
  const mean = (of: (each: PlacedAuthority) => number): number => (
    group.reduce((sum, each) => sum + (each.accepted + 1) * of(each), 0) / weight
  );
  const [longitude, latitude] = [mean((each) => each.longitude), mean((each) => each.latitude)];
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return mean((each) => KM_PER_DEGREE * Math.hypot((each.longitude - longitude) * shrink, each.latitude - latitude));
}

/**
 * How poor a delivery team a group would make: (sites − 1)² for missing the size of a pilot site, plus sites × spread,
 * since every case is travelled to; sites = cases / 100. An authority too large for one site cannot be cut, so alone it
 * counts as well sized.
 */
function loss(group: Group): number {
  const sites = acceptedOf(group) / SITE_CASES;
  if (group.length === 1) return sites > 1 ? 0 : (sites - 1) ** 2;
  const mixed = group.some(({ rural }) => rural) && group.some(({ rural }) => !rural);
  return (sites - 1) ** 2 + sites * (spread(group) / WIDE_KM) * (mixed ? MIXED : 1);
}

interface Change {
  readonly gain: number;
  readonly groups: readonly Group[];
}

/** The groups with some of them exchanged for others, and how much better that is; null where a team gets too large. */
function change(groups: readonly Group[], out: readonly Group[], into: readonly Group[]): Change | null {
  if (into.some(({ length }) => length > MOST_AUTHORITIES)) return null;
  const lossOf = (some: readonly Group[]): number => some.reduce((sum, group) => sum + loss(group), 0);
  const filled = into.filter(({ length }) => length > 0);
  const gain = lossOf(out) - lossOf(filled);
  return { gain, groups: [...groups.filter((group) => !out.includes(group)), ...filled] };
}

/** Joining two groups, moving one authority to another group, or exchanging two. */
function changesBetween(groups: readonly Group[], one: Group, other: Group): readonly (Change | null)[] {
  const without = (group: Group, left: PlacedAuthority): Group => group.filter((each) => each !== left);
  const pair = [one, other];
  return [
    change(groups, pair, [[...one, ...other]]),
    ...one.map((each) => change(groups, pair, [without(one, each), [...other, each]])),
    ...other.map((each) => change(groups, pair, [[...one, each], without(other, each)])),
    ...one.flatMap((each) => other.map((back) => change(groups, pair, [[...without(one, each), back], [...without(other, back), each]]))),
  ];
}

function bestChange(groups: readonly Group[]): Change | null {
  let best: Change | null = null;
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      for (const each of changesBetween(groups, one, other)) {
        if (each !== null && each.gain > (best?.gain ?? 0) + SAME) best = each;
      }
    }
  });
  return best;
}

/**
 * Authorities grouped by nearness into delivery teams that each come near a site of 100 accepted cases a year. Every
 * authority is in exactly one group of at most eight. The same authorities give the same groups in any order: the best
 * single change is made until none helps. Largest group first.
 */
export function groupAuthorities(authorities: Group): readonly Group[] {
  let groups: readonly Group[] = [...authorities].sort((one, other) => before(one.id, other.id)).map((each) => [each]);
  for (let best = bestChange(groups); best !== null; best = bestChange(groups)) groups = best.groups;
  return groups
    .map((group) => [...group].sort((one, other) => other.accepted - one.accepted || before(one.id, other.id)))
    .sort((one, other) => acceptedOf(other) - acceptedOf(one) || before(one[0]?.id ?? '', other[0]?.id ?? ''));
}
