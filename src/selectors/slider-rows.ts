import { qualityMeanings, unitLabel, type Quality, type ResolvedParameter, type ResolvedScenario } from '../../models/index';
import { quantityText } from '../format';
import { niceStep } from './nice-step';
import { isTypedInPercent, typedText } from './typed-number';

/** Steps from one end of a slider to the other, about. */
const stepsAcross = 100;

/** One input that a reader may move. Values are in the parameter's own unit; the box may show percentages instead. */
export interface SliderRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** As the file writes it. */
  readonly unit: string;
  readonly inPercent: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The range of the evidence with its unit, in words; a typed value may lie outside it. Without one, how far the slider reaches. */
  readonly span: string;
  readonly hasRange: boolean;
  /** The value as the box shows it. */
  readonly boxValue: string;
  readonly quality: Quality;
  readonly qualityMeaning: string;
  /** The value before it was moved, in words; null where it was not. */
  readonly was: string | null;
}

/** The given parameters as sliders over their evidence ranges. `edits` are unsaved changes by parameter id. */
export function sliderRows(
  resolved: ResolvedScenario, parameters: readonly string[], edits: ReadonlyMap<string, number>,
): readonly SliderRow[] {
  return parameters.flatMap((id) => {
    const parameter = resolved.parameters.get(id);
    return parameter ? [sliderRow(parameter, resolved.values.get(id) ?? parameter.value, edits.get(id))] : [];
  });
}

function sliderRow(parameter: ResolvedParameter, before: number, edited: number | undefined): SliderRow {
  const value = edited ?? before;
  const words = unitLabel(parameter.unit);
  const inPercent = isTypedInPercent(parameter.unit);
  const { low, high } = parameter.range ?? widened(before);
  const step = /^month$/.test(parameter.unit) ? 1 : niceStep((high - low) / stepsAcross);
  const min = Math.min(onGrid(Math.floor(low / step + 1e-9), step), value);
  const max = Math.max(onGrid(Math.ceil(high / step - 1e-9), step), value);
  return {
    id: parameter.id, label: parameter.label, unit: parameter.unit, value, min, max, step, inPercent,
    text: quantityText(value, words),
    span: spanText(low, high, words),
    hasRange: parameter.range !== null,
    boxValue: typedText(value, inPercent),
    quality: parameter.quality,
    qualityMeaning: qualityMeanings[parameter.quality],
    was: value === before ? null : quantityText(before, words),
  };
}

/** A parameter without a range may move by half either way. */
function widened(value: number): { low: number; high: number } {
  return value < 0 ? { low: value * 1.5, high: value * 0.5 } : { low: value * 0.5, high: value === 0 ? 1 : value * 1.5 };
}

function onGrid(steps: number, step: number): number {
  return Number((steps * step).toPrecision(12));
}

/** “5 to 30 %”, “6 to 24 months”: both ends, and the unit once. */
export function spanText(low: number, high: number, words: string): string {
  const first = words.startsWith('£') ? quantityText(low, '£') : quantityText(low, words).replace(/[\s\u00a0].*$/, '');
  return `${first} to ${quantityText(high, words)}`;
}
