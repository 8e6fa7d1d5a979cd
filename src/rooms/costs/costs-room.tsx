import { useState } from 'react';
import { ComparedOptions } from '../../components/compared-options';
import { KeyFigures } from '../../components/key-figures';
import { LinesSection } from '../../components/lines-section';
import { RoomFrame } from '../../components/room-frame';
import { StackedYears } from '../../components/stacked-years';
import { optionLabel } from '../../selectors/answered';
import { costTable, type CostGrouping } from '../../selectors/cost-table';
import { cellsOf } from '../../selectors/figure-cells';
import { useOpenDocument } from '../../state/workbench';
import { Contracts } from './contracts';

const groupings = [['prong', 'By prong of Drive'], ['payer', 'By who pays']] as const;

/** What does it cost and why? */
export function CostsRoom() {
  const { answer, look } = useOpenDocument();
  const [by, setBy] = useState<CostGrouping>('prong');
  const { resolved } = answer;
  const whole = cellsOf(answer, look.option, null);
  const name = optionLabel(resolved, look.option);
  const basis = `${name}, whole, undiscounted, ${resolved.priceBaseYear} prices`;
  const difference = look.option === look.baseline ? [] : [
    { words: `More than ${optionLabel(resolved, look.baseline)}, PV`, cell: cellsOf(answer, look.option, look.baseline)('pv_cost') },
  ];
  return (
    <RoomFrame title="Costs" choice={<ComparedOptions />}>
      <KeyFigures
        figures={[
          { words: 'All costs, PV', cell: whole('pv_cost') },
          { words: 'of which optimism bias', cell: whole('pv_cost_optimism_bias') },
          ...difference,
          { words: 'Undiscounted', cell: whole('undiscounted_cost') },
          { words: 'Level cost a year', cell: whole('equivalent_annual_cost') },
          { words: 'Provider cost per case', cell: whole('provider_cost_per_start') },
        ]}
      />
      <StackedYears
        title="Cost by year and prong" basis={basis} table={costTable(answer, look.option, 'prong')}
        note="Financial years, April to March. All payers. Optimism bias is included."
      />
      <LinesSection
        groupings={groupings} by={by} onChange={setBy} table={costTable(answer, look.option, by)} caption={`Costs of ${name} by year`} biasWords="of which bias"
        note={`${basis}, optimism bias included; its part of the present value (PV) is the last column.`}
      />
      <Contracts cell={whole('provider_cost_per_start')} />
    </RoomFrame>
  );
}
