import { RoomFrame } from '../../components/room-frame';
import { optionOf } from '../../selectors/answered';
import { rollOutNews } from '../../selectors/room-news';
import { useOpenDocument } from '../../state/workbench';
import { CoveragePanel } from '../summary/coverage-panel';
import { CaseloadPanels } from './caseload-panels';
import { FunnelPanel } from './funnel-panel';
import { LimitsSection } from './limits-section';
import { MapPanel } from './map-panel';
import { OptionChoice } from './option-choice';
import { RecruitmentPanel } from './recruitment-panel';
import { RollOutFacts } from './roll-out-facts';
import { TimelinePanel } from './timeline-panel';

/** Will it really start in April? Dates, places, people and posts of the chosen option, and what stands in the way. */
export function RolloutRoom() {
  const { answer, look } = useOpenDocument();
  const { label, summary } = optionOf(answer.resolved, look.option);
  return (
    <RoomFrame
      title={`Roll-out: ${label}`} choice={<OptionChoice />} lead={summary !== null && <p>{summary}</p>} news={rollOutNews(answer, look.option)}
    >
      <RollOutFacts />
      <div className="roll-out__pair">
        <TimelinePanel />
        <MapPanel />
      </div>
      <LimitsSection />
      <div className="roll-out__three">
        <FunnelPanel />
        <RecruitmentPanel />
        <CoveragePanel />
      </div>
      <CaseloadPanels />
    </RoomFrame>
  );
}
