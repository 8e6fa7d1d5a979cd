import { useState, type SyntheticEvent } from 'react';
import { changeExisting } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { Refused } from '../../components/refused';
import { numberText } from '../../format';
import {
  existingChange, openCasesSum, qualityChoices, unreadIn, type ExistingDraft, type ExistingField,
} from '../../selectors/existing-draft';
import { sourceChoices, ownJudgement } from '../../selectors/override-draft';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from './use-change';

interface ExistingFormProps {
  readonly team: string;
  readonly label: string;
  readonly before: ExistingDraft;
  readonly onDone: () => void;
}

/** What is known of the service a team has today, saved in one step. What is refused stays in the form with the reasons. */
export function ExistingForm({ team, label, before, onDone }: ExistingFormProps) {
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  const [draft, setDraft] = useState(before);
  const [asked, setAsked] = useState(false);
  const unread = unreadIn(draft);
  const errorOf = (field: ExistingField): string | null => (asked ? unread.get(field) ?? null : null);
  const fill = (field: ExistingField) => (event: SyntheticEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>): void => {
    setDraft({ ...draft, [field]: event.currentTarget.value });
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (unread.size === 0 && change((text) => changeExisting(text, team, existingChange(draft, before), resolved.file))) onDone();
  };
  const sum = openCasesSum(draft.openCases);
  const text = (field: 'posts' | 'waiting' | 'note') => (ids: object) => (
    <input {...ids} name={field} className="text-box" autoComplete="off" inputMode={field === 'note' ? 'text' : 'decimal'} value={draft[field]} onChange={fill(field)} />
  );
  return (
    <form className="existing-form" aria-label={`Service of ${label} today`} noValidate onSubmit={save}>
      <FormField label="Case manager posts" error={errorOf('posts')}>{text('posts')}</FormField>
      <FormField
        label="Open cases at the start" error={errorOf('openCases')}
        hint={`By months since they began, the youngest first, with commas between.${sum === null ? '' : ` In all ${numberText(Number(sum.toFixed(2)))}.`}`}
      >
        {(ids) => <textarea {...ids} name="openCases" className="text-box" rows={3} value={draft.openCases} onChange={fill('openCases')} />}
      </FormField>
      <FormField label="People waiting at the start" error={errorOf('waiting')}>{text('waiting')}</FormField>
      <FormField label="How good these figures are" error={null}>
        {(ids) => (
          <select {...ids} name="quality" className="plain-select" value={draft.quality} onChange={fill('quality')}>
            {qualityChoices.map(([word, meaning]) => <option key={word} value={word}>{word}: {meaning}</option>)}
          </select>
        )}
      </FormField>
      <FormField label="Source" error={null}>
        {(ids) => (
          <select {...ids} name="source" className="plain-select" value={draft.source} onChange={fill('source')}>
            <option value="">none named</option>
            {sourceChoices(resolved).filter(({ id }) => id !== ownJudgement).map(({ id, words }) => <option key={id} value={id}>{words}</option>)}
          </select>
        )}
      </FormField>
      <FormField label="Note" error={null}>{text('note')}</FormField>
      <Refused problems={problems} />
      <p className="override-form__actions">
        <button type="submit" className="solid-button">Save the service</button>
        <button type="button" className="plain-button" onClick={onDone}>Cancel</button>
      </p>
    </form>
  );
}
