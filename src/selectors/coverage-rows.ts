import { coverage } from '../../models/index';
import { countText, percentText } from '../format';
import { optionLabel, type Answered } from './answered';
import type { FigureCell } from './figure-cells';

export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  /** Null where no team covers the authority. */
  readonly team: string | null;
  /** Perpetrators in high-risk cases a year, covered or not. */
  readonly perpetrators: FigureCell;
  readonly share: number;
  /** Null where not covered: there is no number to ask about. */
  readonly cell: FigureCell | null;
}

/** Authorities of one team: they share one waiting list, and so one share. */
export interface CoverageGroup {
  /** Null for the authorities without a team. */
  readonly team: string | null;
  readonly rows: readonly CoverageRow[];
  /** The share they have in common; null where there is none. */
  readonly cell: FigureCell | null;
}

/** Who an option reaches, by authority: the best covered first, those left out last, each group by name. */
export function coverageRows({ resolved, appraisal }: Answered, option: string): readonly CoverageRow[] {
  const names = new Map(resolved.authorities.map(({ id, name }) => [id, name]));
  const teams = new Map(resolved.teams.map(({ id, label }) => [id, label]));
  const whose = optionLabel(resolved, option);
  const rows = coverage(appraisal, option).map(({ authority, team, perpetrators, coverage: share }): CoverageRow => {
    const name = names.get(authority) ?? authority;
    return {
      id: authority, name, team: team === null ? null : teams.get(team) ?? team, share,
      perpetrators: {
        figure: `perpetrators_in.${authority}`, option, baseline: null, value: perpetrators, text: countText(perpetrators),
        label: `Perpetrators a year in ${name}`,
      },
      cell: team === null ? null : {
        figure: `coverage.${authority}`, option, baseline: null, value: share, text: percentText(share),
        label: `Coverage of ${name}, ${whose}`,
      },
    };
  });
  return rows.sort((one, other) =>
    Number(other.cell !== null) - Number(one.cell !== null) || other.share - one.share || one.name.localeCompare(other.name));
}

/** Rows by team, in the order of the rows; those left out come last as one group. */
export function coverageGroups(rows: readonly CoverageRow[]): readonly CoverageGroup[] {
  const groups = new Map<string | null, CoverageRow[]>();
  for (const row of rows) {
    const group = groups.get(row.team);
    if (group) group.push(row);
    else groups.set(row.team, [row]);
  }
  return [...groups].map(([team, members]) => ({ team, rows: members, cell: sharedCell(members) }));
}

function sharedCell(rows: readonly CoverageRow[]): FigureCell | null {
  const cell = rows[0]?.cell ?? null;
  return cell && { ...cell, label: `Coverage of ${rows.map(({ name }) => name).join(', ')}` };
}

/** What the bars show, in one sentence. */
export function coverageInWords(rows: readonly CoverageRow[]): string {
  const covered = rows.filter(({ cell }) => cell !== null);
  const [best] = covered;
  const left = rows.filter(({ cell }) => cell === null).map(({ name }) => name);
  if (!best?.cell) return 'No authority is covered.';
  const reach = `${covered.length} of ${rows.length} authorities are covered; the share is highest in ${best.name}, ${best.cell.text}.`;
  return left.length === 0 ? reach : `${reach} Not covered: ${left.join(', ')}.`;
}
