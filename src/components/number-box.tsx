import { useState } from 'react';
import { shareFromPercent } from '../format';
import type { SliderRow } from '../selectors/slider-rows';

interface NumberBoxProps {
  readonly row: SliderRow;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onChange: (value: number) => void;
}

/** Reads what was typed; null while it is not a number yet. */
function read(typed: string, inPercent: boolean): number | null {
  if (!/^\s*[-+−]?(\d+\.?\d*|\.\d+)\s*$/.test(typed)) return null;
  const plain = typed.replace('−', '-');
  return inPercent ? shareFromPercent(plain) : Number(plain);
}

/** An exact value by keyboard. What is being typed stays as typed until the box is left. */
export function NumberBox({ row, labelledBy, describedBy, invalid, onChange }: NumberBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && read(typed, row.inPercent) === null;
  return (
    <input
      type="text" inputMode="decimal" autoComplete="off" className="number-box"
      aria-labelledby={labelledBy} aria-describedby={describedBy} aria-invalid={invalid || unread}
      value={typed ?? row.boxValue}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const value = read(text, row.inPercent);
        if (value !== null) onChange(value);
      }}
      onBlur={() => { setTyped(null); }}
    />
  );
}
