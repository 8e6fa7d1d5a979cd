import { useId } from 'react';
import {
  columnLetters, importKinds, numberStyleWords, type ImportAsked, type ImportField, type ImportTable, type NumberStyle,
} from '../../../models/index';
import { ScrollRegion } from '../../components/scroll-region';
import { priceYears } from '../../selectors/override-draft';
import { useOpenDocument } from '../../state/workbench';

interface MappingStepProps {
  readonly table: ImportTable;
  readonly asked: ImportAsked;
  readonly priceYear: string;
  readonly onAsk: (asked: ImportAsked) => void;
  readonly onPriceYear: (year: string) => void;
}

const styles = Object.keys(numberStyleWords) as readonly NumberStyle[];

interface FieldRowProps {
  readonly field: ImportField;
  readonly props: MappingStepProps;
}

function FieldRow({ field: { id, label, units, isRequired }, props: { table, asked, onAsk } }: FieldRowProps) {
  const pick = (event: { readonly currentTarget: HTMLSelectElement }): void => {
    const { value } = event.currentTarget;
    onAsk({ ...asked, mapping: { ...asked.mapping, [id]: value === '' ? null : Number(value) } });
  };
  return (
    <tr>
      <th scope="row">{label}{isRequired ? '' : ' (if there)'}</th>
      <td>
        <select className="plain-select" aria-label={`Column for ${label}`} value={asked.mapping[id] ?? ''} onChange={pick}>
          <option value="">{isRequired ? 'Choose a column' : 'Not in the table'}</option>
          {table.columns.map((column, index) => <option key={index} value={index}>{columnLetters(index)}: {column}</option>)}
        </select>
      </td>
      <td>
        {units.length > 1 ? (
          <select
            className="plain-select" aria-label={`Unit of ${label}`} value={asked.units[id] ?? 0}
            onChange={(event) => { onAsk({ ...asked, units: { ...asked.units, [id]: Number(event.currentTarget.value) } }); }}
          >
            {units.map((unit, index) => <option key={unit.label} value={index}>{unit.label}</option>)}
          </select>
        ) : units[0]?.label ?? 'words'}
      </td>
    </tr>
  );
}

/** Step 2: which column is what, in which unit, and how numbers are written. */
export function MappingStep(props: MappingStepProps) {
  const { table, asked, priceYear, onAsk, onPriceYear } = props;
  const id = useId();
  const { answer } = useOpenDocument();
  const { fields, hasPrices } = importKinds[asked.kind];
  return (
    <>
      <p className="room__note">{table.rows.length === 1 ? 'One row' : `${table.rows.length} rows`} under the headings. {table.notes.join(' ')}</p>
      <ScrollRegion label="Columns, table" canSave={false}>
        <table className="start-table import__mapping">
          <caption className="start-table__caption">Columns proposed from the headings; change what is wrong.</caption>
          <thead><tr><th scope="col">Figure</th><th scope="col">Column</th><th scope="col">Unit in the table</th></tr></thead>
          <tbody>{fields.map((field) => <FieldRow key={field.id} field={field} props={props} />)}</tbody>
        </table>
      </ScrollRegion>
      <div className="start-step__pair">
        <div className="start-field">
          <label htmlFor={`${id}-style`}>How numbers are written</label>
          <select
            id={`${id}-style`} className="plain-select" value={asked.numbers}
            onChange={(event) => { onAsk({ ...asked, numbers: styles.find((style) => style === event.currentTarget.value) ?? asked.numbers }); }}
          >
            {styles.map((style) => <option key={style} value={style}>{numberStyleWords[style]}</option>)}
          </select>
        </div>
        {hasPrices && (
          <div className="start-field">
            <label htmlFor={`${id}-year`}>In prices of</label>
            <select id={`${id}-year`} className="plain-select" value={priceYear} onChange={(event) => { onPriceYear(event.currentTarget.value); }}>
              {priceYears(answer.resolved).map((year) => <option key={year} value={year}>{year}</option>)}
            </select>
          </div>
        )}
      </div>
    </>
  );
}
