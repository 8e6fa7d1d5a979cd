import { funnel, type Funnel } from '../../models/index';
import { countText } from '../format';
import type { Answered } from './answered';
import { cellsOf, type FigureCell } from './figure-cells';

/** One count on the way from MARAC to completion. */
export interface FunnelRow {
  readonly id: keyof Funnel;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly value: number;
  readonly text: string;
  /** Share of the longest bar, for drawing. */
  readonly width: number;
  /** Where the count is a figure that can be asked about. */
  readonly cell: FigureCell | null;
}

interface Stage {
  readonly id: keyof Funnel;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

/** No two counts share a name or a unit. */
const stages: readonly Stage[] = [
  { id: 'highRiskCases', name: 'High-risk cases', unit: 'MARAC cases', meaning: 'Heard at MARAC in the whole force, repeats among them' },
  { id: 'perpetrators', name: 'Perpetrators', unit: 'people, each once a year', meaning: 'People behind those cases; a repeat is the same person' },
  { id: 'perpetratorsCovered', name: 'In areas covered', unit: 'people in areas with a team', meaning: 'Those who live where this option has a team' },
  { id: 'referrals', name: 'Referred', unit: 'referrals', meaning: 'While a team takes referrals, as they build up' },
  { id: 'accepted', name: 'Accepted', unit: 'accepted referrals', meaning: 'Referrals that meet the threshold' },
  { id: 'starts', name: 'Started', unit: 'starts', meaning: 'Accepted people for whom a place was free in time' },
  { id: 'completions', name: 'Completed', unit: 'completions', meaning: 'Worked with to the end, those open at the outset among them' },
];

/** From MARAC to completion over the delivery years, in the order in which people pass. */
export function funnelRows(answered: Answered, option: string): readonly FunnelRow[] {
  const counts = funnel(answered.appraisal, option);
  const cell = cellsOf(answered, option, null);
  const most = Math.max(1, ...Object.values(counts) as readonly number[]);
  return stages.map((stage) => {
    const value = counts[stage.id];
    const figure = stage.id === 'starts' || stage.id === 'completions' ? cell(stage.id) : null;
    return { ...stage, value, text: countText(value), width: value / most, cell: figure };
  });
}

export function funnelInWords(rows: readonly FunnelRow[]): string {
  return `${rows.map(({ text, unit }) => `${text} ${unit}`).join('; ')}.`;
}
