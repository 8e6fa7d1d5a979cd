import { useId } from 'react';
import { DistributionChart } from '../../charts/distribution-chart';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { countText } from '../../format';
import { histogramTable, spreadTable } from '../../selectors/certainty-tables';
import { againstText, outputBasis, outputWords, spreadSentence } from '../../selectors/certainty-words';
import type { Picture } from '../../state/runs';

const payingSides = { above: 'benefits exceed costs', below: 'they do not' };

/** Where the runs lie. */
export function DistributionPanel({ picture: { resolved, question, certainty } }: { readonly picture: Picture }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const words = outputWords[question.output];
  const { histogram, spread } = certainty;
  const outside = histogram.below + histogram.above;
  return (
    <FigurePanel
      title={`${words}: where the runs lie`} basis={`${againstText(resolved, question)}; ${outputBasis(resolved, question.output)}`}
      description={spreadSentence(certainty, question.output)}
      chart={(
        <DistributionChart
          id={`runs-${id}`} histogram={histogram} p5={spread.p5} p95={spread.p95} title={words}
          sides={question.output === 'npsv' ? payingSides : null}
        />
      )}
      table={(
        <>
          <dl className="certainty__spread">
            {spreadTable(certainty).map(({ words: each, cell }) => <div key={each}><dt>{each}</dt><dd><data value={String(cell.value)}>{cell.text}</data></dd></div>)}
          </dl>
          <TwinTableView table={histogramTable(histogram, certainty.draws, words)} />
        </>
      )}
      note={`${countText(certainty.draws)} runs${outside === 0 ? '' : `; ${countText(outside)} at the thin ends are in the table and not in the picture`}.`}
    />
  );
}
