import { forces } from '../library';
import { addressOf } from '../shell/address';

/** Who this is for, what to do first, and what the numbers are made of. */
export function FirstSteps() {
  return (
    <div className="first-steps">
      <p>
        For commissioners, consultants and finance teams who decide on, plan, fund or defend a roll-out of Drive over a police force area.
      </p>
      <ol className="first-steps__list">
        <li>
          <a href={addressOf('summary')}>Look round a scenario.</a> The Summary sets ways to roll out side by side. Select any number to see why it
          is what it is.
        </li>
        <li>
          <a href={addressOf('start')}>Start from your own force.</a> Three steps give you teams, options and a first answer for any of the{' '}
          {forces.length} forces of England and Wales.
        </li>
        <li>
          <a href={addressOf('evidence')}>Question it.</a> Move an input on the Summary, or replace a figure of the evidence by your own, with your
          reason and name.
        </li>
      </ol>
      <p>
        Every figure has a unit, a source and a word for its quality. Many are published; some are recalled from memory, assumed or placeholders,
        and say so. Several costs of delivery are placeholders until you put in your own.
      </p>
      <p>
        This workbench is independent of the Drive Partnership, which owns the name Drive. Nothing you type leaves this computer unless you save
        it or send it.
      </p>
    </div>
  );
}
