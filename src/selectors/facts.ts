import { baselineFor, type Answered, type Look } from './answered';
import { cellsOf, type FigureCell } from './figure-cells';
import type { Sentence } from './answer';

/** A further figure of a fact. */
export interface FactLine {
  readonly words: string;
  readonly cell: FigureCell;
}

/** One of the four facts: a leading figure, what follows from it, and how it is counted. */
export interface Fact {
  readonly id: 'value' | 'purse' | 'people' | 'posts';
  readonly title: string;
  readonly lead: FigureCell;
  /** Words that stand right after the leading figure. */
  readonly leadUnit: Sentence;
  readonly lines: readonly FactLine[];
  readonly basis: string;
}

/** The four facts of the chosen option: worth it, affordable, who is reached, can it be staffed. */
export function facts(answered: Answered, look: Look): readonly Fact[] {
  const { priceBaseYear } = answered.resolved;
  const baseline = baselineFor(look.option, look);
  const shown = cellsOf(answered, look.option, baseline);
  const whole = cellsOf(answered, look.option, null);
  const compared = baseline === null ? 'whole' : 'difference';
  return [
    {
      id: 'value', title: 'Net present social value', lead: shown('npsv'), leadUnit: [],
      lines: [line('Benefit–cost ratio', shown('bcr')), line('In delivery years', shown('npsv_within_delivery'))],
      basis: `PV, ${priceBaseYear} prices, ${compared}`,
    },
    {
      id: 'purse', title: 'Cost in the dearest year', lead: whole('peak_year_cost'), leadUnit: ['in ', whole('peak_year')],
      lines: [line('Net public cost', shown('net_public_cost')), line('Fiscal benefit', shown('pv_fiscal_benefit'))],
      basis: 'Undiscounted; the rest PV',
    },
    {
      id: 'people', title: 'People reached', lead: shown('starts'), leadUnit: ['perpetrators'],
      lines: [line('Adult victims', shown('adult_victims')), line('Children', shown('children'))],
      basis: `All years together, ${compared}`,
    },
    {
      id: 'posts', title: 'Posts at peak', lead: whole('peak_posts'), leadUnit: ['posts'],
      lines: [
        line('First reached', whole('peak_posts_month')),
        ...(baseline === null ? [] : [line('Difference', shown('peak_posts'))]),
      ],
      basis: 'Full-time, all roles, whole',
    },
  ];
}

function line(words: string, cell: FigureCell): FactLine {
  return { words, cell };
}
