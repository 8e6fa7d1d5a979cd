import { lazy, Suspense, useDeferredValue } from 'react';
import { lineTableInWords, type LineTable } from '../selectors/line-table';
import { ErrorBoundary } from './error-boundary';
import { FigurePanel } from './figure-panel';
import { GroupTable } from './line-table-view';

/** Charts come in their own file, so that the words and figures do not wait for them. */
const StackedYearsChart = lazy(async () => ({ default: (await import('../charts/stacked-years-chart')).StackedYearsChart }));

interface StackedYearsProps {
  readonly title: string;
  readonly basis: string;
  readonly note: string;
  readonly table: LineTable;
}

/** Groups of lines by year, stacked, with the table they are drawn from. */
export function StackedYears({ title, basis, note, table }: StackedYearsProps) {
  const drawn = useDeferredValue(table);
  return (
    <FigurePanel
      title={title} basis={basis} note={note} description={lineTableInWords(table)}
      chart={(
        <ErrorBoundary what="This chart">
          <Suspense fallback={<div className="chart" />}><StackedYearsChart table={drawn} /></Suspense>
        </ErrorBoundary>
      )}
      table={<GroupTable table={table} caption={title} />}
    />
  );
}
