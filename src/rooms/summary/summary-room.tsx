import { answer } from '../../selectors/answer';
import { announcement } from '../../selectors/announcement';
import { basisLine } from '../../selectors/basis';
import { LiveRegion } from '../../components/live-region';
import { SentenceText } from '../../components/sentence';
import { useOpenDocument } from '../../state/workbench';
import { AboutOption } from './about-option';
import { BasisSwitch } from './basis-switch';
import { Beliefs } from './beliefs';
import { CostPanel } from './cost-panel';
import { CoveragePanel } from './coverage-panel';
import { Facts } from './facts';
import { FindingsPanel } from './findings-panel';
import { OptionsTable } from './options-table';

/** Is it worth it, can we afford it, can we staff it, how sure are we? */
export function SummaryRoom() {
  const document = useOpenDocument();
  const { look } = document;
  const { resolved } = document.answer;
  return (
    <main id="main" className="summary">
      <div className="summary__head">
        <div className="summary__question">
          <h1 className="summary__title">{resolved.title}</h1>
          <p>{resolved.question}</p>
        </div>
        <p className="summary__answer"><SentenceText sentence={answer(document.answer, look)} /></p>
        <p className="summary__basis">{basisLine(resolved)}</p>
      </div>
      <Facts />
      <div className="summary__side">
        <Beliefs />
        <AboutOption />
      </div>
      <section className="options" aria-labelledby="options-title">
        <div className="options__head">
          <h2 id="options-title" className="section-title">Options side by side</h2>
          <p className="options__hint">Select any number to see why</p>
          <BasisSwitch />
        </div>
        <OptionsTable />
      </section>
      <div className="panels">
        <CostPanel />
        <CoveragePanel />
        <FindingsPanel />
      </div>
      <LiveRegion text={announcement(document.answer, look)} />
    </main>
  );
}
