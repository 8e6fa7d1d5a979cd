import { lazy, Suspense } from 'react';
import { FigureButton } from '../../components/figure-button';
import { SentenceText } from '../../components/sentence';
import { optionLabel } from '../../selectors/answered';
import { facts, type Fact } from '../../selectors/facts';
import { gradeOf } from '../../selectors/quality-count';
import { useOpenDocument } from '../../state/workbench';
import { Chance } from './chance';
import { useQuality } from './use-quality';

/** Only for scenarios with agreements, so that the first screen does not wait for it. */
const MoneyLine = lazy(async () => ({ default: (await import('./money-line')).MoneyLine }));

/** What the value rests on that nobody has seen. */
function Grade() {
  const quality = useQuality();
  return <p className="fact__grade"><SentenceText sentence={quality && gradeOf(quality)} /></p>;
}

function FactCard({ fact, hasAgreements }: { readonly fact: Fact; readonly hasAgreements: boolean }) {
  return (
    <li className="fact">
      <h3 className="fact__title">{fact.title}</h3>
      <div className="fact__lead">
        <FigureButton cell={fact.lead} size="lead" />
        {fact.leadUnit.length > 0 && <span className="fact__unit"><SentenceText sentence={fact.leadUnit} /></span>}
        {fact.id === 'value' && <p className="fact__basis fact__basis--beside">{fact.basis}</p>}
      </div>
      <dl>
        {fact.lines.map(({ words, cell }) => (
          <div key={words} className="fact__line">
            <dt>{words}</dt>
            <dd><FigureButton cell={cell} /></dd>
          </div>
        ))}
        {fact.id === 'value' && <Chance />}
      </dl>
      {fact.id === 'value' && <Grade />}
      {fact.id === 'peak' && hasAgreements && <Suspense fallback={null}><MoneyLine /></Suspense>}
      {fact.id !== 'value' && <p className="fact__basis">{fact.basis}</p>}
    </li>
  );
}

/** Four facts about the chosen option. */
export function Facts() {
  const { answer, look } = useOpenDocument();
  return (
    <section className="facts-section" aria-labelledby="facts-title">
      <h2 id="facts-title" className="govuk-visually-hidden">Four facts: {optionLabel(answer.resolved, look.option)}</h2>
      <ul className="facts">
        {facts(answer, look).map((fact) => <FactCard key={fact.id} fact={fact} hasAgreements={answer.resolved.funding.length > 0} />)}
      </ul>
    </section>
  );
}
