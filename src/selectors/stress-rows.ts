import { type MoneyFigures, type Problem, type ResolvedScenario, type StressPair, type StressRow, type WorstPairs } from '../../models/index';
import { countText, poundsText } from '../format';
import { brokenLines } from './own-lines';

/** One attack as the page shows it. */
export interface AttackRow {
  readonly id: string;
  readonly label: string;
  readonly attack: string;
  readonly note: string | null;
  /** Null where the attack does not fit this scenario: see `problems`. */
  readonly answer: AttackAnswer | null;
  readonly problems: readonly Problem[];
}

export interface AttackAnswer {
  readonly value: number;
  readonly text: string;
  readonly change: number;
  readonly changeText: string;
  /** People worked with, against the answer without the attack: why an attack that spends less may leave the value higher. */
  readonly starts: { readonly value: number; readonly text: string };
  readonly flips: boolean;
  readonly verdict: string;
  /** Null where the scenario states no agreements. */
  readonly gap: { readonly value: number; readonly text: string } | null;
  /** Which lines of the reader's own it breaks; null where the scenario states none. */
  readonly lines: string | null;
}

const money = (value: number): string => poundsText(value, { signed: true });

/** Attacks, the most harmful first; those that do not fit come last. */
export function attackRows(rows: readonly StressRow[], lines: Pick<ResolvedScenario, 'thresholds'>): readonly AttackRow[] {
  return rows.map((row): AttackRow => {
    const { id, label, attack, note } = row.overlay;
    if (row.kind === 'refused') return { id, label, attack, note, answer: null, problems: row.problems };
    const { netPresentSocialValue: value, change, startsChange, verdict, money: paid } = row.answer;
    return {
      id, label, attack, note, problems: [],
      answer: {
        value, change, text: money(value), changeText: money(change), starts: { value: startsChange, text: countText(startsChange, { signed: true }) }, verdict, flips: verdict === 'flips',
        gap: paid === null ? null : { value: paid.gap, text: poundsText(paid.gap) }, lines: brokenLines(lines, row.answer),
      },
    };
  }).sort((one, other) => (one.answer?.value ?? Infinity) - (other.answer?.value ?? Infinity));
}

/** “Survives 3 of 12 attacks.” */
export function stressSentence(rows: readonly AttackRow[], value: number): string {
  const ran = rows.filter(({ answer }) => answer !== null);
  const survived = ran.filter(({ answer }) => answer?.flips === false).length;
  return `Without any attack: ${money(value)}. The answer survives ${survived} of ${ran.length} attacks, one at a time.`;
}

/** What the gap in the table is, or why there is none. */
export function gapSentence(paid: MoneyFigures | null): string {
  if (paid === null) return 'The scenario states no funding agreements, so no attack is laid on the money; the room Money takes agreements.';
  return `The gap is what agreements leave unpaid of the option’s whole cost, £ of the day over all years; without any attack ${poundsText(paid.gap)}.`;
}

function pairWords({ overlays: [one, other], answer }: StressPair): string {
  return `“${one.label}” with “${other.label}”: ${money(answer.netPresentSocialValue)}`;
}

/** What two attacks at once do. */
export function pairSentences({ worst, onlyTogether }: WorstPairs, rows: readonly AttackRow[]): readonly string[] {
  const alone = rows.filter(({ answer }) => answer?.flips === true).length;
  const left = rows.filter(({ answer }) => answer?.flips === false).length;
  const none = left < 2
    ? `${alone === 1 ? 'One attack flips' : `${alone} attacks flip`} the answer alone, so there are no two left that could only do so together.`
    : `No two of the ${left} attacks that the answer survives flip it together.`;
  const turned = onlyTogether === null ? none : `The pair that flips the answer soonest, though neither does alone: ${pairWords(onlyTogether)}.`;
  return [...(worst === null ? [] : [`The worst pair: ${pairWords(worst)}.`]), turned];
}
