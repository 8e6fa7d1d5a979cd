import type { SyntheticEvent } from 'react';
import { FormField } from '../../components/form-field';
import { shapesFor, type DraftField, type OverrideDraft } from '../../selectors/override-draft';
import { isTypedInPercent } from '../../selectors/typed-number';

interface RangeFieldsProps {
  readonly draft: OverrideDraft;
  readonly unit: string;
  readonly errorOf: (field: DraftField) => string | null;
  readonly onFill: (field: DraftField) => (event: SyntheticEvent<HTMLInputElement | HTMLSelectElement>) => void;
}

/** How far off the value may be. Left empty, the range of the evidence holds as long as the value lies in it. */
export function RangeFields({ draft, unit, errorOf, onFill }: RangeFieldsProps) {
  const sign = isTypedInPercent(unit) ? ' (%)' : '';
  const isStated = draft.low.trim() !== '' || draft.high.trim() !== '';
  return (
    <fieldset className="override-form__range">
      <legend className="form-field__label">Your own range</legend>
      <p className="form-field__hint">May be left out: the range of the evidence then holds if the value lies in it.</p>
      <FormField label={`Low${sign}`} error={errorOf('low')}>
        {(ids) => <input {...ids} name="low" className="text-box" inputMode="decimal" autoComplete="off" value={draft.low} onChange={onFill('low')} />}
      </FormField>
      <FormField label={`High${sign}`} error={errorOf('high')}>
        {(ids) => <input {...ids} name="high" className="text-box" inputMode="decimal" autoComplete="off" value={draft.high} onChange={onFill('high')} />}
      </FormField>
      {isStated && (
        <>
          <FormField label="Low and high are" error={null}>
            {(ids) => (
              <select {...ids} name="ends" className="plain-select" value={draft.ends} onChange={onFill('ends')}>
                <option value="percentiles">passed once in twenty each (5 % and 95 %)</option>
                <option value="limits">never passed</option>
              </select>
            )}
          </FormField>
          <FormField label="Values between" error={null}>
            {(ids) => (
              <select {...ids} name="shape" className="plain-select" value={draft.shape} onChange={onFill('shape')}>
                {shapesFor(draft).map(([shape, words]) => <option key={shape} value={shape}>{words}</option>)}
              </select>
            )}
          </FormField>
        </>
      )}
    </fieldset>
  );
}
