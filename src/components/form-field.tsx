import { useId, type ReactNode } from 'react';

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FormFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was entered; null where nothing is. */
  readonly error: string | null;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A labelled field with its hint and, once something is wrong, what it is. */
export function FormField({ label, hint, error, children }: FormFieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`].filter((part) => part !== '').join(' ');
  return (
    <div className="form-field">
      <label htmlFor={id} className="form-field__label">{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className="form-field__hint">{hint}</p>}
      {error !== null && <p id={`${id}-error`} className="form-field__error">{error}</p>}
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': error !== null })}
    </div>
  );
}
