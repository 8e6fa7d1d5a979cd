import { useMemo } from 'react';
import { AreaMapChart } from '../../charts/area-map-chart';
import { FigurePanel } from '../../components/figure-panel';
import { ScrollRegion } from '../../components/scroll-region';
import { areaMap, areaRows, areasInWords, type AreaRow } from '../../selectors/area-map';
import { useOpenDocument } from '../../state/workbench';
import { useWidth } from './use-width';

const firstWidth = 560;

function MapTable({ rows }: { readonly rows: readonly AreaRow[] }) {
  return (
    <ScrollRegion label="Authorities, table">
      <table className="twin">
        <thead>
          <tr>
            <th scope="col">Authority</th><th scope="col">Team</th><th scope="col">Reached</th>
            <th scope="col" className="twin__number">Perpetrators a year</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, team, status, perpetrators, text }) => (
            <tr key={id}>
              <th scope="row" className="twin__fixed">{name}</th><td>{team ?? 'none'}</td><td>{status}</td>
              <td className="twin__number"><data value={perpetrators}>{text}</data></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The map keeps its text at one size: it is laid out anew for the width there is. */
function MeasuredMap() {
  const { answer, look } = useOpenDocument();
  const [ref, width] = useWidth(firstWidth);
  const map = useMemo(() => areaMap(answer, look.option, width), [answer, look.option, width]);
  return <div ref={ref} className="area-map__frame"><AreaMapChart map={map} /></div>;
}

/** Which areas are reached when, and which are left out. */
export function MapPanel() {
  const { answer, look } = useOpenDocument();
  const rows = areaRows(answer, look.option);
  return (
    <FigurePanel
      title="Map of authorities"
      basis="Area of a circle: perpetrators in high-risk cases a year"
      description={areasInWords(rows)}
      chart={<MeasuredMap />}
      table={<MapTable rows={rows} />}
      note="Circles stand near the middle of each authority and are nudged apart to be read."
    />
  );
}
