import { useState } from 'react';
import { designNames } from '../../../models/index';
import { FormField } from '../../components/form-field';
import { Refused } from '../../components/refused';
import { designWords, isDesign, isMany, isSound, runDraftOf, runFaults, withRun, type RunDraft } from '../../selectors/run-draft';
import { hasStopped } from '../../state/runs';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';
import { CorrelationFields } from './correlation-fields';

/** How the runs are drawn. They are part of the scenario, and begin anew with other settings. */
export function SettingsSection() {
  const { answer: { resolved } } = useOpenDocument();
  return (
    <section aria-labelledby="settings-title">
      <details className="certainty__settings">
        <summary><h2 id="settings-title" className="section-title">Settings of the run</h2></summary>
        <SettingsForm key={JSON.stringify([resolved.runs, resolved.correlations])} />
      </details>
    </section>
  );
}

function SettingsForm() {
  const { text, answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  const state = useRuns((runs) => runs.state);
  const again = useRuns((runs) => runs.again);
  const [draft, setDraft] = useState(() => runDraftOf(resolved));
  const [isTried, setTried] = useState(false);
  const faults = runFaults(draft);
  const fill = (part: Partial<RunDraft>): void => { setDraft({ ...draft, ...part }); };
  const run = (): void => {
    setTried(true);
    if (!isSound(faults)) return;
    if (hasStopped(state)) again();
    const written = withRun(text, draft, resolved);
    if (!written.ok || written.value !== text) change(() => written);
  };
  return (
    <form className="certainty__form" noValidate onSubmit={(event) => { event.preventDefault(); run(); }}>
      <FormField label="Draws" hint="8192 as a rule; a power of two suits Sobol" error={isTried ? faults.draws : null}>
        {(ids) => <input {...ids} className="text-box" inputMode="numeric" autoComplete="off" value={draft.draws} onChange={(event) => { fill({ draws: event.currentTarget.value }); }} />}
      </FormField>
      <FormField label="Seed" hint="The same seed gives the same runs" error={isTried ? faults.seed : null}>
        {(ids) => <input {...ids} className="text-box" inputMode="numeric" autoComplete="off" value={draft.seed} onChange={(event) => { fill({ seed: event.currentTarget.value }); }} />}
      </FormField>
      <FormField label="Design" error={null}>
        {(ids) => (
          <select {...ids} className="plain-select" value={draft.design} onChange={({ currentTarget: { value } }) => { if (isDesign(value)) fill({ design: value }); }}>
            {designNames.map((name) => <option key={name} value={name}>{designWords[name]}</option>)}
          </select>
        )}
      </FormField>
      {isMany(draft.draws) && <p className="certainty__warning" role="status">That many draws take minutes and much memory; on a phone the page may be closed by the browser. They are allowed.</p>}
      <CorrelationFields pairs={draft.correlations} faults={isTried ? faults.correlations : []} onChange={(correlations) => { fill({ correlations }); }} />
      <Refused problems={problems} />
      <p className="certainty__actions">
        <button type="submit" className="solid-button">Run with these settings</button>
        <span className="room__note">They become part of the scenario: saved with it, and undone like any other change.</span>
      </p>
    </form>
  );
}
