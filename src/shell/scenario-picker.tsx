import { readyScenarios } from '../library';
import { useActions, useWorkbench } from '../state/workbench';

/** Which scenario is on the table. One that was opened or made by the reader is named first. */
export function ScenarioPicker() {
  const chosen = useWorkbench(({ document }) => (document.kind === 'open' ? document.opened.ready : document.ready));
  const { choose } = useActions();
  const isOwn = !readyScenarios.some(({ id }) => id === chosen.id);
  return (
    <label className="header-bar__picker">
      <span>Scenario</span>
      <select
        className="plain-select" value={chosen.id}
        onChange={(event) => {
          const ready = readyScenarios.find(({ id }) => id === event.currentTarget.value);
          if (ready) choose(ready);
        }}
      >
        {isOwn && <option value={chosen.id}>{chosen.name}</option>}
        {readyScenarios.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  );
}
