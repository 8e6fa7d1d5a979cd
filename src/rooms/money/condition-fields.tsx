import { useState } from 'react';
import { hasConditions, type ConditionField, type fenceChoices, type Tick } from '../../selectors/agreement-conditions';
import type { FieldsProps } from './money-fields';
import { TextField } from './text-field';

interface TicksProps<Id extends string> {
  readonly legend: string;
  readonly hint: string;
  readonly ticks: readonly Tick<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Any number of some, in their order. */
function Ticks<Id extends string>({ legend, hint, ticks, value, onChange }: TicksProps<Id>) {
  if (ticks.length === 0) return null;
  const turn = (id: Id): readonly Id[] => ticks.map((tick) => tick.id).filter((each) => value.includes(each) !== (each === id));
  return (
    <fieldset className="money__ticks">
      <legend>{legend}</legend>
      <p className="form-field__hint">{hint}</p>
      {ticks.map(({ id, label }) => (
        <label key={id} className="start-choice">
          <input type="checkbox" checked={value.includes(id)} onChange={() => { onChange(turn(id)); }} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Open or shut as the reader left it; a fault that comes opens it, and one that goes shuts nothing. */
function useOpenOnFault(atFirst: boolean, isFaulty: boolean) {
  const [isOpen, setOpen] = useState(atFirst);
  const [wasFaulty, setWasFaulty] = useState(false);
  if (isFaulty !== wasFaulty) {
    setWasFaulty(isFaulty);
    if (isFaulty) setOpen(true);
  }
  return [isOpen, setOpen] as const;
}

interface ConditionFieldsProps extends FieldsProps {
  readonly choices: ReturnType<typeof fenceChoices>;
}

/** A match, a ring-fence, what becomes of money left in March, and the options that the money is for. */
export function ConditionFields({ draft, errors, onFill, choices }: ConditionFieldsProps) {
  const isFaulty = [...errors.keys()].some((field) => field === 'match' || field.startsWith('carried'));
  const [isOpen, setOpen] = useOpenOnFault(hasConditions(draft), isFaulty);
  const box = (name: ConditionField, label: string, hint: string) => (
    <TextField name={name} label={label} hint={hint} value={draft[name]} error={errors.get(name) ?? null} onFill={(text) => { onFill({ [name]: text }); }} isNumber />
  );
  return (
    <details className="money__conditions" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>Conditions: a match, a ring-fence, carrying forward, options</summary>
      <div className="money__form">
        {box('match', 'Match: £ of others’ money for each £1 of this', 'Such as 2. Each year it pays only as far as it is matched. Empty: no match')}
        {draft.match.trim() !== '' && (
          <label className="start-choice">
            <input type="checkbox" checked={draft.matchInKind} onChange={(event) => { onFill({ matchInKind: event.currentTarget.checked }); }} /> Help in kind counts as a match
          </label>
        )}
        <label className="start-choice">
          <input type="checkbox" checked={draft.carried} onChange={(event) => { onFill({ carried: event.currentTarget.checked }); }} /> What is left in March moves to the next year, while the agreement lasts
        </label>
        {draft.carried && box('carriedShare', 'At most this much of the year’s money (%)', 'Empty: no limit. The rest lapses')}
        {draft.carried && box('carriedAmount', 'At most so many £ a year', 'Empty: no limit. The rest lapses')}
        <Ticks legend="Only for" hint="With none ticked, it may pay for every part of the work" ticks={choices.prongs} value={draft.prongs} onChange={(prongs) => { onFill({ prongs }); }} />
        <Ticks
          legend="Only in these authorities" hint="With none ticked, it may be spent everywhere. A team’s cost is shared out by the high-risk cases of its authorities; posts of the whole force are in no area"
          ticks={choices.authorities} value={draft.authorities} onChange={(authorities) => { onFill({ authorities }); }}
        />
        <Ticks
          legend="Only for these teams" hint="With none ticked, it is for every team. Posts of the whole force are in no team"
          ticks={choices.teams} value={draft.teams} onChange={(teams) => { onFill({ teams }); }}
        />
        <Ticks legend="Only for costs that fall on" hint="With none ticked, whoever they fall on" ticks={choices.payers} value={draft.payers} onChange={(payers) => { onFill({ payers }); }} />
        <Ticks legend="Only with these options" hint="With none ticked, it comes with every option" ticks={choices.options} value={draft.options} onChange={(options) => { onFill({ options }); }} />
      </div>
    </details>
  );
}
