import { baselineFor, optionLabel, type Answered, type Look } from './answered';
import { cellsOf, unsigned, type CellOf, type FigureCell } from './figure-cells';

/** A sentence with numbers that can be asked about. */
export type Sentence = readonly (string | FigureCell)[];

/** The answer in words, whole or against the baseline. */
export function answer(answered: Answered, look: Look): Sentence {
  const { resolved } = answered;
  const baseline = baselineFor(look.option, look);
  const cell = cellsOf(answered, look.option, baseline);
  const name = optionLabel(resolved, look.option);
  if (baseline !== null) return [`Compared with ${optionLabel(resolved, baseline)}, ${name} `, ...difference(cell)];
  const note = look.basis === 'against' ? ` is the baseline that the others are measured against. On its own it ` : ' ';
  return [`${name}${note}`, ...whole(cell)];
}

/** Which way a difference points. Nothing that a reader would see as zero counts as a change. */
function direction(cell: FigureCell): 'more' | 'less' | 'same' {
  if (typeof cell.value !== 'number' || !/[1-9]/.test(cell.text)) return 'same';
  return cell.value > 0 ? 'more' : 'less';
}

function difference(cell: CellOf): Sentence {
  return [...costDifference(cell('pv_cost')), ...harmDifference(cell('pv_benefit')), ...peopleDifference(cell)];
}

function costDifference(cost: FigureCell): Sentence {
  const way = direction(cost);
  return way === 'same' ? ['costs the same and '] : ['costs ', unsigned(cost), ` ${way} and `];
}

function harmDifference(benefit: FigureCell): Sentence {
  switch (direction(benefit)) {
    case 'more': return ['avoids a further ', unsigned(benefit), ' of the cost of domestic abuse. '];
    case 'less': return ['avoids ', unsigned(benefit), ' less of the cost of domestic abuse. '];
    case 'same': return ['avoids the same cost of domestic abuse. '];
  }
}

function peopleDifference(cell: CellOf): Sentence {
  const starts = cell('starts');
  const way = direction(starts);
  if (way === 'same') return ['It works with the same number of perpetrators.'];
  return [
    'It works with ', unsigned(starts), way === 'more' ? ' more' : ' fewer', ' perpetrators, ',
    way === 'more' ? 'for the safety of ' : 'and so leaves out ', unsigned(cell('adult_victims')), ' adult victims and ',
    unsigned(cell('children')), ' children.',
  ];
}

function whole(cell: CellOf): Sentence {
  const benefit = cell('pv_benefit');
  const adds = typeof benefit.value === 'number' && benefit.value < 0;
  return [
    'costs ', cell('pv_cost'), adds ? ' and adds ' : ' and avoids ', adds ? unsigned(benefit) : benefit,
    adds ? ' to the cost of domestic abuse. ' : ' of the cost of domestic abuse. ',
    'It works with ', cell('starts'), ' perpetrators, for the safety of ', cell('adult_victims'), ' adult victims and ',
    cell('children'), ' children.',
  ];
}
