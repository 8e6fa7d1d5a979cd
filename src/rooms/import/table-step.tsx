import { useId, useState } from 'react';
import { importKinds, type ImportKind, type Outcome } from '../../../models/index';
import { ProblemItems } from '../../components/problem-list';
import { tableTextOf } from './read-table-file';

interface TableStepProps {
  readonly kind: ImportKind;
  readonly text: string;
  /** Name of the file the text came from; null for what was pasted. */
  readonly from: string | null;
  readonly onKind: (kind: ImportKind) => void;
  /** What was pasted, or read from a file; `from` is the name of the file. */
  readonly onText: (text: string, from: string | null) => void;
}

/** Characters that a box can show without holding up the page. */
const mostShown = 100_000;

const kinds = Object.keys(importKinds) as readonly ImportKind[];

/** Step 1: what the table holds, and the table itself. */
export function TableStep({ kind, text, from, onKind, onText }: TableStepProps) {
  const id = useId();
  const isShown = from === null && text.length <= mostShown;
  const [refused, setRefused] = useState<Outcome<string> | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const outcome = await tableTextOf(file);
    setRefused(outcome.ok ? null : outcome);
    if (outcome.ok) onText(outcome.value, file.name);
  };
  return (
    <>
      <div className="start-field">
        <label htmlFor={`${id}-kind`}>What the table holds</label>
        <select
          id={`${id}-kind`} className="plain-select" value={kind}
          onChange={(event) => { onKind(kinds.find((each) => each === event.currentTarget.value) ?? kind); }}
        >
          {kinds.map((each) => <option key={each} value={each}>{importKinds[each].label}</option>)}
        </select>
      </div>
      <div className="start-field import__paste">
        <label htmlFor={`${id}-text`}>Paste the table, with its headings in the first row</label>
        <textarea
          id={`${id}-text`} className="text-box import__text" rows={6} spellCheck={false} value={isShown ? text : ''}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (pasted.length <= mostShown) return;
            event.preventDefault();
            onText(pasted, null);
          }}
          onChange={(event) => { onText(event.currentTarget.value, null); }}
        />
        {!isShown && <p className="room__note">{from === null ? 'The table pasted is too long to be shown here.' : `The table is that of ${from}.`}</p>}
      </div>
      <div className="start-field">
        <label htmlFor={`${id}-file`}>Or choose a CSV file</label>
        <input
          id={`${id}-file`} type="file" accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => { void choose(event.currentTarget.files?.[0]); }}
        />
        <p className="room__note">The file is read on this computer and sent nowhere.</p>
      </div>
      {refused?.ok === false && <div role="alert"><ProblemItems problems={refused.problems} /></div>}
    </>
  );
}
