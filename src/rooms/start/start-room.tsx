import { useMemo, useRef, useState, type ReactNode } from 'react';
import { startOf, type ForceStart, type Outcome } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { forces, library, type Force } from '../../library';
import { useActions } from '../../state/workbench';
import { addressOf } from '../../shell/address';
import { OriginStep } from './origin-step';
import { ServiceStep } from './service-step';
import { emptyForm, newDocument, postsErrorOf, type StartForm } from './start-form';

function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="start-step" aria-labelledby={`start-step-${number}`}>
      <h2 id={`start-step-${number}`} className="section-title"><span className="start-step__number">Step {number}</span> {title}</h2>
      {children}
    </section>
  );
}

function ForceStep({ chosen, onChoose }: { readonly chosen: Force | null; readonly onChoose: (force: Force | null) => void }) {
  return (
    <div className="start-field">
      <label htmlFor="start-force">Police force area</label>
      <select
        id="start-force" className="plain-select" value={chosen?.id ?? ''}
        onChange={(event) => { onChoose(forces.find(({ id }) => id === event.currentTarget.value) ?? null); }}
      >
        <option value="">Choose one of {forces.length}</option>
        {forces.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </div>
  );
}

/** Steps 2 and 3, once it is known which force they are about. */
function ForceSteps({ force, start }: { readonly force: Force; readonly start: ForceStart }) {
  const { choose, goTo } = useActions();
  const [form, setForm] = useState<StartForm>(() => emptyForm(start));
  const [tried, setTried] = useState(false);
  const posts = useRef<HTMLInputElement>(null);
  const error = postsErrorOf(form);
  const make = (): void => {
    setTried(true);
    if (error !== null) {
      posts.current?.focus();
    } else if (choose(newDocument(force, start, form)).length === 0) {
      goTo('summary');
    }
  };
  return (
    <>
      <Step number={2} title="Check what is local and what is national"><OriginStep start={start} /></Step>
      <form noValidate onSubmit={(event) => { event.preventDefault(); make(); }}>
        <Step number={3} title="Say when it starts and what runs today">
          <ServiceStep form={form} teams={start.teams} postsError={tried ? error : null} postsRef={posts} onChange={setForm} />
          <p className="room__note">
            You get four options to change: business as usual, a minimum, a phased roll-out and the whole force at once.
            What is open now can be had back with Undo.
          </p>
          <button type="submit" className="solid-button">Make the scenario for {force.name}</button>
        </Step>
      </form>
    </>
  );
}

function Chosen({ force, outcome }: { readonly force: Force; readonly outcome: Outcome<ForceStart> }) {
  if (outcome.ok) return <ForceSteps force={force} start={outcome.value} />;
  return <div role="alert"><p>{force.name} could not be read.</p><ProblemItems problems={outcome.problems} /></div>;
}

/** A new scenario from any force, in three steps. */
export function StartRoom() {
  const [force, setForce] = useState<Force | null>(null);
  const outcome = useMemo(() => (force === null ? null : startOf(force.id, library)), [force]);
  return (
    <main id="main" className="room start">
      <h1 className="room__title">Start from your force</h1>
      <Step number={1} title="Choose the force"><ForceStep chosen={force} onChoose={setForce} /></Step>
      {force !== null && outcome !== null
        ? <Chosen key={force.id} force={force} outcome={outcome} />
        : <p className="room__note">Steps 2 and 3 follow: check what is local and what is national, then say when it starts and what runs today.</p>}
      <p className="room__note">
        Figures of your own for the scenario that is open, such as MARAC cases or pay, can be
        {' '}<a href={addressOf('import')}>brought in from a table</a>.
      </p>
    </main>
  );
}
