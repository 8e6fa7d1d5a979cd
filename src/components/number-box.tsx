import { useState } from 'react';
import type { SliderRow } from '../selectors/slider-rows';
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

/**
 * An exact value by keyboard. Text stays as typed, a refused value too, so that it can be mended; text that is no number
 * gives way to the value in force when the box is left.
 */
export function NumberBox({ row, labelledBy, describedBy, invalid, onChange }: NumberBoxProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed !== null && (typed.meant === row.value || invalid) ? typed.text : null;
  const unread = current !== null && readTyped(current, row.inPercent) === null;
  return (
    <input
      type="text" inputMode="decimal" autoComplete="off" className="number-box"
      aria-labelledby={labelledBy} aria-describedby={describedBy} aria-invalid={invalid || unread}
      value={current ?? row.boxValue}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const value = readTyped(text, row.inPercent);
        setTyped({ text, meant: value ?? row.value });
        if (value !== null) onChange(value);
      }}
      onBlur={() => { if (!invalid) setTyped(null); }}
    />
  );
}
