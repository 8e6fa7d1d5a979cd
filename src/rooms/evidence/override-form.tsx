import { useRef, useState, type SyntheticEvent } from 'react';
import { removeOverrideRange, saveOverride, unitLabel, type Problem } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { ProblemItems } from '../../components/problem-list';
import { today } from '../../components/today';
import { draftOf, dropsRange, missingIn, overrideOf, priceYears, sourceChoices, type DraftField, type Replaceable } from '../../selectors/override-draft';
import { typedHint, typedProblems } from '../../selectors/typed-limit';
import { isTypedInPercent } from '../../selectors/typed-number';
import { useActions, useOpenDocument } from '../../state/workbench';
import { RangeFields } from './range-fields';
import { SpreadPreview } from './spread-preview';

interface OverrideFormProps {
  readonly parameter: Replaceable;
  /** Called when the form is done with; `saved` where the text now holds the override. */
  readonly onDone: (saved: boolean) => void;
}

/** “%” for shares, the unit in words for anything else. */
function unitInWords(unit: string): string {
  const words = unitLabel(unit);
  return isTypedInPercent(unit) ? words.replace(/^(share|growth|proportional fall)/, '%').trim() : words;
}

/** What is typed so far, what is missing in it, and saving it as an override in the text. */
function useOverride({ parameter, onDone }: OverrideFormProps) {
  const { answer: { resolved } } = useOpenDocument();
  const { changeText, reset } = useActions();
  const [draft, setDraft] = useState(() => draftOf(parameter));
  const [asked, setAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const missing = missingIn(draft, parameter);
  const save = (): void => {
    const where = { file: resolved.file, path: `override of ${parameter.id}` };
    const boxes = [['The value', draft.value], ['The low', draft.low], ['The high', draft.high]] as const;
    const outside = boxes.flatMap(([box, typed]) => typedProblems(typed, parameter.unit, box, where));
    const refused = outside.length > 0 ? outside : changeText((text) => {
      const bare = dropsRange(draft, parameter) ? removeOverrideRange(text, parameter.id, resolved.file) : { ok: true as const, value: text };
      return bare.ok ? saveOverride(bare.value, overrideOf(draft, parameter, today()), resolved.file) : bare;
    });
    setProblems(refused);
    if (refused.length > 0) return;
    // A trial value on top would hide what was just saved.
    reset(parameter.id);
    onDone(true);
  };
  return {
    draft, problems, resolved,
    errorOf: (field: DraftField): string | null => (asked ? missing.get(field) ?? null : null),
    fill: (field: DraftField) => (event: SyntheticEvent<HTMLInputElement | HTMLSelectElement>): void => {
      setDraft({ ...draft, [field]: event.currentTarget.value });
    },
    /** Saves, or says which field has to be mended first. */
    submit: (): DraftField | null => {
      setAsked(true);
      const [first = null] = missing.keys();
      if (first === null) save();
      return first;
    },
  };
}

/** Replaces one figure by another with its reason, source and name. What is refused stays in the form with what is wrong. */
export function OverrideForm({ parameter, onDone }: OverrideFormProps) {
  const { draft, problems, resolved, errorOf, fill, submit } = useOverride({ parameter, onDone });
  const form = useRef<HTMLFormElement>(null);
  const hint = typedHint(draft.value, parameter.unit);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const first = submit();
    if (first !== null) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  return (
    <form ref={form} className="override-form" aria-label={`Override ${parameter.label}`} onSubmit={save} noValidate>
      {problems.length > 0 && (
        <div className="override-form__problems" role="alert">
          <p><strong>Not saved.</strong> The figure before it stays in force.</p>
          <ProblemItems problems={problems} />
        </div>
      )}
      <FormField label={`Value (${unitInWords(parameter.unit)})`} {...(hint === null ? {} : { hint })} error={errorOf('value')}>
        {(ids) => <input {...ids} name="value" className="text-box" inputMode="decimal" autoComplete="off" value={draft.value} onChange={fill('value')} />}
      </FormField>
      {parameter.priceYear !== null && (
        <FormField label="In prices of" error={null}>
          {(ids) => (
            <select {...ids} name="priceYear" className="plain-select" value={draft.priceYear} onChange={fill('priceYear')}>
              {priceYears(resolved).map((year) => <option key={year} value={year}>{year}</option>)}
            </select>
          )}
        </FormField>
      )}
      <RangeFields draft={draft} unit={parameter.unit} errorOf={errorOf} onFill={fill} />
      <SpreadPreview draft={draft} parameter={parameter} />
      <FormField label="Reason" hint="Printed with every result" error={errorOf('reason')}>
        {(ids) => <input {...ids} name="reason" className="text-box" autoComplete="off" value={draft.reason} onChange={fill('reason')} />}
      </FormField>
      <FormField label="Source" hint="One the scenario knows; add others in its text" error={null}>
        {(ids) => (
          <select {...ids} name="source" className="plain-select" value={draft.source} onChange={fill('source')}>
            {sourceChoices(resolved).map(({ id, words }) => <option key={id} value={id}>{words}</option>)}
          </select>
        )}
      </FormField>
      <FormField label="Your name" error={errorOf('by')}>
        {(ids) => <input {...ids} name="by" className="text-box" autoComplete="name" value={draft.by} onChange={fill('by')} />}
      </FormField>
      <p className="override-form__actions">
        <button type="submit" className="solid-button">Save the override</button>
        <button type="button" className="plain-button" onClick={() => { onDone(false); }}>Cancel</button>
      </p>
    </form>
  );
}
