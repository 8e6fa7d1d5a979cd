import { memo } from 'react';
import { useAsk } from '../state/workbench';
import type { FigureCell } from '../selectors/figure-cells';

interface FigureButtonProps {
  readonly cell: FigureCell;
  /** `lead` for the large figure of a fact. */
  readonly size?: 'lead';
}

/** The same number in the same words: there is nothing to draw again. */
function isSame(one: FigureButtonProps, other: FigureButtonProps): boolean {
  const [a, b] = [one.cell, other.cell];
  return one.size === other.size && a.text === b.text && a.value === b.value && a.label === b.label
    && a.figure === b.figure && a.option === b.option && a.baseline === b.baseline;
}

/** A number that answers "why this number?". The exact value travels with the text. */
export const FigureButton = memo(function FigureButton({ cell, size }: FigureButtonProps) {
  const ask = useAsk();
  const { figure, option, baseline, value, text, label } = cell;
  const words = typeof value === 'string';
  return (
    <button
      type="button"
      className={['figure-button', size === 'lead' && 'figure-button--lead', words && 'figure-button--words'].filter(Boolean).join(' ')}
      aria-haspopup="dialog"
      aria-label={`${text}. ${label}: why this number?`}
      data-figure={figure}
      data-option={option}
      data-baseline={baseline ?? undefined}
      onClick={() => { ask(cell); }}
    >
      <data value={value === null ? '' : String(value)}>{text}</data>
    </button>
  );
}, isSame);
