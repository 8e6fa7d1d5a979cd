import { FigureButton } from '../../components/figure-button';
import { rollOutFacts } from '../../selectors/roll-out-facts';
import { useOpenDocument } from '../../state/workbench';
import { MonthTime } from './month-time';

/** Full capacity, the caseload cap, unmet demand and posts, each as a fact. */
export function RollOutFacts() {
  const { answer, look } = useOpenDocument();
  const { fullCapacity, overCap, peakUse, unmet, waiting, newPosts } = rollOutFacts(answer, look.option);
  return (
    <section aria-labelledby="roll-out-facts-title">
      <h2 id="roll-out-facts-title" className="govuk-visually-hidden">Can it work?</h2>
      <ul className="facts">
        <li className="fact">
          <h3 className="fact__title">Full capacity</h3>
          <p className="roll-out__lead">{fullCapacity ? <MonthTime at={fullCapacity.at} /> : 'No new posts'}</p>
          <p className="fact__basis">{fullCapacity ? `Last to get there: ${fullCapacity.last.join(', ')}` : 'Every team works with the posts it has'}</p>
        </li>
        <li className="fact">
          <h3 className="fact__title">Caseload cap</h3>
          <p className="roll-out__lead">{overCap.length === 0 ? 'No month exceeds it' : 'Exceeded'}</p>
          {overCap.map(({ label, months }) => <p key={label}>{label}: <data value={months}>{months} {months === 1 ? 'month' : 'months'}</data></p>)}
          <p className="fact__basis">At most <data value={peakUse.value}>{peakUse.text}</data> of a team’s places are in use</p>
        </li>
        <li className="fact">
          <h3 className="fact__title">Unmet demand</h3>
          <p className="fact__lead"><FigureButton cell={unmet} size="lead" /> <span>accepted people lapse</span></p>
          <p className="fact__basis">Most waiting in a month: <FigureButton cell={waiting} /> people</p>
        </li>
        <li className="fact">
          <h3 className="fact__title">To recruit</h3>
          <p className="roll-out__lead"><data value={newPosts.value}>{newPosts.text}</data> new posts</p>
          <p className="fact__basis">Full-time, all roles</p>
        </li>
      </ul>
    </section>
  );
}
