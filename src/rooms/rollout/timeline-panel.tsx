import { TimelineChart } from '../../charts/timeline-chart';
import { FigurePanel } from '../../components/figure-panel';
import { ScrollRegion } from '../../components/scroll-region';
import { timeline, timelineInWords, type Timeline } from '../../selectors/roll-out-timeline';
import { useOpenDocument } from '../../state/workbench';
import { MonthTime } from './month-time';

function TimelineTable({ rows }: Timeline) {
  return (
    <ScrollRegion label="Timeline, table">
      <table className="twin">
        <thead>
          <tr>
            <th scope="col">Team</th><th scope="col">Mobilises from</th><th scope="col">New posts filled</th><th scope="col">Go-live</th>
            <th scope="col">Full capacity</th><th scope="col">Referrals close</th><th scope="col">Run-off ends</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.team}>
              <th scope="row" className="twin__fixed">{row.label}</th>
              <td><MonthTime short at={row.mobilisation?.from ?? null} /></td>
              <td><MonthTime short at={row.hire} /></td>
              <td><MonthTime short at={row.goLive} none={row.closed ? 'closed' : 'running now'} />{row.existing && row.goLive && ' (enlarged)'}</td>
              <td><MonthTime short at={row.fullCapacity} /></td>
              <td><MonthTime short at={row.referralsClose} /></td>
              <td><MonthTime short at={row.runOff?.to ?? null} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** When each team mobilises, hires, takes referrals and runs off. */
export function TimelinePanel() {
  const { answer, look } = useOpenDocument();
  const dates = timeline(answer, look.option);
  return (
    <FigurePanel
      title="Timeline by team"
      basis="Financial years, April to March"
      description={timelineInWords(dates)}
      chart={<TimelineChart timeline={dates} />}
      table={<TimelineTable {...dates} />}
      note="Referrals close in the first month without new ones; run-off ends in the first month with nobody open."
    />
  );
}
