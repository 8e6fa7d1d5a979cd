import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../components/error-boundary';
import { FigurePanel } from '../../components/figure-panel';
import { following } from '../../components/following';
import { costByYear, costByYearInWords } from '../../selectors/cost-years';
import { CostTable } from './cost-table';

/** Charts come in their own file, so that the words and figures do not wait for them. */
const CostByYearChart = lazy(async () => ({ default: (await import('../../charts/cost-by-year-chart')).CostByYearChart }));

/** What the chosen option costs in each year, beside the baseline. */
export const CostPanel = following(function CostPanel({ document: { answer, look } }) {
  const costs = costByYear(answer, look);
  return (
    <FigurePanel
      title="Cost by year"
      basis={`Whole options, undiscounted, ${answer.resolved.priceBaseYear} prices`}
      description={costByYearInWords(costs)}
      chart={(
        <ErrorBoundary what="This chart">
          <Suspense fallback={<div className="chart" />}><CostByYearChart costs={costs} /></Suspense>
        </ErrorBoundary>
      )}
      table={<CostTable costs={costs} />}
      note="Financial years, April to March. All payers."
    />
  );
});
