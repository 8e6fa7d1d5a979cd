import { useWorkbench } from '../state/workbench';
import { FileMenu } from './file-menu';
import { RoomNav } from './room-nav';
import { ScenarioPicker } from './scenario-picker';
import { StepButtons } from './step-buttons';
import { TrialEdits } from './trial-edits';

/** Product, whose work this is, scenario, rooms, and what can be done in all of them. */
export function HeaderBar() {
  const isOpen = useWorkbench(({ document }) => document.kind === 'open');
  return (
    <header className="header-bar">
      <div className="header-bar__product">
        <p className="header-bar__name">Drive roll-out workbench</p>
        <p className="header-bar__whose">Independent of the Drive Partnership</p>
      </div>
      <ScenarioPicker />
      <div className="header-bar__go">
        <RoomNav />
        <div className="header-bar__tools">
          {isOpen && <TrialEdits />}
          <StepButtons />
          <FileMenu />
        </div>
      </div>
    </header>
  );
}
