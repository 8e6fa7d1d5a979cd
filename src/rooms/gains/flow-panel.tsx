import { lazy, Suspense, useDeferredValue } from 'react';
import type { WhoPays } from '../../../models/index';
import { ErrorBoundary } from '../../components/error-boundary';
import { FigurePanel } from '../../components/figure-panel';
import { flowInWords, flowPicture, type FlowEnd } from '../../selectors/flow-picture';
import { kindWords, listed, type LedgerView } from '../../selectors/ledger-tables';

const FlowChart = lazy(async () => ({ default: (await import('../../charts/flow-chart')).FlowChart }));

interface FlowTableProps {
  readonly pays: readonly FlowEnd[];
  readonly gains: readonly FlowEnd[];
}

function FlowTable({ pays, gains }: FlowTableProps) {
  const row = ({ id, label }: FlowEnd, kind: string, amount: FlowEnd['amount']) => (
    <tr key={`${id} ${kind}`}>
      <th scope="row" className="twin__fixed">{label}</th>
      <td>{kind}</td>
      <td className="twin__number"><data value={String(amount.value)}>{amount.text}</data></td>
    </tr>
  );
  return (
    <table className="twin">
      <caption className="govuk-visually-hidden">Who puts in and who gains</caption>
      <thead><tr><th scope="col">Agency</th><th scope="col">What</th><th scope="col" className="twin__number">All years</th></tr></thead>
      <tbody>
        {pays.map((end) => row(end, 'Puts in', end.amount))}
        {gains.flatMap((end) => end.parts.map(({ kind, amount }) => row(end, kind === 'cost' ? 'Puts in' : `Gains: ${kindWords[kind].toLowerCase()}`, amount)))}
      </tbody>
    </table>
  );
}

interface FlowPanelProps {
  readonly who: WhoPays;
  readonly view: LedgerView;
  readonly basis: string;
}

/** Who puts in and who gains, as bands. */
export function FlowPanel({ who, view, basis }: FlowPanelProps) {
  const picture = flowPicture(who, view);
  const drawn = useDeferredValue(picture);
  const below = picture.below.length === 0 ? '' : ` Gains below nought cannot be drawn: ${listed(picture.below)}.`;
  return (
    <FigurePanel
      title="From those who put in to those who gain" basis={basis} description={flowInWords(picture)}
      note={`Bands are as thick as their pounds, on one scale for both sides. Who gains is not paid by who puts in: harm that does not happen costs them less.${below}`}
      chart={(
        <ErrorBoundary what="This chart">
          <Suspense fallback={<div className="chart" />}><FlowChart picture={drawn} /></Suspense>
        </ErrorBoundary>
      )}
      table={<FlowTable pays={picture.pays} gains={picture.gains} />}
    />
  );
}
