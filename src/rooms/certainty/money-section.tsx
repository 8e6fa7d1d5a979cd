import { useMemo } from 'react';
import { TwinTableView } from '../../components/twin-table-view';
import { optionLabel } from '../../selectors/answered';
import { moneyAttackTable, moneySpreadTable, paidSentence } from '../../selectors/money-certainty-rows';
import { useAnswer } from '../../state/use-answer';
import { useOpenDocument } from '../../state/workbench';
import { useMoneyRuns } from './use-money-runs';

/** Is the money enough, over the runs and under attacks on it? Where no agreement is stated it says so. */
export function MoneySection() {
  const { answer: { resolved }, look: { option } } = useOpenDocument();
  const hasAgreements = resolved.funding.length > 0;
  const money = useMoneyRuns(hasAgreements ? option : null);
  const { value: said = null, fault = null } = money ?? {};
  const asked = useMemo(() => (hasAgreements ? { resolved, option } : null), [hasAgreements, resolved, option]);
  const { value: attacks, isOld } = useAnswer('moneyStress', asked);
  return (
    <section aria-labelledby="money-certainty-title">
      <h2 id="money-certainty-title" className="section-title">Is the money enough?</h2>
      {!hasAgreements && <p>The scenario states no funding agreements, so there is no gap to run. The room <a className="govuk-link" href="#/money">Money</a> takes them.</p>}
      {hasAgreements && money === null && <p>It is worked out once the runs are done.</p>}
      {fault !== null && <p role="alert">The money could not be worked out: {fault}</p>}
      {said !== null && (
        <>
          <p>{paidSentence(said)}</p>
          <p className="room__note">
            {optionLabel(resolved, option)}, £ of the day, not discounted. The same runs as above, of a long run the first of each repetition: each draws pay awards and inflation too, and
            agreements stay what they are.
          </p>
          <TwinTableView table={moneySpreadTable(said)} />
        </>
      )}
      {attacks !== null && attacks.length > 0 && (
        <div className={isOld ? 'certainty__old' : undefined}>
          <h3 className="certainty__sub">Attacks on the money</h3>
          <p className="room__note">Everything else at its central value. What a critic of the whole answer leaves unpaid is under “What a critic would say”.</p>
          <TwinTableView table={moneyAttackTable(attacks, resolved)} />
        </div>
      )}
    </section>
  );
}
