import { memo, useState } from 'react';
import { ChoiceOf } from '../../components/choice-of';
import { TwinTableView } from '../../components/twin-table-view';
import type { Answered } from '../../selectors/answered';
import { bridgeTable, priceTermsInWords } from '../../selectors/money-bridge';
import { moneyTerms } from '../../selectors/money-terms';
import { linesTable, type LineGrouping, type MoneyView } from '../../selectors/money-view';
import { TermsTable } from './terms-table';

const groupings: readonly (readonly [LineGrouping, string])[] = [['line', 'By line'], ['funder', 'By funder and line']];

/** A financial view with the answer it is of. */
export interface Seen {
  readonly answer: Answered;
  readonly view: MoneyView;
}

/** Costs in pounds of the day, and how they come from real ones. */
export const NominalSection = memo(function NominalSection({ seen: { answer, view } }: { readonly seen: Seen }) {
  const [by, setBy] = useState<LineGrouping>('line');
  return (
    <>
      <section className="money__part" aria-labelledby="money-lines-title">
        <div className="room__head">
          <h2 id="money-lines-title" className="section-title">Costs line by line, in £ of the day</h2>
          <ChoiceOf legend="Put costs together" options={groupings} value={by} onChange={setBy} />
        </div>
        <p className="room__note">Optimism bias included.</p>
        <TwinTableView table={linesTable(answer, view, by)} />
      </section>
      <section className="money__part" aria-labelledby="money-bridge-title">
        <h2 id="money-bridge-title" className="section-title">From real cost to £ of the day</h2>
        <p className="room__note">
          Each row is added to the ones before it; the last is their sum. {priceTermsInWords(view.inputs).join(' ')}
        </p>
        <TwinTableView table={bridgeTable(view)} />
      </section>
      <TermsTable terms={moneyTerms(answer, view.money.option)} />
    </>
  );
});
