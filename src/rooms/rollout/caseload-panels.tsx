import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { ErrorBoundary } from '../../components/error-boundary';
import { FigurePanel } from '../../components/figure-panel';
import { ScrollRegion } from '../../components/scroll-region';
import { countText } from '../../format';
import { caseloadInWords, caseloads, caseTicks, type TeamCaseload } from '../../selectors/caseload-rows';
import { useOpenDocument } from '../../state/workbench';
import { MonthTime } from './month-time';

const CaseloadChart = lazy(async () => ({ default: (await import('../../charts/caseload-chart')).CaseloadChart }));

const columns = [['caseload', 'Open cases'], ['capacity', 'Places'], ['waiting', 'Waiting'], ['lapsed', 'Lapsed in month']] as const;

function CaseloadTable({ label, rows }: TeamCaseload) {
  return (
    <ScrollRegion label={`Caseload by month, ${label}`}>
      <table className="twin">
        <thead><tr><th scope="col">Month</th>{columns.map(([id, name]) => <th key={id} scope="col" className="twin__number">{name}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.iso}>
              <th scope="row" className="twin__fixed"><MonthTime at={row} /></th>
              {columns.map(([id]) => <td key={id} className="twin__number"><data value={row[id]}>{countText(row[id])}</data></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Caseload against capacity, team by team on one scale. */
export function CaseloadPanels() {
  const { answer, look } = useOpenDocument();
  const settled = useDeferredValue(answer);
  const teams = useMemo(() => caseloads(settled, look.option), [settled, look.option]);
  const ticks = useMemo(() => caseTicks(teams), [teams]);
  return (
    <section aria-labelledby="caseload-title">
      <h2 id="caseload-title" className="section-title">Caseload against places, by month</h2>
      <ul className="legend">
        <li><span className="legend__swatch caseload__swatch--open" />Open cases</li>
        <li><span className="caseload__line" />Places</li>
        <li><span className="caseload__line caseload__line--waiting" />Waiting at the start of the month</li>
        <li><span className="legend__swatch caseload__swatch--lapsed" />Lapsed in the month</li>
      </ul>
      <div className="roll-out__pair">
        {teams.map((team) => (
          <FigurePanel
            key={team.team} title={team.label} savedTitle={`Caseload by month, ${team.label}`} basis="Caseload against places by month, in cases" description={caseloadInWords(team)} note={caseloadInWords(team)}
            chart={<ErrorBoundary what="This chart"><Suspense fallback={<div className="chart" />}><CaseloadChart caseload={team} ticks={ticks} /></Suspense></ErrorBoundary>}
            table={<CaseloadTable {...team} />}
          />
        ))}
      </div>
    </section>
  );
}
