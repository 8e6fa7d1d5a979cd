import { useId } from 'react';

interface ChoiceOfProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function ChoiceOf<Value extends string>({ legend, options, value, onChange }: ChoiceOfProps<Value>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="govuk-visually-hidden">{legend}</legend>
      {options.map(([id, words]) => (
        <label key={id} className="switch__choice">
          <input type="radio" name={name} checked={id === value} onChange={() => { onChange(id); }} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
