import { useMemo } from 'react';
import { MOST_RUN_DRAWS } from '../../../models/index';
import { ComparedOptions } from '../../components/compared-options';
import { RoomFrame } from '../../components/room-frame';
import { announcement } from '../../selectors/announcement';
import { chanceSentence } from '../../selectors/certainty-words';
import { useRun } from '../../state/use-run';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';
import { ChanceSection } from './chance-section';
import { DistributionPanel } from './distribution-panel';
import { InputsSection } from './inputs-section';
import { MoneySection } from './money-section';
import { OutputChoice } from './output-choice';
import { AcceptabilityPanel, PlanePanel } from './plane-panels';
import { SettingsSection } from './settings-section';
import { StressSection } from './stress-section';
import { SwitchingSection } from './switching-section';
import { ThresholdsSection } from './thresholds-section';
import { TornadoPanel } from './tornado-panel';
import { WorthSection } from './worth-section';

/** How wrong could we be, and what would change the answer? */
export function CertaintyRoom() {
  const { answer, look: { option, baseline }, look } = useOpenDocument();
  const output = useRuns((runs) => runs.output);
  const shown = useRun();
  const { picture, isOld } = shown;
  const question = useMemo(() => ({ option, baseline, output }), [option, baseline, output]);
  // Said once a run is complete, not at each picture on the way.
  const news = picture?.complete === true && !isOld ? chanceSentence(picture.certainty) : announcement(answer, look);
  return (
    <RoomFrame title="Certainty" choice={<ComparedOptions />} className="certainty" news={news}>
      <ChanceSection shown={shown} most={MOST_RUN_DRAWS} />
      {option !== baseline && <OutputChoice />}
      {picture !== null && (
        <div className={isOld ? 'certainty__panels certainty__old' : 'certainty__panels'}>
          <DistributionPanel picture={picture} />
          <PlanePanel picture={picture} />
          <AcceptabilityPanel picture={picture} />
        </div>
      )}
      {option !== baseline && (
        <>
          <TornadoPanel question={question} />
          <InputsSection question={question} />
          <SwitchingSection />
          <WorthSection />
          <StressSection />
          <ThresholdsSection />
        </>
      )}
      <MoneySection />
      <SettingsSection />
    </RoomFrame>
  );
}
