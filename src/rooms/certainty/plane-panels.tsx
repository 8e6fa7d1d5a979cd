import { AcceptabilityChart } from '../../charts/acceptability-chart';
import { PlaneChart } from '../../charts/plane-chart';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { countText, percentText } from '../../format';
import { acceptabilityTable, bestLines, planeTable } from '../../selectors/certainty-tables';
import { againstText, chanceSentence, outputBasis } from '../../selectors/certainty-words';
import type { Picture } from '../../state/runs';

/** Costs against benefits, run by run. */
export function PlanePanel({ picture: { resolved, question, certainty } }: { readonly picture: Picture }) {
  return (
    <FigurePanel
      title="Cost against benefit, run by run" basis={`${againstText(resolved, question)}; ${outputBasis(resolved, 'npsv')}`}
      description={chanceSentence(certainty)} chart={<PlaneChart plane={certainty.plane} />} table={<TwinTableView table={planeTable(certainty)} />}
      note={`The first ${countText(certainty.plane.points.length)} of ${countText(certainty.draws)} runs are drawn; the table counts all.`}
    />
  );
}

/** How sure the answer is where a pound of harm avoided is worth more or less than a pound. */
export function AcceptabilityPanel({ picture: { resolved, question, certainty } }: { readonly picture: Picture }) {
  const at = certainty.acceptability.find(({ worth }) => worth === 1)?.chance ?? 0;
  return (
    <FigurePanel
      title="If a pound of harm avoided were worth more, or less" basis={`${againstText(resolved, question)}; ${outputBasis(resolved, 'npsv')}`}
      description={`Where a pound is a pound, benefits exceed costs in ${percentText(at)} of runs.`}
      chart={<AcceptabilityChart curve={certainty.acceptability} best={bestLines(certainty, resolved)} />}
      table={<TwinTableView table={acceptabilityTable(certainty, resolved)} />}
      note="At £1.00 a pound of harm avoided counts as a pound of cost, as everywhere else in this app. “Best” compares all options."
    />
  );
}
