import { axisPoundsText } from '../format';
import { niceStep } from './nice-step';

export interface RoundAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly title: string;
}

/** An axis that goes exactly from low to high, with up to six round values in between. */
export function axisBetween(low: number, high: number, title: string, text: (value: number) => string = axisPoundsText): RoundAxis {
  const wide = high > low ? high : low + 1;
  const step = niceStep((wide - low) / 6);
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.max(0, Math.floor(wide / step) - first + 1) }, (_, index) => (first + index) * step);
  return { low, high: wide, title, ticks: ticks.map((value) => ({ value, text: text(value) })) };
}

/** The same with room for zero, and its ends on round values. */
export function axisWithZero(values: readonly number[], title: string, text: (value: number) => string = axisPoundsText): RoundAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = niceStep((high - low) / 4);
  return axisBetween(Math.floor(low / step) * step, Math.max(Math.ceil(high / step), 1) * step, title, text);
}
