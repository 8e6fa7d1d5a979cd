import { useId } from 'react';
import { FigureButton } from '../../components/figure-button';
import { ScrollRegion } from '../../components/scroll-region';
import { optionColumns, optionRows, type OptionRow } from '../../selectors/options-table';
import { optionLabel } from '../../selectors/answered';
import { useOpenDocument, useWorkbench } from '../../state/workbench';

/** Options side by side. The radio in a row chooses the option that facts and charts show. */
export function OptionsTable() {
  const group = useId();
  const { answer, look } = useOpenDocument();
  const rows = optionRows(answer, look);
  const basis = look.basis === 'whole' ? 'each option whole' : `difference from ${optionLabel(answer.resolved, look.baseline)}`;
  return (
    <ScrollRegion label="Table of options" canSave={false}>
      <table className="option-table">
        <caption className="govuk-visually-hidden">
          Options side by side, {basis}. Money in {answer.resolved.priceBaseYear} prices.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="option-table__name">Option</th>
            {optionColumns.map(({ figure, heading, unit }) => (
              <th key={figure} scope="col" className="option-table__number">{heading} <span className="option-table__unit">{unit}</span></th>
            ))}
            <th scope="col" className="option-table__number">Areas <span className="option-table__unit">covered</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.id} row={row} group={group} />)}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, group }: { readonly row: OptionRow; readonly group: string }) {
  const lookAt = useWorkbench((state) => state.lookAt);
  return (
    <tr className={row.isChosen ? 'option-table__row option-table__row--chosen' : 'option-table__row'}>
      <th scope="row" className="option-table__name">
        <label className="option-table__choice">
          <input type="radio" name={`${group}-option`} checked={row.isChosen} onChange={() => { lookAt({ option: row.id }); }} />
          <span>{row.label}</span>
        </label>
      </th>
      {row.cells.map((cell, index) => (
        <td key={optionColumns[index]?.figure} className="option-table__number">
          {cell ? <FigureButton cell={cell} /> : <span className="option-table__baseline">{index === 0 ? 'baseline' : '–'}</span>}
        </td>
      ))}
      <td className="option-table__number"><FigureButton cell={row.areas} /></td>
    </tr>
  );
}
