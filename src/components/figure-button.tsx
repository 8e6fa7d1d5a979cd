import { useAsk } from '../state/workbench';
import type { FigureCell } from '../selectors/figure-cells';

interface FigureButtonProps {
  readonly cell: FigureCell;
  /** `lead` for the large figure of a fact. */
  readonly size?: 'lead';
}

/** A number that answers "why this number?". The exact value travels with the text. */
export function FigureButton({ cell, size }: FigureButtonProps) {
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
}
