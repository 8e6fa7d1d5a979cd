import type { Sentence } from './answer';
import { baselineFor, optionLabel, type Answered, type Look } from './answered';
import { cellsOf, type CellOf, type FigureCell } from './figure-cells';

/** A further figure of a fact. */
export interface FactLine {
  readonly words: string;
  readonly cell: FigureCell;
}

/** One of the four facts: a leading figure, what follows from it, and how it is counted. */
export interface Fact {
  readonly id: 'value' | 'purse' | 'people' | 'peak';
  readonly title: string;
  readonly lead: FigureCell;
  /** Words that stand right after the leading figure. */
  readonly leadUnit: Sentence;
  readonly lines: readonly FactLine[];
  /** Whole or against what, and how it is counted, in words. */
  readonly basis: string;
}

interface Cells {
  /** As the reader chose to see them: whole, or against the baseline. */
  readonly shown: CellOf;
  readonly whole: CellOf;
  /** What `shown` shows, in words. */
  readonly place: string;
}

/** The four facts of the chosen option: worth it, affordable, who is reached, can it be staffed. */
export function facts(answered: Answered, look: Look): readonly Fact[] {
  const { resolved } = answered;
  const baseline = baselineFor(look.option, look);
  const cells: Cells = {
    shown: cellsOf(answered, look.option, baseline),
    whole: cellsOf(answered, look.option, null),
    place: baseline === null ? 'whole option' : `against ${optionLabel(resolved, baseline)}`,
  };
  return [valueOf(cells), purseOf(cells), peopleOf(cells), peakOf(cells)];
}

function valueOf({ shown, place }: Cells): Fact {
  return {
    id: 'value', title: 'Net present social value', lead: shown('npsv'), leadUnit: [],
    lines: [{ words: 'Benefit–cost ratio', cell: shown('bcr') }, { words: 'In delivery years', cell: shown('npsv_within_delivery') }],
    basis: `PV, ${place}`,
  };
}

function purseOf({ shown, place }: Cells): Fact {
  return {
    id: 'purse', title: 'Net public cost', lead: shown('net_public_cost'), leadUnit: [],
    lines: [{ words: 'Public cost', cell: shown('pv_public_cost') }, { words: 'Fiscal benefit', cell: shown('pv_fiscal_benefit') }],
    basis: `PV, ${place}`,
  };
}

function peopleOf({ shown, place }: Cells): Fact {
  return {
    id: 'people', title: 'People reached', lead: shown('starts'), leadUnit: ['perpetrators'],
    lines: [{ words: 'Adult victims', cell: shown('adult_victims') }, { words: 'Children', cell: shown('children') }],
    basis: `All delivery years, ${place}`,
  };
}

/** What has to be staffed and afforded at once stays whole; options have their dearest year in different years. */
function peakOf({ whole }: Cells): Fact {
  return {
    id: 'peak', title: 'At peak, in all', lead: whole('peak_posts'), leadUnit: ['whole-time posts'],
    lines: [
      { words: 'Reached', cell: whole('peak_posts_month') },
      { words: 'Dearest year', cell: whole('peak_year_cost') },
    ],
    basis: 'Whole option; pounds undiscounted',
  };
}
