import { useDeferredValue, useMemo } from 'react';
import { RoomFrame } from '../../components/room-frame';
import { moneyInWords } from '../../selectors/money-view';
import { useOpenDocument } from '../../state/workbench';
import { OptionChoice } from '../rollout/option-choice';
import { AgreementsSection } from './agreements-section';
import { CliffSection } from './cliff-section';
import { CountsSwitch } from './counts-switch';
import { NominalSection, type Seen } from './nominal-section';
import { useMoney } from './use-money';
import { YearsSection } from './years-section';

/** The room once there is a financial view. What stands below the funding follows a moment later, so that funding is new in the frame of a choice. */
function Shown({ answer, view }: Seen) {
  const seen = useMemo(() => ({ answer, view }), [answer, view]);
  const said = moneyInWords(view, answer.resolved.funding.length > 0);
  return (
    <RoomFrame title="Money" choice={<OptionChoice />} className="money" news={said[0] ?? ''}>
      <CountsSwitch />
      <ul className="said">{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <p className="room__note">{view.basis}.</p>
      <AgreementsSection />
      <YearsSection view={view} />
      <CliffSection view={view} />
      <NominalSection seen={useDeferredValue(seen)} />
    </RoomFrame>
  );
}

/** What each year costs in pounds of the day, who pays for it, and what happens where money ends. */
export function MoneyRoom() {
  const view = useMoney();
  const { answer } = useOpenDocument();
  if (!('missing' in view)) return <Shown answer={answer} view={view} />;
  return (
    <RoomFrame title="Money" choice={<OptionChoice />} className="money">
      <p>This scenario stands on evidence without the figures of the financial view, so nothing can be said here. Missing: {view.missing.join(', ')}.</p>
    </RoomFrame>
  );
}
