import { Fragment, memo, useState } from 'react';
import { ScrollRegion } from '../../components/scroll-region';
import type { EvidenceGroup } from '../../selectors/evidence-groups';
import type { EvidenceRow, MovedAnswer } from '../../selectors/evidence-rows';
import { EvidenceDetail } from './evidence-detail';

interface EvidenceTableProps {
  readonly groups: readonly EvidenceGroup[];
  /** The options whose difference is shown at low and high, in words; null for the baseline against itself. */
  readonly compared: string | null;
}

const columns = 8;

/** The ledger. Each input opens to where it comes from and to the form that replaces it. */
export const EvidenceTable = memo(function EvidenceTable({ groups, compared }: EvidenceTableProps) {
  if (groups.length === 0) return <p>No input fits this search.</p>;
  return (
    <>
      <p className="room__note">
        {compared === null
          ? 'Choose an option other than the baseline to see what each input does to the answer.'
          : `The answer is the net present social value of ${compared} with that input alone at its low and at its high, posts held. It turns at the value shown, of that input alone; to know the input before choosing an option would be worth the share shown of knowing everything, from the runs of Certainty.`}
      </p>
      <ScrollRegion label="Inputs, table">
        <table className="twin ledger">
          <caption className="govuk-visually-hidden">Inputs with value, range, quality, the answer at low and high, where it turns and what it is worth to know</caption>
          <thead>
            <tr>
              <th scope="col" className="twin__fixed">Input</th>
              <th scope="col" className="twin__number">Value</th>
              <th scope="col">Range</th>
              <th scope="col">Quality</th>
              <th scope="col" className="twin__number">Answer at low</th>
              <th scope="col" className="twin__number">Answer at high</th>
              <th scope="col" className="twin__number">Turns at</th>
              <th scope="col" className="twin__number">Worth knowing</th>
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr><th scope="rowgroup" colSpan={columns} className="twin__group">{title}</th></tr>
              {rows.map((row) => <Input key={row.id} row={row} hasAnswer={compared !== null} />)}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </>
  );
});

function Answer({ moved }: { readonly moved: MovedAnswer }) {
  return <td className="twin__number"><data value={String(moved.value)}>{moved.text}</data></td>;
}

/** Empty where nothing is known of the input, or not yet. */
function Live({ cell }: { readonly cell: EvidenceRow['switching'] }) {
  if (cell === null) return <td />;
  return <td className="twin__number">{cell.value === null ? cell.text : <data value={String(cell.value)}>{cell.text}</data>}</td>;
}

function Input({ row, hasAnswer }: { readonly row: EvidenceRow; readonly hasAnswer: boolean }) {
  const [open, setOpen] = useState(false);
  const { label, value, text, unit, range, rangeDropped, quality, qualityMeaning, moved, unmoved, switching, worth } = row;
  return (
    <Fragment>
      <tr className={open ? 'ledger__row ledger__row--open' : 'ledger__row'}>
        <th scope="row" className="twin__fixed ledger__name">
          <button type="button" className="ledger__button" aria-expanded={open} onClick={() => { setOpen(!open); }}>{label}</button>
        </th>
        <td className="twin__number"><data value={String(value)} data-unit={unit}>{text}</data></td>
        <td className="ledger__range">{range ?? (rangeDropped ? 'none: outside the evidence' : 'none stated')}</td>
        <td title={qualityMeaning}>{quality}</td>
        {hasAnswer && moved !== null
          ? <><Answer moved={moved.atLow} /><Answer moved={moved.atHigh} /></>
          : <td colSpan={2} className="ledger__unmoved">{hasAnswer ? unmoved : ''}</td>}
        <Live cell={hasAnswer && moved !== null ? switching : null} />
        <Live cell={hasAnswer && moved !== null ? worth : null} />
      </tr>
      {open && (
        <tr>
          <td colSpan={columns} className="ledger__cell"><EvidenceDetail row={row} /></td>
        </tr>
      )}
    </Fragment>
  );
}
