import { ScenarioPicker } from './scenario-picker';
import { RoomNav } from './room-nav';

/** Product, whose work this is, scenario and rooms. */
export function HeaderBar() {
  return (
    <header className="header-bar">
      <div className="header-bar__product">
        <p className="header-bar__name">Drive roll-out workbench</p>
        <p className="header-bar__whose">Independent of the Drive Partnership</p>
      </div>
      <ScenarioPicker />
      <RoomNav />
    </header>
  );
}
