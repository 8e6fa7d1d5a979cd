import {
  compareTotals, differenceFigures, figureDefinition, figuresOf, optionFlow, type Appraisal, type FigureId, type FigureValue,
} from '../../models/index';
import { figureText } from '../format';
import { optionLabel, type Answered } from './answered';

/** "Why this number?", asked of one figure of one option, whole or against a baseline. */
export interface FigureQuestion {
  readonly figure: string;
  readonly option: string;
  readonly baseline: string | null;
}

/** A number on the page that can be asked about. */
export interface FigureCell extends FigureQuestion {
  /** What the number is, in words, for those who cannot see where it stands. */
  readonly label: string;
  readonly value: FigureValue;
  readonly text: string;
  /** What the answer is headed by, where the model's own name would be an id. */
  readonly title?: string;
}

export type CellOf = (figure: FigureId) => FigureCell;

type Values = Readonly<Record<string, FigureValue>>;

/** The figures of each appraisal that were asked for: several parts of one page read the same ones while a slider moves. */
const read = new WeakMap<Appraisal, Map<string, Values>>();

function valuesOf(appraisal: Appraisal, option: string, baseline: string | null): Values {
  const known = read.get(appraisal) ?? new Map<string, Values>();
  read.set(appraisal, known);
  const key = `${option} ${baseline ?? ''}`;
  const values = known.get(key) ?? (baseline === null
    ? figuresOf(optionFlow(appraisal, option).figures)
    : differenceFigures(compareTotals(appraisal, option, baseline)));
  known.set(key, values);
  return values;
}

/** Reads any figure of one option as a cell; against a baseline the difference, with its sign. */
export function cellsOf(answered: Answered, option: string, baseline: string | null): CellOf {
  const { resolved, appraisal } = answered;
  const values = valuesOf(appraisal, option, baseline);
  const whose = optionLabel(resolved, option);
  const against = baseline === null ? '' : `, against ${optionLabel(resolved, baseline)}`;
  return (figure) => {
    const { label, unit } = figureDefinition(figure);
    const value = values[figure] ?? null;
    const text = figureText(value, unit, { baseYear: resolved.period.startYear, signed: baseline !== null });
    return { figure, option, baseline, value, text, label: `${label}, ${whose}${against}` };
  };
}

/** The same number without its sign, for a sentence that says “more” or “less” in words. */
export function unsigned(cell: FigureCell): FigureCell {
  return { ...cell, text: cell.text.replace(/^[+−]/, '') };
}
