import { useId, type Ref } from 'react';
import type { ProposedTeam } from '../../../models/index';
import { financialYearText } from '../../format';
import { startYears, type StartForm } from './start-form';

interface ServiceStepProps {
  readonly form: StartForm;
  readonly teams: readonly ProposedTeam[];
  readonly postsError: string | null;
  readonly postsRef: Ref<HTMLInputElement>;
  readonly onChange: (form: StartForm) => void;
}

/** Step 3: when delivery begins, and what runs today. */
export function ServiceStep(props: ServiceStepProps) {
  const { form, onChange } = props;
  const id = useId();
  return (
    <>
      <div className="start-field">
        <label htmlFor={`${id}-year`}>First year of delivery</label>
        <select
          id={`${id}-year`} className="plain-select" value={form.startYear} aria-describedby={`${id}-year-hint`}
          onChange={(event) => { onChange({ ...form, startYear: Number(event.currentTarget.value) }); }}
        >
          {startYears.map((year) => <option key={year} value={year}>{financialYearText(year)}</option>)}
        </select>
        <p id={`${id}-year-hint`} className="room__note">April to March. Delivery lasts five years.</p>
      </div>
      <fieldset className="start-field">
        <legend>Does a Drive service run there today?</legend>
        <label className="start-choice">
          <input type="radio" name={`${id}-service`} checked={!form.hasService} onChange={() => { onChange({ ...form, hasService: false }); }} /> No
        </label>
        <label className="start-choice">
          <input type="radio" name={`${id}-service`} checked={form.hasService} onChange={() => { onChange({ ...form, hasService: true }); }} /> Yes
        </label>
      </fieldset>
      {form.hasService && <ServiceFields id={id} {...props} />}
    </>
  );
}

function ServiceFields({ id, form, teams, postsError, postsRef, onChange }: ServiceStepProps & { readonly id: string }) {
  return (
    <div className="start-step__pair">
      <div className="start-field">
        <label htmlFor={`${id}-team`}>Where it runs</label>
        <select
          id={`${id}-team`} className="plain-select" value={form.team}
          onChange={(event) => { onChange({ ...form, team: event.currentTarget.value }); }}
        >
          {teams.map((team) => <option key={team.id} value={team.id}>{team.label}</option>)}
        </select>
      </div>
      <div className="start-field">
        <label htmlFor={`${id}-posts`}>Case managers in post</label>
        <input
          ref={postsRef} id={`${id}-posts`} className="text-box start-field__number" type="text" inputMode="decimal" autoComplete="off" value={form.posts}
          aria-invalid={postsError !== null} aria-describedby={postsError === null ? `${id}-posts-hint` : `${id}-posts-error ${id}-posts-hint`}
          onChange={(event) => { onChange({ ...form, posts: event.currentTarget.value }); }}
        />
        {postsError !== null && <p id={`${id}-posts-error`} className="start-field__error">{postsError}</p>}
        <p id={`${id}-posts-hint`} className="room__note">Full-time posts, such as 2.5. Its open cases are filled in as placeholders.</p>
      </div>
    </div>
  );
}
