import { useRef, useState, type SyntheticEvent } from 'react';
import { addAgreements, changeAgreement, type AgreementRecord, type Outcome, type Problem } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { Refused } from '../../components/refused';
import {
  agreementDraftOf, agreementErrors, agreementOf, agreementWarnings, emptyAgreement, fieldOf, type AgreementDraft, type AgreementErrors,
} from '../../selectors/agreement-draft';
import { certaintyWords, kindWords } from '../../selectors/agreement-rows';
import { fenceChoices } from '../../selectors/agreement-conditions';
import { useActions, useOpenDocument } from '../../state/workbench';
import { ConditionFields } from './condition-fields';
import { MoneyFields } from './money-fields';
import { TextField } from './text-field';

interface AgreementFormProps {
  /** The agreement to change; null for a new one. */
  readonly held: AgreementRecord | null;
  readonly onDone: () => void;
}

const noErrors: AgreementErrors = new Map();

/** What the form finds wrong, and what the model does, at the field it is about. */
function errorsAt(draft: AgreementDraft, asked: boolean, problems: readonly Problem[]): AgreementErrors {
  const refused = problems.flatMap(({ path, what, remedy }) => {
    const field = fieldOf(path);
    return field === null ? [] : [[field, `${what} ${remedy}`] as const];
  });
  return asked ? new Map([...refused, ...agreementErrors(draft)]) : noErrors;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly order: readonly Value[];
  readonly value: Value;
  readonly error: string | null;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, name, words, order, value, error, onChange }: ChoiceProps<Value>) {
  return (
    <FormField label={label} error={error}>
      {(ids) => (
        <select
          {...ids} name={name} className="plain-select" value={value}
          onChange={(event) => { onChange(order.find((each) => each === event.currentTarget.value) ?? value); }}
        >
          {order.map((id) => <option key={id} value={id}>{words[id]}</option>)}
        </select>
      )}
    </FormField>
  );
}

/** Adds an agreement, or changes one, as one step. What is refused stays in the form with what is wrong at its field. */
export function AgreementForm({ held, onDone }: AgreementFormProps) {
  const { answer: { resolved } } = useOpenDocument();
  const { changeText } = useActions();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<AgreementDraft>(() => (held === null ? emptyAgreement(resolved) : agreementDraftOf(held)));
  const [asked, setAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const errors = errorsAt(draft, asked, problems);
  const onFill = (change: Partial<AgreementDraft>): void => { setDraft({ ...draft, ...change }); setProblems([]); };
  const fields = { draft, errors, onFill };
  const written = (text: string): Outcome<string> => {
    const stated = agreementOf(draft, held, resolved.funding.map(({ funder }) => funder));
    return held === null ? addAgreements(text, [stated], resolved.file) : changeAgreement(text, held.id, stated, resolved.file);
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    const [first] = agreementErrors(draft).keys();
    if (first !== undefined) { form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus(); return; }
    const refused = changeText(written);
    setProblems(refused);
    if (refused.length === 0) onDone();
  };
  const text = (name: 'label' | 'funder' | 'first' | 'last' | 'notice', label: string, more: { hint?: string; isMonth?: boolean; isNumber?: boolean } = {}) => (
    <TextField name={name} label={label} value={draft[name]} error={errors.get(name) ?? null} onFill={(value) => { onFill({ [name]: value }); }} {...more} />
  );
  return (
    <form ref={form} className="money__form" noValidate onSubmit={save} aria-label={held === null ? 'Add an agreement' : `Change ${held.label}`}>
      {text('label', 'Name of the agreement', { hint: 'Such as Home Office grant' })}
      {text('funder', 'Who pays', { hint: 'One funder may have several agreements' })}
      <MoneyFields {...fields} />
      {text('first', 'First month', { isMonth: true })}
      {text('last', 'Last month', { isMonth: true })}
      <Choice
        label="How sure" name="certainty" words={certaintyWords} order={['agreed', 'bid', 'hoped_for']} value={draft.certainty}
        error={errors.get('certainty') ?? null} onChange={(certainty) => { onFill({ certainty }); }}
      />
      <Choice
        label="Cash or in kind" name="kind" words={kindWords} order={['cash', 'in_kind']} value={draft.kind}
        error={errors.get('kind') ?? null} onChange={(kind) => { onFill({ kind }); }}
      />
      {text('notice', 'Notice before it stops early (months)', { hint: 'Empty: none', isNumber: true })}
      <ConditionFields {...fields} choices={fenceChoices(resolved)} />
      <div className="money__form-end">
        <p role="status" className="room__note">{agreementWarnings(draft, resolved.funding.filter(({ id }) => id !== held?.id).map(({ label }) => label)).join(' ')}</p>
        <Refused problems={problems.filter(({ path }) => fieldOf(path) === null)} />
        <button type="submit" className="solid-button">{held === null ? 'Add the agreement' : 'Save the agreement'}</button>
        {' '}
        <button type="button" className="plain-button" onClick={onDone}>Cancel</button>
      </div>
    </form>
  );
}
