import { optionFlow, startsWithin } from '../../models/index';
import { countText, exactPoundsText } from '../format';
import { optionLabel, type Answered } from './answered';
import { cellsOf, type FigureCell } from './figure-cells';

/** A published cost of a case beside the modelled one. */
export interface PublishedCost {
  readonly label: string;
  readonly quality: string;
  readonly cell: FigureCell;
}

/** What the model gives for one option beside what was published. */
export interface ContractCheck {
  readonly modelled: FigureCell;
  /** Cheapest first. */
  readonly published: readonly PublishedCost[];
  /** The option's own count of cases as reported, and as modelled over the same months; null where none was reported. */
  readonly reported: { readonly months: number; readonly reported: FigureCell; readonly modelled: FigureCell } | null;
}

type Contract = Answered['resolved']['contracts'][number];

/** A contract with the option's own id is what was reported of it. Null where no cost of a case has been published. */
export function contractCheck(answered: Answered, option: string): ContractCheck | null {
  const { resolved } = answered;
  const whose = optionLabel(resolved, option);
  const published = resolved.contracts.flatMap(({ id, label, quality, cost_per_case: value }): PublishedCost[] => (value === undefined ? [] : [{
    label, quality,
    cell: { figure: `contract.${id}`, option, baseline: null, value, text: exactPoundsText(value), label: `Cost per case, ${label}` },
  }]));
  if (published.length === 0) return null;
  const modelled = cellsOf(answered, option, null)('provider_cost_per_start');
  const own = resolved.contracts.find(({ id }) => id === option);
  return {
    modelled: typeof modelled.value === 'number' ? { ...modelled, text: exactPoundsText(modelled.value) } : modelled,
    published: published.sort((one, other) => Number(one.cell.value) - Number(other.cell.value)),
    reported: own === undefined ? null : reportedOf(answered, own, whose),
  };
}

function reportedOf({ appraisal }: Answered, { id, cases, months }: Contract, whose: string): ContractCheck['reported'] {
  if (cases === undefined || months === undefined) return null;
  const started = startsWithin(optionFlow(appraisal, id), months);
  const cell = (figure: string, value: number, label: string): FigureCell =>
    ({ figure: `${figure}.${id}`, option: id, baseline: null, value, text: countText(value), label: `${label}, ${whose}` });
  return {
    months,
    reported: cell('reported_cases', cases, 'Cases reported'),
    modelled: cell('starts_within', started, `Perpetrators worked with in the first ${months} months`),
  };
}
