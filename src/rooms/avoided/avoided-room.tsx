import { useState } from 'react';
import { ComparedOptions } from '../../components/compared-options';
import { KeyFigures } from '../../components/key-figures';
import { LinesSection } from '../../components/lines-section';
import { RoomFrame } from '../../components/room-frame';
import { StackedYears } from '../../components/stacked-years';
import { optionLabel } from '../../selectors/answered';
import { avoidedTable, type AvoidedGrouping } from '../../selectors/avoided-table';
import { cellsOf } from '../../selectors/figure-cells';
import { useOpenDocument } from '../../state/workbench';
import { Effects } from './effects';
import { NotMonetised } from './not-monetised';

const groupings = [['value', 'By kind of value'], ['category', 'By category'], ['bearer', 'By who gains']] as const;

/** What harm is avoided, for whom? */
export function AvoidedRoom() {
  const { answer, look } = useOpenDocument();
  const [by, setBy] = useState<AvoidedGrouping>('value');
  const { resolved } = answer;
  const whole = cellsOf(answer, look.option, null);
  const name = optionLabel(resolved, look.option);
  const basis = `${name}, whole, undiscounted, ${resolved.priceBaseYear} prices`;
  return (
    <RoomFrame title="Avoided costs" choice={<ComparedOptions />}>
      <KeyFigures
        figures={[
          { words: 'Avoided, PV', cell: whole('pv_benefit') },
          { words: 'Social: harm to victims', cell: whole('pv_social_benefit') },
          { words: 'Economic', cell: whole('pv_economic_benefit') },
          { words: 'Fiscal', cell: whole('pv_fiscal_benefit') },
          { words: 'of which cashable', cell: whole('pv_cashable') },
          { words: 'After delivery ends', cell: whole('pv_tail_benefit') },
          { words: 'Adult victims', cell: whole('adult_victims') },
          { words: 'Children', cell: whole('children') },
        ]}
      />
      <StackedYears
        title="Avoided cost by year and kind of value" basis={basis} table={avoidedTable(answer, look.option, 'value')}
        note="Financial years, April to March. After optimism bias."
      />
      <LinesSection
        groupings={groupings} by={by} onChange={setBy} table={avoidedTable(answer, look.option, by)} caption={`Avoided costs of ${name} by year`} biasWords="bias"
        note={`${basis}, after optimism bias; what bias takes off the present value (PV) is the last column.`}
      />
      <Effects />
      <NotMonetised />
    </RoomFrame>
  );
}
