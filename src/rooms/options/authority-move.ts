/** An authority on its way; null stands for no team. */
export interface Move {
  readonly authority: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Where the list of an authority stands, so that the focus can follow it to another team. */
export function memberId(team: string | null, authority: string): string {
  return `member-${team ?? ''}-${authority}`;
}
