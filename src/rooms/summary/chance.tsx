import { useEffect, useState } from 'react';
import { chanceLine } from '../../selectors/certainty-words';
import { useRun } from '../../state/use-run';
import { useRuns } from '../../state/use-runs';
import { useOpenDocument } from '../../state/workbench';

/** The page is there and at rest before the first run begins. */
const restMilliseconds = 400;

/** Runs begin by themselves where a worker does them; on the page itself they wait to be asked for. */
const runsByItself = (): boolean => typeof Worker !== 'undefined' && window.location.protocol !== 'file:';

function useAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setAtRest(true); }, restMilliseconds);
    return () => { clearTimeout(timer); };
  }, []);
  return isAtRest;
}

/** How sure the value is, as a line under it that leads to the runs it comes from. */
export function Chance() {
  const { answer: { resolved }, look } = useOpenDocument();
  const isAtRest = useAtRest();
  const [isAsked, setAsked] = useState(false);
  const isCompared = look.option !== look.baseline;
  const { picture, isOld } = useRun((isAsked || (isAtRest && runsByItself())) && isCompared);
  const isStarted = useRuns((runs) => runs.state.kind !== 'none');
  if (!isCompared) return null;
  const line = picture?.complete === true ? chanceLine(picture.certainty, resolved, look) : null;
  return (
    <div className="fact__line">
      <dt>{line?.words ?? 'Chance above £0'}</dt>
      <dd>
        {line === null && (isStarted || runsByItself()
          ? 'being run'
          : <button type="button" className="plain-button" onClick={() => { setAsked(true); }}>not run yet: run now</button>)}
        {line !== null && (
          <a className="govuk-link fact__chance" href="#/certainty" title={line.rest}>
            {isOld && 'was '}{line.odds}<span className="govuk-visually-hidden">: {line.rest}{isOld && ', before the last change'}</span>
          </a>
        )}
      </dd>
    </div>
  );
}
