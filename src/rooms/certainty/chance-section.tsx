import { useMemo } from 'react';
import { centralOutput, saveRuns, settingsOf } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { Refused } from '../../components/refused';
import { countText } from '../../format';
import { runWords } from '../../selectors/certainty-glossary';
import { againstText, chanceSentence, convergenceSentence, meanSentence, outputBasis, spreadSentence } from '../../selectors/certainty-words';
import type { Picture } from '../../state/runs';
import type { Shown } from '../../state/use-run';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';
import { Terms } from './terms';

/** Why the middle of the runs is not the answer that the other rooms show. */
function MeanBesideCentral({ picture: { resolved, question, certainty } }: { readonly picture: Picture }) {
  const central = useMemo(() => centralOutput(resolved, question), [resolved, question]);
  return <p>{meanSentence(certainty, central, question.output)}</p>;
}

/** How far the run is, with the way to stop it. */
function Progress() {
  const { answer: { resolved } } = useOpenDocument();
  const state = useRuns((runs) => runs.state);
  const { draws } = settingsOf(resolved);
  const cancel = useRuns((runs) => runs.cancel);
  const again = useRuns((runs) => runs.again);
  switch (state.kind) {
    case 'running':
      return (
        <p className="certainty__progress">
          <progress max={draws} value={state.done} aria-label="Runs done" />
          <span>{countText(state.done)} of {countText(draws)} runs</span>
          <button type="button" className="plain-button" onClick={cancel}>Cancel the run</button>
        </p>
      );
    case 'cancelled':
      return <p className="certainty__progress">The run was cancelled, and nothing of it is shown. <button type="button" className="plain-button" onClick={again}>Run again</button></p>;
    case 'failed':
      return (
        <div className="certainty__fault" role="alert">
          <p><strong>The run broke off.</strong> {state.reason}</p>
          <button type="button" className="plain-button" onClick={again}>Run again</button>
        </div>
      );
    case 'refused':
      return <div className="certainty__fault" role="alert"><p><strong>These settings cannot be run.</strong></p><ProblemItems problems={state.problems} /></div>;
    case 'complete':
      return <p className="certainty__progress">{countText(draws)} of {countText(draws)} runs done.</p>;
    case 'none': return null;
  }
}

function RunMore({ advised }: { readonly advised: number }) {
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  return (
    <>
      <button type="button" className="plain-button" onClick={() => { change((text) => saveRuns(text, { ...resolved.runs, draws: advised }, resolved.file)); }}>
        Run {countText(advised)} draws
      </button>
      <Refused problems={problems} />
    </>
  );
}

/** The chance in words, where nine runs in ten lie, and whether that can be relied on. */
export function ChanceSection({ shown: { picture, isOld }, most }: { readonly shown: Shown; readonly most: number }) {
  const { look } = useOpenDocument();
  const isSame = look.option === look.baseline;
  const convergence = picture?.complete === true ? picture.certainty.convergence : null;
  const advised = convergence?.verdict === 'run more' ? Math.min(convergence.drawsAdvised, most) : null;
  return (
    <section className="certainty__chance" aria-labelledby="chance-title">
      <h2 id="chance-title" className="section-title">How sure are we?</h2>
      {isSame && <p>Choose an option other than its baseline: against itself an option is never better or worse.</p>}
      {!isSame && picture === null && <p>No runs yet.</p>}
      {picture !== null && (
        <div className={isOld ? 'certainty__old' : undefined}>
          <p className="certainty__lead">{chanceSentence(picture.certainty)}</p>
          <p>{againstText(picture.resolved, picture.question)}. {spreadSentence(picture.certainty, picture.question.output)}</p>
          <MeanBesideCentral picture={picture} />
          <p className="room__note">{outputBasis(picture.resolved, picture.question.output)}. Each run draws every uncertain input anew from its range; all options see the same draws.</p>
          {picture.complete && <p>{convergenceSentence(convergence)} {!isOld && advised !== null && advised > picture.settings.draws && <RunMore advised={advised} />}</p>}
        </div>
      )}
      {isOld && <p className="room__note">Of the figures before the last change. They are being run again.</p>}
      {!isSame && <Progress />}
      {picture !== null && <Terms words={runWords} />}
    </section>
  );
}
