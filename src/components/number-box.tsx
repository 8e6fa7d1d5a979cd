import { useState } from 'react';
import type { SliderRow } from '../selectors/slider-rows';
import { limitText, percentHint } from '../selectors/typed-limit';
import { readTyped } from '../selectors/typed-number';

interface NumberBoxProps {
  readonly row: SliderRow;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onChange: (value: number) => void;
}

/** What was typed, and the value that was in force then: once an input is moved in another way, the typed text is history. */
interface Typed {
  readonly text: string;
  readonly meant: number;
}

/** Why what stands in the box is not in force: it is no number, or one that its unit does not admit, or one that cannot be here. */
function refusal({ boxValue, span, hasRange, unit }: SliderRow, text: string | null, value: number | null): string {
  if (text !== null && value === null) return `Not used: type a plain number, such as ${boxValue}.`;
  const limit = value === null ? null : limitText(value, unit);
  return `Not used: ${limit === null ? 'this input cannot be that' : `it must be ${limit}`}. ${hasRange ? `The evidence goes from ${span}` : `The slider reaches from ${span}`}.`;
}

/**
 * An exact value by keyboard. What is typed stays as it is until it is mended, whether it was refused or is no number;
 * the value before it stays in force.
 */
export function NumberBox({ row, labelledBy, describedBy, invalid, onChange }: NumberBoxProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed !== null && (typed.meant === row.value || invalid) ? typed.text : null;
  const value = current === null ? null : readTyped(current, row.inPercent);
  const unread = current !== null && value === null;
  const hint = value === null || invalid ? null : percentHint(value, row.unit);
  return (
    <>
      <input
        type="text" inputMode="decimal" autoComplete="off" className="number-box"
        aria-labelledby={labelledBy} aria-describedby={describedBy} aria-invalid={invalid || unread}
        value={current ?? row.boxValue}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const next = readTyped(text, row.inPercent);
          setTyped({ text, meant: next ?? row.value });
          if (next !== null) onChange(next);
        }}
        onBlur={() => { if (!invalid && !unread && hint === null) setTyped(null); }}
      />
      {(unread || invalid) && <p className="slider__problem" role="alert">{refusal(row, current, value)}</p>}
      {hint !== null && <p className="slider__hint" role="status">{hint}</p>}
    </>
  );
}
