import { useEffect, useId, useRef, useState } from 'react';
import { copyOption, moveOption, removeOption, renameId, renameOption, setBaseline, type ResolvedOption } from '../../../models/index';
import { EditBox } from '../../components/edit-box';
import { Refused } from '../../components/refused';
import { ScrollRegion } from '../../components/scroll-region';
import { useActions, useOpenDocument } from '../../state/workbench';
import { MoveButtons } from './move-buttons';
import { useChange } from './use-change';

/** What there is to choose between. A row shows its option below; every change is one of the scenario's text. */
export function OptionsList() {
  const group = useId();
  const { answer: { resolved } } = useOpenDocument();
  const [removed, setRemoved] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its row.
  useEffect(() => { if (removed !== null) status.current?.focus(); }, [removed]);
  return (
    <>
      <ScrollRegion label="Options of the scenario">
        <table className="plan-table">
          <caption className="govuk-visually-hidden">Options of the scenario: name, id, baseline, copy and remove</caption>
          <thead>
            <tr><th scope="col">Show</th><th scope="col">Name</th><th scope="col">Id in the file</th><th scope="col">Baseline</th><th scope="col">Change</th></tr>
          </thead>
          <tbody>
            {resolved.options.map((option) => <Row key={option.id} option={option} group={group} onRemoved={setRemoved} />)}
          </tbody>
        </table>
      </ScrollRegion>
      <p ref={status} role="status" tabIndex={-1}>{removed === null ? '' : `${removed} is taken out. Undo brings it back.`}</p>
    </>
  );
}

interface RowProps {
  readonly option: ResolvedOption;
  readonly group: string;
  readonly onRemoved: (label: string) => void;
}

function Row({ option, group, onRemoved }: RowProps) {
  const { answer: { resolved }, look } = useOpenDocument();
  const { changeText, lookAt } = useActions();
  const { problems, change } = useChange();
  const { id, label } = option;
  const rename = (to: string) => {
    const refused = changeText((text) => renameId(text, 'options', id, to, resolved.file));
    if (refused.length === 0 && look.option === id) lookAt({ option: to });
    return refused;
  };
  return (
    <>
      <tr>
        <td>
          <input type="radio" name={`${group}-shown`} aria-label={`Show ${label}`} checked={look.option === id} onChange={() => { lookAt({ option: id }); }} />
        </td>
        <th scope="row">
          <EditBox label={`Name of ${label}`} value={label} onCommit={(to) => changeText((text) => renameOption(text, id, to, resolved.file))} />
        </th>
        <td><EditBox label={`Id of ${label}`} value={id} onCommit={rename} /></td>
        <td>
          <input
            type="radio" name={`${group}-baseline`} aria-label={`${label} is the baseline`} checked={resolved.baseline === id}
            onChange={() => { change((text) => setBaseline(text, id, resolved.file)); }}
          />
        </td>
        <td className="plan-table__actions">
          <MoveButtons option={option} onMove={(by) => change((text) => moveOption(text, id, by, resolved.file))} />
          <button type="button" className="plain-button" aria-label={`Copy ${label}`} onClick={() => { change((text) => copyOption(text, id, `${label} (copy)`, resolved.file)); }}>
            Copy
          </button>
          <button type="button" className="plain-button" aria-label={`Remove ${label}`} onClick={() => { if (change((text) => removeOption(text, id, resolved.file))) onRemoved(label); }}>
            Remove
          </button>
        </td>
      </tr>
      {problems.length > 0 && <tr><td colSpan={5}><Refused problems={problems} /></td></tr>}
    </>
  );
}
