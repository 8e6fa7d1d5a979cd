import { type Problem, type StressPair, type StressRow, type WorstPairs } from '../../models/index';
import { poundsText } from '../format';

/** One attack as the page shows it. */
export interface AttackRow {
  readonly id: string;
  readonly label: string;
  readonly attack: string;
  readonly note: string | null;
  /** Null where the attack does not fit this scenario: see `problems`. */
  readonly answer: { readonly value: number; readonly text: string; readonly change: number; readonly changeText: string; readonly verdict: string } | null;
  readonly problems: readonly Problem[];
}

const money = (value: number): string => poundsText(value, { signed: true });
export const verdictWords = { survives: 'survives', flips: 'turns' } as const;

export function attackRows(rows: readonly StressRow[]): readonly AttackRow[] {
  return rows.map((row) => {
    const { id, label, attack, note } = row.overlay;
    if (row.kind === 'refused') return { id, label, attack, note, answer: null, problems: row.problems };
    const { netPresentSocialValue: value, change, verdict } = row.answer;
    return { id, label, attack, note, problems: [], answer: { value, change, text: money(value), changeText: money(change), verdict: verdictWords[verdict] } };
  });
}

/** “Survives 3 of 12 attacks.” */
export function stressSentence(rows: readonly AttackRow[], value: number): string {
  const ran = rows.filter(({ answer }) => answer !== null);
  const survived = ran.filter(({ answer }) => answer?.verdict === verdictWords.survives).length;
  return `Without any attack: ${money(value)}. The answer survives ${survived} of ${ran.length} attacks, one at a time.`;
}

function pairWords({ overlays: [one, other], answer }: StressPair): string {
  return `“${one.label}” with “${other.label}”: ${money(answer.netPresentSocialValue)}`;
}

/** What two attacks at once do. */
export function pairSentences({ worst, onlyTogether }: WorstPairs): readonly string[] {
  const turned = onlyTogether === null
    ? 'No two attacks turn the answer together that do not turn it alone.'
    : `The pair that turns the answer soonest, though neither does alone: ${pairWords(onlyTogether)}.`;
  return [...(worst === null ? [] : [`The worst pair: ${pairWords(worst)}.`]), turned];
}
