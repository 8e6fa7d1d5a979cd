import { figureDefinition, type Explanation, type FigureId } from '../../models/index';

/** A word of the field with what it means. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
}

function figureWord(word: string, figure: FigureId): Word {
  const { label, meaning } = figureDefinition(figure);
  return { word, meaning: word === label ? meaning : `${label}. ${meaning}` };
}

/** Words that a reader may meet for the first time here, in the order in which they come up. */
export const words: readonly Word[] = [
  { word: 'MARAC', meaning: 'Multi-agency risk assessment conference: the meeting at which police, health and other services plan for the victims at highest risk.' },
  { word: 'Idva', meaning: 'Independent domestic violence adviser, who supports the victim.' },
  { word: 'High-risk case', meaning: 'A case heard at a MARAC.' },
  { word: 'Severity', meaning: 'How many times the yearly cost of an average victim that of a high-risk victim is taken to be.' },
  { word: 'Areas covered', meaning: 'Authorities in which the option has a team. How many perpetrators that team reaches is the share worked with.' },
  { word: 'PV', meaning: 'Present value: a pound in a later year counts for less, at the rate of the Treasury’s Green Book.' },
  figureWord('NPSV', 'npsv'),
  figureWord('BCR', 'bcr'),
  figureWord('Net public cost', 'net_public_cost'),
  figureWord('Fiscal benefit', 'pv_fiscal_benefit'),
  figureWord('Dearest year', 'peak_year_cost'),
  { word: 'Provider lines', meaning: 'The costs that a contract with a provider would cover, without optimism bias.' },
  { word: 'Chance above £0', meaning: 'In how many runs, with every input drawn from its range, benefits exceed costs.' },
  { word: 'In delivery years', meaning: 'Without the cost of running off and the effect felt after delivery ends.' },
];

/** Words for which a text has a need. Abbreviations count in capitals only. */
export function wordsIn(text: string): readonly Word[] {
  return words.filter(({ word }) => new RegExp(`\\b${word}s?\\b`, /^[A-Z]{2,}$/.test(word) ? '' : 'i').test(text));
}

/** Words that come up in an explanation as it first opens; what its figure means is said there anyway. */
export function wordsBehind({ label, equation, inputs }: Explanation, meaning: string): readonly Word[] {
  const text = [label, equation ?? '', meaning, ...inputs.flatMap((input) => [input.label, input.equation ?? ''])].join(' ');
  return wordsIn(text).filter((each) => meaning === '' || !each.meaning.endsWith(meaning));
}
