import type { MeasuredAnswer, ResolvedScenario } from '../../models/index';
import { poundsText, quantityText } from '../format';
import { partyInWords } from './party-words';

/** One record of what Drive changes, as a choice for a line. */
export interface EffectChoice {
  readonly id: string;
  readonly words: string;
  readonly isBeforeAndAfter: boolean;
}

/** An avoided cost with the effect that feeds it. */
export interface EffectLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly bearer: string;
  readonly included: boolean;
  readonly effect: string;
  readonly isBeforeAndAfter: boolean;
  /** The assumption that turns the measure into this cost. */
  readonly bridge: string;
  readonly note: string | null;
  /** Why and by whom the line was changed; null where it is as the evidence has it. */
  readonly change: string | null;
}

/** The answer with every line fed by one effect. */
export interface MeasureRow {
  readonly effect: string;
  readonly label: string;
  readonly size: string;
  readonly design: string;
  readonly isBeforeAndAfter: boolean;
  readonly npsv: { readonly value: number; readonly text: string };
  readonly benefit: { readonly value: number; readonly text: string };
  /** Which lines it feeds now, in words. */
  readonly feeds: string;
}

function isBeforeAndAfter({ effects }: ResolvedScenario, effect: string): boolean {
  return effects.get(effect)?.comparison === 'before_and_after';
}

function sizeInWords({ effects, values }: ResolvedScenario, effect: string): string {
  const value = values.get(effects.get(effect)?.size ?? '');
  return value === undefined ? '' : quantityText(value, 'proportional fall');
}

/** Effects net of a comparison group first, then those that only compare before and after. */
export function effectChoices(resolved: ResolvedScenario): readonly EffectChoice[] {
  const all = [...resolved.effects.values()].map(({ id, label }) => (
    { id, words: `${label}, ${sizeInWords(resolved, id)}`, isBeforeAndAfter: isBeforeAndAfter(resolved, id) }));
  return [...all.filter((choice) => !choice.isBeforeAndAfter), ...all.filter((choice) => choice.isBeforeAndAfter)];
}

export function effectLines(resolved: ResolvedScenario): readonly EffectLine[] {
  return resolved.benefitLines.map(({ id, label, value, bearer, included, effect, bridge, note, change }) => ({
    id, label, included, effect, bridge, note,
    value: partyInWords(value),
    bearer: partyInWords(bearer),
    isBeforeAndAfter: isBeforeAndAfter(resolved, effect),
    change: change === null ? null : `${change.reason} (${change.by}, ${change.on})`,
  }));
}

/** Included lines that a before-and-after effect feeds, by label. */
export function beforeAndAfterLines(resolved: ResolvedScenario): readonly string[] {
  return effectLines(resolved).filter((line) => line.included && line.isBeforeAndAfter).map(({ label }) => label);
}

/** The answer under each measure, net ones first. */
export function measureRows(resolved: ResolvedScenario, answers: readonly MeasuredAnswer[]): readonly MeasureRow[] {
  const labels = new Map(resolved.benefitLines.map(({ id, label }) => [id, label]));
  const signed = (value: number) => ({ value, text: poundsText(value, { signed: true }) });
  const byEffect = new Map(answers.map((answer) => [answer.effect, answer]));
  return effectChoices(resolved).flatMap(({ id, isBeforeAndAfter: unsound }) => {
    const answer = byEffect.get(id);
    const effect = resolved.effects.get(id);
    if (!answer || !effect) return [];
    return [{
      effect: id, label: effect.label, design: effect.design, isBeforeAndAfter: unsound, size: sizeInWords(resolved, id),
      npsv: signed(answer.netPresentSocialValue),
      benefit: signed(answer.pvBenefit),
      feeds: answer.feeds.length === 0 ? 'no line' : answer.feeds.map((line) => labels.get(line) ?? line).join(', '),
    }];
  });
}
