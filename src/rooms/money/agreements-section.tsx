import { useEffect, useMemo, useRef, useState } from 'react';
import { removeAgreement } from '../../../models/index';
import { Refused } from '../../components/refused';
import { ScrollRegion } from '../../components/scroll-region';
import { agreementWords, type AgreementWords } from '../../selectors/agreement-rows';
import { useOpenDocument } from '../../state/workbench';
import { useChange } from '../options/use-change';
import { AgreementForm } from './agreement-form';

interface RowProps {
  readonly words: AgreementWords;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function AgreementRow({ words, onChange, onRemove }: RowProps) {
  const { label, funder, money, months, certainty, conditions, source, note } = words;
  return (
    <tr>
      <th scope="row" className="twin__fixed">{label}</th>
      <td>{funder}</td><td>{money}</td><td>{months}</td><td>{certainty}</td><td>{conditions}</td>
      <td>{source}{note !== null && <div className="room__note">{note}</div>}</td>
      <td>
        <button type="button" className="plain-button" aria-label={`Change ${label}`} onClick={onChange}>Change</button>
        {' '}
        <button type="button" className="plain-button" aria-label={`Remove ${label}`} onClick={onRemove}>Remove</button>
      </td>
    </tr>
  );
}

const columns = ['Agreement', 'Who pays', 'How much, £ of the day', 'Months', 'How sure', 'Conditions', 'Source', 'Change'];

/** The agreements of the scenario, and the form that adds or changes one. */
export function AgreementsSection() {
  const { answer: { resolved } } = useOpenDocument();
  const { problems, change } = useChange();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  const words = useMemo(() => agreementWords(resolved), [resolved]);
  const held = resolved.funding.find(({ id }) => id === open) ?? null;
  const isOpen = open === newOne || held !== null;
  useEffect(() => { if (isOpen) section.current?.querySelector<HTMLElement>('form input')?.focus(); }, [isOpen, open]);
  const close = (): void => {
    setOpen(null);
    section.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const remove = ({ id, label }: AgreementWords): void => {
    if (!change((text) => removeAgreement(text, id, resolved.file))) return;
    setSaid(`${label} is taken out. Undo brings it back.`);
    section.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <section ref={section} className="money__part" aria-labelledby="agreements-title">
      <h2 id="agreements-title" className="section-title" tabIndex={-1}>Agreements</h2>
      <p className="room__note">
        Who has promised how much, for which months and on which conditions. They are part of the scenario: what is set here stands in its text under “funding”.
      </p>
      {words.length > 0 && (
        <ScrollRegion label="Agreements, table">
          <table className="twin money__agreements">
            <caption className="govuk-visually-hidden">Agreements</caption>
            <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {words.map((each) => (
                <AgreementRow key={each.id} words={each} onChange={() => { setOpen(each.id); }} onRemove={() => { remove(each); }} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Refused problems={problems} />
      <p role="status">{said}</p>
      {isOpen ? <AgreementForm key={open} held={held} onDone={close} />
        : <p><button type="button" className="small-button" onClick={() => { setOpen(newOne); }}>Add an agreement</button></p>}
    </section>
  );
}

/** No agreement has this id. */
const newOne = '+';
