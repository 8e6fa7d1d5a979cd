import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { FormField } from '../../components/form-field';
import { effectChoices } from '../../selectors/effect-rows';
import { useOpenDocument } from '../../state/workbench';

/** An effect that is to feed some lines. */
export interface Wanted {
  readonly lines: readonly string[];
  readonly effect: string;
}

interface AcceptFormProps {
  readonly wanted: Wanted;
  readonly onAccept: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

/** A before-and-after figure feeds a result only with a reason and a name. */
export function AcceptForm({ wanted, onAccept, onCancel }: AcceptFormProps) {
  const { answer } = useOpenDocument();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { form.current?.querySelector('input')?.focus(); }, []);
  const choice = effectChoices(answer.resolved).find(({ id }) => id === wanted.effect);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== '' && by.trim() !== '') onAccept(reason.trim(), by.trim());
  };
  return (
    <form ref={form} className="override-form" aria-label="Accept a before-and-after figure" onSubmit={submit} noValidate>
      <p className="override-form__actions">
        <span><strong>{choice?.words ?? wanted.effect}</strong> has no comparison group: part of the change would have come about without Drive. It can be used
          for {wanted.lines.length === 1 ? 'this line' : `these ${wanted.lines.length} lines`} only with a reason, and a warning then follows the result everywhere.</span>
      </p>
      <FormField label="Reason" hint="Printed with every result" error={asked && reason.trim() === '' ? 'Say why it is used all the same' : null}>
        {(ids) => <input {...ids} className="text-box" autoComplete="off" value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />}
      </FormField>
      <FormField label="Your name" error={asked && by.trim() === '' ? 'Enter the name of whoever stands for it' : null}>
        {(ids) => <input {...ids} className="text-box" autoComplete="name" value={by} onChange={(event) => { setBy(event.currentTarget.value); }} />}
      </FormField>
      <p className="override-form__actions">
        <button type="submit" className="solid-button">Use it with this reason</button>
        <button type="button" className="plain-button" onClick={onCancel}>Cancel</button>
      </p>
    </form>
  );
}
