import { useEffect, useRef } from 'react';
import { figureDefinitionIfAny, optionAsked } from '../selectors/explained';
import { wordsBehind } from '../selectors/words-used';
import { valueText } from '../format';
import { explainFigure } from '../state/session';
import { useOpenDocument, useWorkbench } from '../state/workbench';
import type { FigureCell } from '../selectors/figure-cells';
import { ExplanationTree } from './explanation-tree';
import { ProvenanceCard } from './provenance-card';
import { WordList } from './word-list';

/** "Why this number?" beside the page. Escape and the button close it; focus goes back to the number that was asked about. */
export function WhyDialog() {
  const question = useWorkbench((state) => state.question);
  return question && <OpenDialog question={question} />;
}

function OpenDialog({ question }: { readonly question: FigureCell }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useWorkbench((state) => state.ask);
  useEffect(() => {
    const element = dialog.current;
    const asked = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (asked instanceof HTMLElement) asked.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="why" closedby="any" aria-labelledby="why-title" onCancel={() => { close(null); }} onClose={() => { close(null); }}>
      <div className="why__bar">
        <p className="why__kicker">Why this number?</p>
        <button type="button" className="plain-button why__close" onClick={() => { close(null); }}>Close</button>
      </div>
      <Explained question={question} />
    </dialog>
  );
}

function Explained({ question }: { readonly question: FigureCell }) {
  const { answer } = useOpenDocument();
  const explanation = explainFigure(answer, question);
  const baseYear = answer.resolved.period.startYear;
  const definition = figureDefinitionIfAny(question.figure);
  const words = wordsBehind(explanation, definition?.meaning ?? '');
  const { value } = question;
  const whose = optionAsked(answer, question);
  return (
    <div className="why__content">
      {whose !== null && <p className="why__whose">{whose}</p>}
      <h2 id="why-title" className="why__title">{question.title ?? explanation.label}</h2>
      <p className="why__value">
        <data value={value === null ? '' : String(value)}>
          {valueText(value, explanation.unit, { baseYear, signed: question.baseline !== null })}
        </data>
      </p>
      {explanation.basis !== null && <p className="why__basis">{explanation.basis}</p>}
      {definition && <p>{definition.meaning}</p>}
      {explanation.equation !== null && <p className="why__equation">{explanation.equation}</p>}
      {explanation.provenance && <ProvenanceCard provenance={explanation.provenance} unit={explanation.unit} />}
      {explanation.inputs.length > 0 && (
        <>
          <h3 className="why__heading">What goes into it</h3>
          <ExplanationTree inputs={explanation.inputs} baseYear={baseYear} basis={explanation.basis} />
        </>
      )}
      {words.length > 0 && (
        <>
          <h3 className="why__heading">Words used</h3>
          <WordList words={words} />
        </>
      )}
    </div>
  );
}
