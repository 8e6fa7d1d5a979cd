import { useId, useState } from 'react';
import { changeFinancial, proposeShares, type Counting, type ShareRule, type WhoPays } from '../../../models/index';
import { ChoiceOf } from '../../components/choice-of';
import { Refused } from '../../components/refused';
import { breakEvenYears, proposalInWords, shareTable, undefinedInWords } from '../../selectors/fair-share-rows';
import { useOpenDocument } from '../../state/workbench';
import { AdoptProposal } from './adopt-proposal';
import { useChange } from '../options/use-change';
import { canBeRead, LimitFields, limitsIn, typedLimits, type TypedLimits } from './limit-fields';
import { SharesTable } from './shares-table';

type RuleKind = ShareRule['kind'];

const rules: readonly (readonly [RuleKind, string])[] = [
  ['in_proportion', 'In proportion to gain'], ['break_even', 'Break-even by a year'], ['capped', 'Up to what each can pay'],
];

const ruleWords: Readonly<Record<RuleKind, string>> = {
  in_proportion: 'Each pays the share of the cost that its gain is of all their gains over the whole period.',
  break_even: 'Those who pay today keep what their own gains by then cover; the rest goes to the others in proportion to what they gain beyond it. '
    + 'The same shares hold in every year.',
  capped: 'In proportion to gain, year by year, until a partner reaches its limit; the rest is shared among the others likewise.',
};

/** Limits as typed, and those of the scenario that they were typed over. */
interface LimitsDraft {
  readonly typed: TypedLimits;
  readonly of: string;
}

interface SharesSectionProps {
  readonly who: WhoPays;
  readonly counting: Counting;
}

/** What the cost would be, shared fairly, under three rules; and who would still lose. */
export function SharesSection({ who, counting }: SharesSectionProps) {
  const { answer, look } = useOpenDocument();
  const { priceBaseYear, period, financial, file } = answer.resolved;
  const { problems, change } = useChange();
  const id = useId();
  const [kind, setKind] = useState<RuleKind>('in_proportion');
  const [draft, setDraft] = useState<LimitsDraft | null>(null);
  const kept = JSON.stringify(financial.mostAYear);
  // What was typed gives way once the scenario has other limits, as after an undo.
  const typed = draft !== null && draft.of === kept ? draft.typed : typedLimits(financial.mostAYear);
  const years = breakEvenYears(answer, who);
  const year = years.find(({ text }) => text === financial.breakEvenBy) ?? years[Math.min(period.deliveryYears, years.length) - 1];
  const keepLimits = (): void => {
    if (draft === null || !canBeRead(typed)) return;
    const limits = [...limitsIn(typed)].map(([agency, amount]) => ({ agency, amount }));
    // Without a limit an empty list is written: limits of a scenario that this one extends would hold again where nothing is.
    if (JSON.stringify(limits) === kept || change((text) => changeFinancial(text, { most_a_year: limits }, file))) setDraft(null);
  };
  const rule: ShareRule = kind === 'break_even' ? { kind, by: year?.year ?? 0 } : { kind };
  const shares = proposeShares(who, { rule, counting, limits: limitsIn(typed) });
  const words = { gain: counting === 'all' ? 'gains' : 'cash gains', by: kind === 'break_even' ? year?.text ?? null : null };
  return (
    <section className="gains__shares" aria-labelledby="shares-title">
      <div className="room__head">
        <h2 id="shares-title" className="section-title">What a fair share would be</h2>
        <ChoiceOf legend="Rule for sharing the cost" options={rules} value={kind} onChange={setKind} />
      </div>
      <p>{ruleWords[kind]}</p>
      {kind === 'break_even' && (
        <p className="compared">
          <label htmlFor={id}>Break even by the end of</label>
          <select id={id} className="plain-select" value={year?.text} onChange={(event) => { const by = event.currentTarget.value; change((text) => changeFinancial(text, { break_even_by: by }, file)); }}>
            {years.map(({ text }) => <option key={text} value={text}>{text}</option>)}
          </select>
        </p>
      )}
      {kind === 'capped' && <LimitFields who={who} typed={typed} onChange={(next) => { setDraft({ typed: next, of: kept }); }} onDone={keepLimits} />}
      <Refused problems={problems} />
      {shares.isDefined ? (
        <>
          <ul className="said" aria-live="polite">
            {proposalInWords(who, shares.proposal, words).map((sentence) => <li key={sentence}>{sentence}</li>)}
          </ul>
          <p className="room__note">
            £ undiscounted, {priceBaseYear} prices, from {period.baseYear} on. Every cost is shared, partners’ own time included.
            Employers, victims and the public are never asked. {counting === 'all' ? 'Gains are cash and capacity released.' : 'Gains are cash alone.'}
          </p>
          <SharesTable
            table={shareTable(answer, who, shares.proposal)} caption="Proposed contributions by year"
            gain={counting === 'all' ? 'Gains' : 'Cash gains'} by={words.by}
          />
          <AdoptProposal key={look.option} who={who} proposal={shares.proposal} />
        </>
      ) : <p role="status">{undefinedInWords(shares)}</p>}
    </section>
  );
}
