import { lazy, Suspense, useDeferredValue } from 'react';
import { ErrorBoundary } from '../../components/error-boundary';
import { FigurePanel } from '../../components/figure-panel';
import { TwinTableView } from '../../components/twin-table-view';
import { fundingInWords, fundingPicture } from '../../selectors/money-picture';
import { agreementsTable, gapCausesTable, gapsTable, yearsTable, type MoneyView } from '../../selectors/money-view';

/** Charts come in their own file, so that the words and figures do not wait for them. */
const FundingChart = lazy(async () => ({ default: (await import('../../charts/funding-chart')).FundingChart }));

/** Why a row of money that has ended may be more than renewing it would pay. */
const matchNote = ' Money that has ended explains as much as it would have brought with its match. Renewed alone it can pay less: what others no longer match stays away, as “When an agreement ends” shows.';

/** What each year costs beside the money there is for it, and why some has none. */
export function YearsSection({ view }: { readonly view: MoneyView }) {
  const picture = fundingPicture(view);
  const drawn = useDeferredValue(picture);
  const gaps = gapsTable(view);
  return (
    <>
      <FigurePanel
        title="Cost, money and gap by year" basis={view.basis} description={fundingInWords(picture)}
        note="Optimism bias is included. Where the money is more than the cost it may pay for, what is over is the surplus of the table below."
        chart={(
          <ErrorBoundary what="This chart">
            <Suspense fallback={<div className="chart" />}><FundingChart picture={drawn} /></Suspense>
          </ErrorBoundary>
        )}
        table={<TwinTableView table={yearsTable(view)} />}
      />
      <section className="money__part" aria-labelledby="money-years-title">
        <h2 id="money-years-title" className="section-title">Year by year</h2>
        <p className="room__note">
          Cash and in kind apart, and what sets a service up apart from what runs it. Cash that is paid in arrears comes in later than the cost it is for.
        </p>
        <TwinTableView table={yearsTable(view)} />
      </section>
      {view.inputs.agreements.length > 0 && (
        <section className="money__part" aria-labelledby="money-agreements-title">
          <h2 id="money-agreements-title" className="section-title">What each agreement pays</h2>
          <p className="room__note">The surest money is spent first. Money that does not count pays £0.</p>
          <TwinTableView table={agreementsTable(view)} />
        </section>
      )}
      {gaps.rows.length > 0 && (
        <section className="money__part" aria-labelledby="money-gaps-title">
          <h2 id="money-gaps-title" className="section-title">Why there is a gap</h2>
          <p className="room__note">Who pays a cost today is left with it. The rows sum to the gap.{view.inputs.agreements.some(({ match }) => match !== null) && matchNote}</p>
          <TwinTableView table={gapCausesTable(view)} />
          <details>
            <summary>On whom each falls ({gaps.rows.length} rows)</summary>
            <TwinTableView table={gaps} />
          </details>
        </section>
      )}
    </>
  );
}
