import { useEffect, useRef, useState } from 'react';
import { adoptEvidence, type EditionChanges, type Problem } from '../../models/index';
import { ProblemItems } from '../components/problem-list';
import { Refused } from '../components/refused';
import { ScrollRegion } from '../components/scroll-region';
import { library } from '../library';
import { figureRows, layerRows } from '../selectors/edition-rows';
import { useActions, useOpen, useWorkbench } from '../state/workbench';
import { KeepFigures } from './keep-figures';
import { useEditions } from '../components/use-editions';

/** Asks, once for a file, what is to be done where it was made on another edition of the evidence. */
export function EditionsSection() {
  const changes = useEditions();
  const ready = useOpen(({ opened }) => opened.ready);
  const settled = useWorkbench((state) => state.settled);
  return changes === null || settled === ready.id ? null : <Differences key={ready.id} changes={changes} />;
}

function Differences({ changes }: { readonly changes: EditionChanges }) {
  const ready = useOpen(({ opened }) => opened.ready);
  const { changeText, settle, say } = useActions();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const adopt = (): void => {
    const refused = changeText((text) => adoptEvidence(text, { file: ready.file, library }));
    setProblems(refused);
    if (refused.length === 0) say('The scenario now stands on the evidence here. Undo brings back what it stood on before.');
  };
  return (
    <section className="editions" aria-labelledby="editions-title">
      <h2 ref={title} id="editions-title" className="editions__title" tabIndex={-1}>{ready.name} was made on other evidence</h2>
      <p>
        {changes.isSelfContained
          ? 'It brings its own evidence along, and every figure on the page rests on that. This is how the evidence here differs.'
          : 'Every figure on the page rests on the evidence here. This is how it differs from what the file was made on.'}
      </p>
      <Tables changes={changes} />
      {changes.blocks.length > 0 && <Blocked problems={changes.blocks} />}
      <div className="editions__choices">
        {changes.isSelfContained && (
          <button type="button" className="solid-button" onClick={() => { settle(ready.id); }}>Keep the evidence of the file</button>
        )}
        {changes.blocks.length === 0 && <button type="button" className="solid-button" onClick={adopt}>Adopt the evidence here</button>}
        {!changes.isSelfContained && <KeepFigures changes={changes} />}
      </div>
      <Refused problems={problems} />
    </section>
  );
}

/** What keeps the scenario from standing on the evidence here. */
function Blocked({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      <p>
        The scenario does not open on the evidence here, so it cannot adopt that as it stands. Only figures that both state outright are
        compared above, not those of areas or those that follow from others.
      </p>
      <ProblemItems problems={problems} />
    </>
  );
}

function Tables({ changes }: { readonly changes: EditionChanges }) {
  const figures = figureRows(changes);
  const hasNotes = figures.some(({ note }) => note !== '');
  return (
    <>
      <ul className="editions__layers">
        {layerRows(changes).map(({ id, title, was, now }) => <li key={id}>{title}: edition {was} → {now}</li>)}
      </ul>
      {figures.length === 0
        ? <p>No figure that this scenario takes from them differs. Their words, sources, ranges or lines do, and those can move the results.</p>
        : (
          <ScrollRegion label="Figures that differ">
            <table className="plan-table">
              <caption className="govuk-visually-hidden">Figures that differ between the evidence of the file and the evidence here</caption>
              <thead><tr><th scope="col">Figure</th><th scope="col">In the file</th><th scope="col">Here</th>{hasNotes && <th scope="col">Note</th>}</tr></thead>
              <tbody>
                {figures.map(({ id, label, was, now, note }) => (
                  <tr key={id}><th scope="row">{label}</th><td>{was}</td><td>{now}</td>{hasNotes && <td>{note}</td>}</tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
    </>
  );
}
