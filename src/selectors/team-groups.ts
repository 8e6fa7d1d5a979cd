import type { Answered } from './answered';

export interface TeamMember {
  readonly id: string;
  readonly name: string;
}

/** A team and its authorities; `id` is null for the authorities that are in no team. */
export interface TeamGroup {
  readonly id: string | null;
  readonly label: string;
  readonly members: readonly TeamMember[];
  /** Authorities that it could also take in. */
  readonly others: readonly TeamMember[];
  readonly existingPosts: number | null;
  /** Of a new team: people who wait when it goes live. */
  readonly openingWaiting: number;
}

/** The teams of the scenario in its own order, then the authorities in no team. */
export function teamGroups({ resolved }: Answered): readonly TeamGroup[] {
  const all = resolved.authorities.map(({ id, name }): TeamMember => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const grouped = new Set(resolved.teams.flatMap(({ authorities }) => authorities));
  const teams = resolved.teams.map(({ id, label, authorities, existing, openingWaiting }): TeamGroup => ({
    id, label,
    members: authorities.map((each) => all.find((authority) => authority.id === each) ?? { id: each, name: each }),
    others: all.filter((each) => !authorities.includes(each.id)),
    existingPosts: existing?.posts ?? null, openingWaiting,
  }));
  const left = all.filter((each) => !grouped.has(each.id));
  return left.length === 0 ? teams : [...teams, { id: null, label: 'In no team', members: left, others: [], existingPosts: null, openingWaiting: 0 }];
}
