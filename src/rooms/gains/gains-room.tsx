import { useMemo, useState } from 'react';
import { moneyInputsOf, moneyOf, whoPays, type Counting } from '../../../models/index';
import { ChoiceOf } from '../../components/choice-of';
import { RoomFrame } from '../../components/room-frame';
import { exactPoundsText } from '../../format';
import { optionLabel } from '../../selectors/answered';
import { bestPlacedInWords, ledgerBasis, ledgerByYear, ledgerInAll, type LedgerSide, type Worth } from '../../selectors/ledger-tables';
import { useOpenDocument } from '../../state/workbench';
import { OptionChoice } from '../rollout/option-choice';
import { FlowPanel } from './flow-panel';
import { LabelsSection } from './labels-section';
import { LedgerTableView } from './ledger-table-view';
import { SharesSection } from './shares-section';

const countings: readonly (readonly [Counting, string])[] = [['all', 'All gains'], ['cashable', 'Cashable only']];
const worths: readonly (readonly [Worth, string])[] = [['undiscounted', 'Undiscounted'], ['present', 'Present values']];
const sides: readonly (readonly [LedgerSide, string])[] = [['gains', 'Gains'], ['pays', 'Puts in'], ['net', 'Gains less puts in']];

const sideWords: Readonly<Record<LedgerSide, string>> = {
  gains: 'What each agency gains, by year', pays: 'What each agency puts in, by year', net: 'Gains less what each puts in, by year',
};

type Against = 'whole' | 'baseline';
type WhoPaid = 'before' | 'after';
const whoPaid: readonly (readonly [WhoPaid, string])[] = [['before', 'Before any agreement'], ['after', 'After agreements']];

const bareWords = 'Costs stand with those who bear them before any agreement; time that partners give counts as put in. Select a number to see why.';
const paidWords = 'A funder bears the part of each cost that its agreements pay in £ of the day; what nobody’s money pays stays with those who bear it. The room Money says what pays for what.';

/** Who pays for the option shown, who gains by it, and what a fair share would be. */
export function GainsRoom() {
  const { answer, look } = useOpenDocument();
  const [counting, setCounting] = useState<Counting>('all');
  const [worth, setWorth] = useState<Worth>('undiscounted');
  const [side, setSide] = useState<LedgerSide>('gains');
  const [against, setAgainst] = useState<Against>('whole');
  const [paid, setPaid] = useState<WhoPaid>('before');
  const money = useMemo(() => (answer.resolved.funding.length === 0 ? null : moneyInputsOf(answer.resolved)), [answer]);
  const isPaid = paid === 'after' && money !== null;
  const baseline = against === 'baseline' ? answer.resolved.baseline : null;
  const bare = useMemo(() => whoPays(answer.resolved, answer.appraisal, look.option), [answer, look.option]);
  const who = useMemo(() => (baseline === null && !isPaid ? bare : whoPays(answer.resolved, answer.appraisal, look.option, {
    ...(baseline === null ? {} : { baseline }), ...(isPaid ? { paidFor: (option: string) => moneyOf(answer.appraisal, money, option) } : {}),
  })), [answer, look.option, baseline, isPaid, money, bare]);
  const view = { counting, worth };
  const baselineLabel = optionLabel(answer.resolved, answer.resolved.baseline);
  const basis = `${optionLabel(answer.resolved, look.option)}, ${baseline === null ? 'whole' : `against ${baselineLabel}`}, ${isPaid ? 'after' : 'before any'} agreement${isPaid ? 's' : ''}. ${ledgerBasis(answer, who, view)}`;
  const late = Math.round(who.ledger.lateCash);
  return (
    <RoomFrame title="Who pays, who gains" choice={<OptionChoice />} className="gains">
      <div className="gains__views">
        <ChoiceOf legend="Which gains count" options={countings} value={counting} onChange={setCounting} />
        <ChoiceOf legend="Worth of a pound" options={worths} value={worth} onChange={setWorth} />
        <ChoiceOf legend="Set against" options={[['whole', 'The option whole'], ['baseline', `Against ${baselineLabel}`]]} value={against} onChange={setAgainst} />
        {money !== null && <ChoiceOf legend="Who has paid" options={whoPaid} value={paid} onChange={setPaid} />}
      </div>
      <ul className="said">{bestPlacedInWords(who, view).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <section aria-labelledby="ledger-title">
        <h2 id="ledger-title" className="section-title">Agency by agency</h2>
        <p className="room__note">{basis}. Optimism bias included. {isPaid ? paidWords : bareWords}</p>
        <LedgerTableView table={ledgerInAll(who, view, isPaid ? null : { option: look.option, baseline })} caption="What each agency puts in and gains, all years" />
      </section>
      <FlowPanel who={who} view={view} basis={basis} />
      <section aria-labelledby="ledger-years-title">
        <div className="room__head">
          <h2 id="ledger-years-title" className="section-title">{sideWords[side]}</h2>
          <ChoiceOf legend="Side of the ledger" options={sides} value={side} onChange={setSide} />
        </div>
        <p className="room__note">
          {basis}. Cash stands in the year it comes, every other gain in the year it arises.
          {late === 0 ? '' : ` ${exactPoundsText(late)} more, undiscounted, is cash that would come after the last year and is not counted.`}
        </p>
        <LedgerTableView table={ledgerByYear(answer, who, side, view)} caption={sideWords[side]} />
      </section>
      <SharesSection who={bare} counting={counting} />
      <LabelsSection who={who} view={view} basis={basis} />
    </RoomFrame>
  );
}
