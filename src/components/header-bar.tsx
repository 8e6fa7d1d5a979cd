import { readyScenarios } from '../library';
import { useWorkbench } from '../state/workbench';

/** Product, scenario and whose work this is. */
export function HeaderBar() {
  const chosen = useWorkbench(({ document }) => (document.kind === 'open' ? document.opened.ready : document.ready));
  const choose = useWorkbench((state) => state.choose);
  return (
    <header className="header-bar">
      <p className="header-bar__name">Drive roll-out workbench</p>
      <label className="header-bar__picker">
        <span>Scenario</span>
        <select
          className="plain-select" value={chosen.id}
          onChange={(event) => {
            const ready = readyScenarios.find(({ id }) => id === event.currentTarget.value);
            if (ready) choose(ready);
          }}
        >
          {readyScenarios.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
      <p className="header-bar__whose">Independent of the Drive Partnership</p>
    </header>
  );
}
