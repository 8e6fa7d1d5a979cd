import { memo, useMemo } from 'react';
import { cliffOf, type CliffQuestion } from '../../../models/index';
import { TwinTableView } from '../../components/twin-table-view';
import type { Answered } from '../../selectors/answered';
import { cliffFacts, fatesTable, fillsTable, partInWords, payersTable, runOffTable, type CliffFact } from '../../selectors/money-cliff';
import type { MoneyView } from '../../selectors/money-view';

/** A question with what it is asked of. */
export interface AskedOf {
  readonly question: CliffQuestion;
  readonly answer: Answered;
  readonly view: MoneyView;
}

/** What the end of the whole service costs and loses. */
function EndingFacts({ facts }: { readonly facts: readonly CliffFact[] }) {
  return (
    <>
      <p className="room__note">Every team that this money may serve is taken to close, whoever else pays for it. A team serves all of its authorities or none.</p>
      <dl className="money__facts">
        {facts.map(({ words, text, note }) => (
          <div key={words}><dt>{words}</dt><dd><strong>{text}</strong> <span className="room__note">{note}</span></dd></div>
        ))}
      </dl>
    </>
  );
}

/** What follows where the agreement stops. Drawn again only for another question. */
export const CliffShown = memo(function CliffShown({ asked: { question, answer, view } }: { readonly asked: AskedOf }) {
  const cliff = useMemo(() => cliffOf(answer.appraisal, view.inputs, question), [answer, view, question]);
  const { startYear, agreements } = view.inputs;
  const label = agreements.find(({ id }) => id === question.agreement)?.label ?? question.agreement;
  const isPaying = cliff.part.paid > 0;
  return (
    <>
      <h3>If the service it serves ends with it</h3>
      <p>{partInWords(cliff, label, startYear)}</p>
      {isPaying && <EndingFacts facts={cliffFacts(cliff, view, answer.resolved.period.baseYear)} />}
      <h3>The gap, if the option goes on as planned</h3>
      <p className="room__note">£ of the day. Gaps with another cause are in it too. Money as sure as this agreement counts. A renewed agreement still has to be matched where it says so; local money in its place does not.</p>
      <TwinTableView table={fatesTable(cliff, view, question)} />
      <h3>How much of the gap that a stop leaves is filled</h3>
      <TwinTableView table={fillsTable(cliff, view, question)} />
      <h3>Who is left with the gap, where it stops</h3>
      <TwinTableView table={payersTable(cliff, view)} />
      {isPaying && cliff.runOff.months.length > 0 && (
        <>
          <h3>Run-off</h3>
          <p className="room__note">Referrals go on until the money stops, and the cases open then are finished without it. £ of the day: the posts and lines that serve them.</p>
          <TwinTableView table={runOffTable(cliff, startYear)} />
        </>
      )}
    </>
  );
});
