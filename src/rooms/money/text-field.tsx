import { FormField } from '../../components/form-field';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | null;
  readonly isNumber?: boolean;
  readonly isMonth?: boolean;
  readonly onFill: (text: string) => void;
}

/** A labelled box of one line. */
export function TextField({ name, label, hint, value, error, isNumber = false, isMonth = false, onFill }: TextFieldProps) {
  return (
    <FormField label={label} {...(hint === undefined ? {} : { hint })} error={error}>
      {(ids) => (
        <input
          {...ids} name={name} className="text-box" type={isMonth ? 'month' : 'text'} inputMode={isNumber ? 'decimal' : undefined} autoComplete="off"
          value={value} onChange={(event) => { onFill(event.currentTarget.value); }}
        />
      )}
    </FormField>
  );
}
