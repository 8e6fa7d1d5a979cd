import { type Learned, type ResolvedScenario, type ValueOfInformation } from '../../models/index';
import { percentText, poundsText } from '../format';
import { optionLabel } from './answered';
import type { TwinRow, TwinTable } from './certainty-tables';

/** What it would be worth to know everything, in words. `options` are in the order of the run. */
export function worthSentence(resolved: ResolvedScenario, options: readonly string[], { best, evpi, chanceWrong }: ValueOfInformation): string {
  const name = optionLabel(resolved, options[best] ?? resolved.baseline);
  if (evpi === 0) return `${name} is best in every run: knowing more would change no choice.`;
  return `Chosen today, ${name} is best on average; in ${percentText(chanceWrong)} of runs another option would have been better. `
    + `To know everything before choosing would be worth at most ${poundsText(evpi)}.`;
}

/** “To know these together would be worth at most £0.81m, 60 % of knowing everything.” */
export function groupSentence({ value, share }: Learned): string {
  if (value === 0) return 'To know these would change no choice.';
  return `To know these would be worth at most ${poundsText(value)}, ${percentText(share)} of knowing everything.`;
}

function rowOf({ id, value, share }: Learned, heading: string, quality: string): TwinRow {
  return { id, heading, cells: [{ value, text: poundsText(value) }, { value: share, text: percentText(share) }, { value: null, text: quality }] };
}

const columns = ['To know', 'Worth at most', 'Share of knowing everything', 'Evidence today'];

/** Inputs whose knowledge is worth something, most first. */
export function worthTable(resolved: ResolvedScenario, { parameters }: ValueOfInformation): TwinTable {
  return {
    caption: 'What is worth finding out first', columns,
    rows: parameters.filter(({ value }) => value > 0).flatMap((learned) => {
      const parameter = resolved.parameters.get(learned.id);
      return parameter ? [rowOf(learned, parameter.label, parameter.quality)] : [];
    }),
  };
}

/** The same for the inputs of one layer together. */
export function worthGroupTable(resolved: ResolvedScenario, { groups }: ValueOfInformation): TwinTable {
  return {
    caption: 'What a whole body of evidence is worth', columns: columns.slice(0, -1),
    rows: groups.filter(({ value }) => value > 0).map((learned) => {
      const row = rowOf(learned, resolved.layers.find(({ id }) => id === learned.id)?.title ?? learned.id, '');
      return { ...row, cells: row.cells.slice(0, -1) };
    }),
  };
}
