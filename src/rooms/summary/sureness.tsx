import { useEffect, useState } from 'react';
import { chanceSentence } from '../../selectors/certainty-words';
import { useRun } from '../../state/use-run';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';

/** The page is there and at rest before the first run begins. */
const restMilliseconds = 400;

/** Runs begin by themselves where a worker does them; on the page itself they wait to be asked for. */
function useMayRun(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    if (typeof Worker === 'undefined' || window.location.protocol === 'file:') return undefined;
    const timer = setTimeout(() => { setMay(true); }, restMilliseconds);
    return () => { clearTimeout(timer); };
  }, []);
  return may;
}

/** How sure the answer is, in words. */
export function Sureness() {
  const { look: { option, baseline } } = useOpenDocument();
  const mayRun = useMayRun();
  const [isAsked, setAsked] = useState(false);
  const { picture, isOld } = useRun((mayRun || isAsked) && option !== baseline);
  const state = useRuns((runs) => runs.state.kind);
  const isStarted = state !== 'none';
  return (
    <section className="about" aria-labelledby="sureness-title">
      <h2 id="sureness-title" className="section-title">How sure are we?</h2>
      {option === baseline && <p>The baseline against itself is never better or worse.</p>}
      {option !== baseline && picture?.complete === true && <p>{chanceSentence(picture.certainty)}{isOld && ' So it was before the last change; it is being run again.'}</p>}
      {option !== baseline && picture?.complete !== true && (
        <p>
          {state === 'running' ? 'Not run yet: runs are being made.' : 'Not run yet.'}
          {!isStarted && !mayRun && <> <button type="button" className="plain-button" onClick={() => { setAsked(true); }}>Run now</button></>}
        </p>
      )}
      <p><a className="govuk-link" href="#/certainty">What would change the answer</a></p>
    </section>
  );
}
