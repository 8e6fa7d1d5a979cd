import { ChoiceOf } from '../../components/choice-of';
import { FormField } from '../../components/form-field';
import type { AgreementDraft, AgreementErrors, AgreementField } from '../../selectors/agreement-draft';
import { isInParts } from '../../selectors/agreement-draft';
import { profileWords } from '../../selectors/agreement-rows';
import { TextField } from './text-field';

export interface FieldsProps {
  readonly draft: AgreementDraft;
  readonly errors: AgreementErrors;
  readonly onFill: (change: Partial<AgreementDraft>) => void;
}

const measures: readonly (readonly [AgreementDraft['measure'], string])[] = [['amount', 'A sum of money'], ['share', 'A share of the cost']];
const profiles = ['straight_line', 'by_year', 'milestones', 'arrears'] as const;

/** A share has no parts. */
function profilesOf({ measure }: AgreementDraft): readonly AgreementDraft['profile'][] {
  return measure === 'amount' ? profiles : ['straight_line', 'arrears'];
}

function PartsField({ draft, errors, onFill }: FieldsProps) {
  const example = draft.profile === 'by_year' ? '2027-28: 50000' : '2027-10: 50000';
  return (
    <FormField label="Parts of the money" hint={`One a line, such as ${example}`} error={errors.get('parts') ?? null}>
      {(ids) => (
        <textarea {...ids} name="parts" className="text-box" rows={4} value={draft.parts} onChange={(event) => { onFill({ parts: event.currentTarget.value }); }} />
      )}
    </FormField>
  );
}

/** How much, and when it comes. */
export function MoneyFields(props: FieldsProps) {
  const { draft, errors, onFill } = props;
  const field = (name: AgreementField & ('amount' | 'share' | 'arrears'), label: string, hint: string) => (
    <TextField name={name} label={label} hint={hint} value={draft[name]} error={errors.get(name) ?? null} onFill={(text) => { onFill({ [name]: text }); }} isNumber />
  );
  const shown = profilesOf(draft);
  return (
    <>
      <ChoiceOf
        legend="What is promised" options={measures} value={draft.measure}
        onChange={(measure) => { onFill({ measure, ...(profilesOf({ ...draft, measure }).includes(draft.profile) ? {} : { profile: 'straight_line' }) }); }}
      />
      {draft.measure === 'share' && field('share', 'Share (%)', 'Of the cost it may pay for, in its months')}
      {draft.measure === 'amount' && !isInParts(draft) && field('amount', 'Amount (£)', '£ of the day, over all its months')}
      <FormField label="When it comes" error={errors.get('profile') ?? null}>
        {(ids) => (
          <select
            {...ids} name="profile" className="plain-select" value={draft.profile}
            onChange={(event) => { onFill({ profile: shown.find((each) => each === event.currentTarget.value) ?? 'straight_line' }); }}
          >
            {shown.map((id) => <option key={id} value={id}>{profileWords[id]}</option>)}
          </select>
        )}
      </FormField>
      {isInParts(draft) && <PartsField {...props} />}
      {draft.profile === 'arrears' && field('arrears', 'Paid how many months later', 'After the month it is for')}
    </>
  );
}
