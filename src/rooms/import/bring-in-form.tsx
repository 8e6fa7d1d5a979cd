import { useState, type SyntheticEvent } from 'react';
import { applyImport, type ImportKind, type ImportPreview } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { Refused } from '../../components/refused';
import { today } from '../../components/today';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';

interface BringInFormProps {
  readonly kind: ImportKind;
  readonly preview: ImportPreview;
  readonly priceYear: string;
  /** Where the table comes from, as far as that is known: the name of the file. */
  readonly source: string;
  readonly onDone: (rows: number) => void;
}

/** Who stands for the figures; then all rows go into the scenario as one step, or none does. */
export function BringInForm({ kind, preview: { accepted, rejected }, priceYear, source, onDone }: BringInFormProps) {
  const { answer } = useOpenDocument();
  const { problems, change } = useChange();
  const [from, setFrom] = useState(source);
  const [by, setBy] = useState('');
  const [leaveOut, setLeaveOut] = useState(false);
  const [asked, setAsked] = useState(false);
  const lacksConsent = rejected.length > 0 && !leaveOut;
  const count = accepted.length === 1 ? '1 row' : `${accepted.length} rows`;
  const bring = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (lacksConsent || from.trim() === '' || by.trim() === '') return;
    const standing = { by: by.trim(), from: from.trim(), on: today(), priceYear };
    if (change((text) => applyImport(text, kind, accepted, standing, answer.resolved.file))) onDone(accepted.length);
  };
  return (
    <form className="import__form" noValidate onSubmit={bring} aria-label="Bring the rows in">
      <FormField label="Where the table comes from" hint="Becomes a source of the scenario" error={asked && from.trim() === '' ? 'Say where it comes from' : null}>
        {(ids) => <input {...ids} className="text-box" autoComplete="off" value={from} onChange={(event) => { setFrom(event.currentTarget.value); }} />}
      </FormField>
      <FormField label="Your name" error={asked && by.trim() === '' ? 'Enter the name of whoever stands for it' : null}>
        {(ids) => <input {...ids} className="text-box" autoComplete="name" value={by} onChange={(event) => { setBy(event.currentTarget.value); }} />}
      </FormField>
      {rejected.length > 0 && (
        <div>
          <label className="start-choice">
            <input type="checkbox" checked={leaveOut} onChange={(event) => { setLeaveOut(event.currentTarget.checked); }} />
            Leave the {rejected.length === 1 ? 'rejected row' : `${rejected.length} rejected rows`} out
          </label>
          {asked && lacksConsent && <p className="start-field__error" role="alert">Nothing was brought in: mend the rejected rows in the table, or tick that they stay out.</p>}
        </div>
      )}
      <button type="submit" className="solid-button">Bring in {count}</button>
      {problems.length > 0 && <div role="alert"><p><strong>Nothing was brought in.</strong></p><Refused problems={problems} /></div>}
    </form>
  );
}
