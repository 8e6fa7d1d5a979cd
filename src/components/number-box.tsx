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
 * An exact value by keyboard. What is typed stays as it is until it is mended, whether it was refused or is no number;
 * the value before it stays in force.
 */
export function NumberBox({ row, labelledBy, describedBy, invalid, onChange }: NumberBoxProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed !== null && (typed.meant === row.value || invalid) ? typed.text : null;
  const unread = current !== null && readTyped(current, row.inPercent) === null;
  return (
    <>
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
        onBlur={() => { if (!invalid && !unread) setTyped(null); }}
      />
      {unread && <p className="slider__problem" role="alert">Not used: type a plain number, such as {row.boxValue}.</p>}
    </>
  );
}
