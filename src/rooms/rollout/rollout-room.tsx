import { optionOf } from '../../selectors/answered';
import { basisLine } from '../../selectors/basis';
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
    <main id="main" className="room">
      <div className="room__head">
        <h1 className="room__title">Roll-out: {label}</h1>
        <OptionChoice />
      </div>
      {summary !== null && <p>{summary}</p>}
      <p className="room__basis">{basisLine(answer.resolved)}</p>
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
    </main>
  );
}
