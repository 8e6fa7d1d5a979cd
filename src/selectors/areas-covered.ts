import { coverage } from '../../models/index';
import { countText } from '../format';
import { optionLabel, type Answered } from './answered';
import type { FigureCell } from './figure-cells';

/** How many authorities have a team of the option: “11 of 13”. Never a difference. */
export function areasCovered({ resolved, appraisal }: Answered, option: string): FigureCell {
  const areas = coverage(appraisal, option);
  const value = areas.filter(({ team }) => team !== null).length;
  return {
    figure: 'areas_covered', option, baseline: null, value, text: `${countText(value)} of ${countText(areas.length)}`,
    label: `Authorities covered, ${optionLabel(resolved, option)}`,
  };
}
