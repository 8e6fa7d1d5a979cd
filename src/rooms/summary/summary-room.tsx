import { useRef } from 'react';
import { rowsIn } from '../../carry/table-csv';
import { SaveAs } from '../../components/save-as';
import { answer } from '../../selectors/answer';
import { announcement } from '../../selectors/announcement';
import { basisLine } from '../../selectors/basis';
import { LiveRegion } from '../../components/live-region';
import { SentenceText } from '../../components/sentence';
import { useOpen, useOpenDocument } from '../../state/workbench';
import { AboutOption } from './about-option';
import { BasisSwitch } from './basis-switch';
import { Beliefs } from './beliefs';
import { BeyondPanel } from './beyond-panel';
import { ContractStrip } from './contract-strip';
import { CostPanel } from './cost-panel';
import { CoveragePanel } from './coverage-panel';
import { Facts } from './facts';
import { FindingsPanel } from './findings-panel';
import { OptionsTable } from './options-table';
import { WordsUsed } from './words-used';

/** What is asked, and the answer in one sentence. */
function Head() {
  const { answer: answered, look } = useOpenDocument();
  const { resolved } = answered;
  return (
    <div className="summary__head">
      <div className="summary__question">
        <h1 className="summary__title">{resolved.title}</h1>
        <p>{resolved.question}</p>
      </div>
      <p className="summary__answer"><SentenceText sentence={answer(answered, look)} /></p>
      <p className="summary__basis">{basisLine(resolved)}</p>
    </div>
  );
}

function News() {
  return <LiveRegion text={useOpen(({ answer: answered, look }) => announcement(answered, look))} />;
}

/** Is it worth it, can we afford it, can we staff it, how sure are we? */
export function SummaryRoom() {
  const options = useRef<HTMLElement>(null);
  // An option with a count of its own to be held against is a reconstruction, so the comparison comes first.
  const reported = useOpen(({ answer: { resolved }, look }) => resolved.contracts.some(({ id }) => id === look.option));
  return (
    <main id="main" className="summary">
      <Head />
      <Facts />
      <div className="summary__side">
        <Beliefs />
        <AboutOption />
      </div>
      <section ref={options} className="options" aria-labelledby="options-title">
        <div className="options__head">
          <h2 id="options-title" className="section-title">Options side by side</h2>
          <p className="options__hint">Select a number to see why</p>
          <SaveAs title="Options side by side" rows={() => rowsIn(options.current)} />
          <BasisSwitch />
        </div>
        <OptionsTable />
      </section>
      <div className="summary__under">
        {reported && <ContractStrip />}
        <div className="panels">
          <CostPanel />
          <CoveragePanel />
          <FindingsPanel />
          {!reported && <ContractStrip />}
          <BeyondPanel />
        </div>
      </div>
      <WordsUsed />
      <News />
    </main>
  );
}
