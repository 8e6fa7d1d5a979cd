import { useEffect, useState } from 'react';
import { chanceLine, type ChanceLine } from '../../selectors/certainty-words';
import { hasStopped } from '../../state/runs';
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

/** Why there is no chance of the present figures, and what to do about it. */
function NoChance({ onRun }: { readonly onRun: () => void }) {
  const state = useRuns((runs) => runs.state);
  const button = (words: string) => <button type="button" className="plain-button" onClick={onRun}>{words}</button>;
  switch (state.kind) {
    case 'none': return runsByItself() ? 'being run' : button('not run yet: run now');
    case 'running':
    case 'complete': return 'being run';
    case 'cancelled': return <>the run was cancelled {button('run again')}</>;
    case 'failed': return <span role="alert">the run broke off: {state.reason} {button('run again')}</span>;
    case 'refused':
      return (
        <span role="alert">
          cannot be run: {state.problems.map(({ what, remedy }) => `${what} ${remedy}`).join(' ')} <a className="govuk-link" href="#/certainty">Settings of the run</a>
        </span>
      );
  }
}

function ChanceLink({ line: { odds, rest }, isOld }: { readonly line: ChanceLine; readonly isOld: boolean }) {
  return (
    <a className="govuk-link fact__chance" href="#/certainty" title={rest}>
      {isOld && 'was '}{odds}<span className="govuk-visually-hidden">: {rest}{isOld && ', before the last change'}</span>
    </a>
  );
}

/** How sure the value is, as a line under it that leads to the runs it comes from. */
export function Chance() {
  const { look } = useOpenDocument();
  const isAtRest = useAtRest();
  const [isAsked, setAsked] = useState(false);
  const isCompared = look.option !== look.baseline;
  const { picture, isOld } = useRun((isAsked || (isAtRest && runsByItself())) && isCompared);
  const isStopped = useRuns(({ state }) => hasStopped(state));
  const again = useRuns((runs) => runs.again);
  if (!isCompared) return null;
  const line = picture?.complete === true ? chanceLine(picture.certainty, picture.resolved, { basis: look.basis, baseline: picture.question.baseline }) : null;
  return (
    <div className="fact__line">
      <dt>{line?.words ?? 'Chance above £0'}</dt>
      <dd>
        {line !== null && <ChanceLink line={line} isOld={isOld} />}
        {(line === null || (isOld && isStopped)) && <> <NoChance onRun={() => { setAsked(true); again(); }} /></>}
      </dd>
    </div>
  );
}
