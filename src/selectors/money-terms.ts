import { unitLabel } from '../../models/index';
import { quantityText } from '../format';
import type { Answered } from './answered';
import type { FigureCell } from './figure-cells';
import { partyInWords } from './party-words';

/** A figure that the financial view rests on beside the appraisal. */
export interface MoneyTerm {
  readonly id: string;
  readonly label: string;
  readonly cell: FigureCell;
  readonly quality: string;
  readonly source: string;
}

/** Prices, pay, National Insurance, VAT and the terms of ending a service: each with its value, quality word and source. */
export function moneyTerms({ resolved: { parameters, values, sources } }: Answered, option: string): readonly MoneyTerm[] {
  return [...parameters.values()].filter(({ id }) => id.startsWith('finance_')).map(({ id, label, unit, quality, sourceId }) => {
    const value = values.get(id) ?? null;
    return {
      id, label, quality: partyInWords(quality), source: sourceId === null ? 'none' : sources.get(sourceId)?.title ?? sourceId,
      cell: { figure: `parameter.${id}`, option, baseline: null, value, text: value === null ? '–' : quantityText(value, unitLabel(unit)), label },
    };
  });
}
