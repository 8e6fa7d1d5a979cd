import { useDeferredValue, useId, useMemo, useState } from 'react';
import { nextCliff, type AgreementRecord } from '../../../models/index';
import type { Answered } from '../../selectors/answered';
import { cliffDraftOf, cliffErrors, cliffQuestionOf } from '../../selectors/cliff-draft';
import { nextCliffInWords } from '../../selectors/money-cliff';
import type { MoneyView } from '../../selectors/money-view';
import { useOpenDocument } from '../../state/workbench';
import { CliffShown, type AskedOf } from './cliff-shown';
import { TextField } from './text-field';

interface SeenProps {
  readonly answer: Answered;
  readonly view: MoneyView;
}

/** What is asked of one agreement. A cliff takes longer than a frame, so that the boxes do not wait for it. */
function CliffQuestionForm({ record, answer, view }: SeenProps & { readonly record: AgreementRecord }) {
  const { startYear } = view.inputs;
  const [draft, setDraft] = useState(() => cliffDraftOf(record));
  const errors = cliffErrors(draft, record, startYear);
  const asked = useMemo((): AskedOf | null => {
    const question = cliffQuestionOf(draft, record, view.money.option, startYear);
    return question === null ? null : { question, answer, view };
  }, [draft, record, answer, view, startYear]);
  const shown = useDeferredValue(asked);
  const field = (name: keyof typeof draft, label: string, more: { isMonth?: boolean; isNumber?: boolean } = {}) => (
    <TextField name={name} label={label} value={draft[name]} error={errors.get(name) ?? null} onFill={(text) => { setDraft({ ...draft, [name]: text }); }} {...more} />
  );
  return (
    <>
      <div className="money__form">
        {field('last', 'Last month with its money', { isMonth: true })}
        {field('reducedBy', 'Or renewed, less (%)', { isNumber: true })}
        {field('local', 'Or taken over by')}
      </div>
      {shown === null ? <p>Mend what is marked above to see what follows.</p> : <CliffShown asked={shown} />}
    </>
  );
}

/** What happens where an agreement stops, beside its renewal. The question is for trying out and is not saved. */
export function CliffSection({ view }: { readonly view: MoneyView }) {
  const id = useId();
  const { answer, look: { option } } = useOpenDocument();
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = answer.resolved.funding.filter(({ options }) => options?.includes(option) !== false);
  const [laterAnswer, laterView] = [useDeferredValue(answer), useDeferredValue(view)];
  const next = useMemo(() => nextCliff(laterAnswer.appraisal, laterView.inputs, laterView.money.option), [laterAnswer, laterView]);
  const asked = chosen ?? next?.agreement;
  const record = offered.find(({ id: own }) => own === asked) ?? offered.find(({ id: own }) => own === next?.agreement) ?? offered[0];
  if (record === undefined) return null;
  return (
    <section className="money__part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="section-title">When an agreement ends</h2>
      <p>{nextCliffInWords(next, view.inputs.startYear)}</p>
      <div className="compared">
        <label htmlFor={`${id}-which`}>What if this stops:</label>
        <select id={`${id}-which`} className="plain-select" value={record.id} onChange={(event) => { setChosen(event.currentTarget.value); }}>
          {offered.map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}
        </select>
      </div>
      <p className="room__note">For trying out: what is asked here is not saved.</p>
      <CliffQuestionForm key={`${record.id} ${record.first_month} ${record.last_month}`} record={record} answer={answer} view={view} />
    </section>
  );
}
