import { useId } from 'react';
import { setSetting, type Problem, type SettingName } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import { baseYearChoices, priceYearChoices, readYears, scenarioTerms, scheduleChoices } from '../../selectors/scenario-terms';
import { useActions, useOpenDocument } from '../../state/workbench';
import { useChange } from './use-change';

const notYears = (file: string): readonly Problem[] => [{
  file, path: '', what: 'This is not a number of years.', why: 'Delivery lasts whole years.', remedy: 'Type a whole number from 1 to 40.',
}];

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, choices, onPick }: PickProps) {
  const id = useId();
  return (
    <p className="terms__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={value} onChange={(event) => { onPick(event.currentTarget.value); }}>
        {choices.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
      </select>
    </p>
  );
}

/** What the scenario is called, and the terms on which all of its options are appraised. */
export function TermsSection() {
  const { answer: { resolved } } = useOpenDocument();
  const { changeText } = useActions();
  const { problems, change } = useChange();
  const { file } = resolved;
  const terms = scenarioTerms(resolved);
  const set = (name: SettingName) => (value: string): readonly Problem[] => changeText((text) => setSetting(text, name, value, file));
  const pick = (name: SettingName) => (value: string): void => { change((text) => setSetting(text, name, value, file)); };
  const same = (years: readonly string[]) => years.map((year) => [year, year] as const);
  return (
    <section className="options-room__terms" aria-labelledby="terms-title">
      <h2 id="terms-title" className="section-title">The scenario and its terms</h2>
      <div className="terms">
        <div className="terms__field terms__field--long"><span aria-hidden="true">Title</span><EditBox label="Title of the scenario" value={terms.title} onCommit={set('title')} /></div>
        <div className="terms__field terms__field--long"><span aria-hidden="true">Question</span><EditBox label="Question the scenario answers" value={terms.question} onCommit={set('question')} /></div>
        <div className="terms__field"><span aria-hidden="true">Author</span><EditBox label="Author of the scenario" value={terms.author} onCommit={set('author')} /></div>
        <Pick label="First year" value={terms.baseYear} choices={same(baseYearChoices(resolved))} onPick={pick('base_year')} />
        <div className="terms__field">
          <span aria-hidden="true">Years of delivery</span>
          <EditBox
            kind="number" label="Years of delivery" value={terms.deliveryYears}
            onCommit={(typed) => {
              const years = readYears(typed);
              return years === null ? notYears(file) : changeText((text) => setSetting(text, 'delivery_years', years, file));
            }}
          />
        </div>
        <Pick label="Prices of" value={terms.priceBaseYear} choices={same(priceYearChoices(resolved))} onPick={pick('price_base_year')} />
        <Pick label="Discount rate" value={terms.discounting} choices={scheduleChoices(resolved).map(({ id, words }) => [id, words] as const)} onPick={pick('standard_discounting')} />
      </div>
      {terms.isTest && <p className="terms__test"><strong>Test rate.</strong> No guidance in force sets this discount rate. The health rate stays as it is.</p>}
      <Refused problems={problems} />
    </section>
  );
}
