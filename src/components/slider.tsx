import { useId } from 'react';
import type { SliderRow } from '../selectors/slider-rows';
import { NumberBox } from './number-box';

interface SliderProps {
  readonly row: SliderRow;
  /** The value last typed cannot be; the one before it is in force. */
  readonly refused: boolean;
  readonly onChange: (value: number) => void;
  readonly onReset: () => void;
}

/** One input by hand: a slider over its evidence range, a box for an exact value, and how good the evidence is. */
export function Slider({ row, refused, onChange, onReset }: SliderProps) {
  const id = useId();
  return (
    <div className={row.was === null ? 'slider' : 'slider slider--moved'} role="group" aria-labelledby={`${id}-label`}>
      <div id={`${id}-label`} className="slider__label">{row.label}</div>
      <div className="slider__controls">
        <input
          type="range" className="slider__range" aria-labelledby={`${id}-label`} aria-valuetext={row.text}
          min={row.min} max={row.max} step={row.step} value={row.value}
          onChange={(event) => { onChange(event.currentTarget.valueAsNumber); }}
        />
        <NumberBox
          row={row} labelledBy={`${id}-label ${id}-unit`} describedBy={`${id}-note`} invalid={refused} onChange={onChange}
        />
      </div>
      <p id={`${id}-note`} className="slider__under">
        <span id={`${id}-unit`}>{row.span}{!row.hasRange && ' (slider reach, not evidence)'}</span>
        <span className="slider__quality" title={row.qualityMeaning}>{row.quality}</span>
      </p>
      {row.was !== null && (
        <p className="slider__under">
          <span>was {row.was}</span>
          <button type="button" className="plain-button" aria-label={`reset: ${row.label}`} onClick={onReset}>reset</button>
        </p>
      )}
    </div>
  );
}
