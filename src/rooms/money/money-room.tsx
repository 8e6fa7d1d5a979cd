import { RoomFrame } from '../../components/room-frame';
import { moneyInWords } from '../../selectors/money-view';
import { useOpenDocument } from '../../state/workbench';
import { OptionChoice } from '../rollout/option-choice';
import { AgreementsSection } from './agreements-section';
import { CliffSection } from './cliff-section';
import { CountsSwitch } from './counts-switch';
import { NominalSection } from './nominal-section';
import { useMoney } from './use-money';
import { YearsSection } from './years-section';

/** What each year costs in pounds of the day, who pays for it, and what happens where money ends. */
export function MoneyRoom() {
  const view = useMoney();
  const { answer: { resolved } } = useOpenDocument();
  if ('missing' in view) {
    return (
      <RoomFrame title="Money" choice={<OptionChoice />} className="money">
        <p>This scenario stands on evidence without the figures of the financial view, so nothing can be said here. Missing: {view.missing.join(', ')}.</p>
      </RoomFrame>
    );
  }
  const said = moneyInWords(view, resolved.funding.length > 0);
  return (
    <RoomFrame title="Money" choice={<OptionChoice />} className="money" news={said[0] ?? ''}>
      <CountsSwitch />
      <ul className="money__said">{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <p className="room__note">{view.basis}.</p>
      <AgreementsSection />
      <YearsSection view={view} />
      <CliffSection view={view} />
      <NominalSection view={view} />
    </RoomFrame>
  );
}
