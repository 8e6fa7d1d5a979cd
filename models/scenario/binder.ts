import { wholeMonths } from '../quantities/rounding';
import type { ResolvedScenario } from './resolved';

/** One number of the inputs, and the one or two parameters it is made of. */
export interface Binding {
  readonly id: string;
  readonly other: string | null;
  /** Writes the number for the values in force of both; `beside` is nothing where there is no other. */
  readonly write: (value: number, beside: number) => void;
}

/** Fields that are values of parameters, and those that are whole months. Null where there is no parameter. */
interface BoundFields<Field extends string, Months extends string> {
  readonly values?: Readonly<Record<Field, string | null>>;
  readonly months?: Readonly<Record<Months, string | null>>;
}

/** Collects what the inputs of one scenario are made of, so that they can be written again and again for other values. */
export interface Binder {
  readonly scenario: ResolvedScenario;
  readonly bindings: readonly Binding[];
  readonly bind: (id: string, other: string | null, write: Binding['write']) => void;
  /** An object with a number for each field, 0 or as in `fixed` until its parameter is written, and the other fields of `fixed`. */
  readonly object: <Field extends string = never, Months extends string = never, Fixed extends object = object>(
    fields: BoundFields<Field, Months>, fixed?: Fixed,
  ) => Fixed & Record<Field | Months, number>;
}

export function binderOf(scenario: ResolvedScenario): Binder {
  const bindings: Binding[] = [];
  const bind: Binder['bind'] = (id, other, write) => { bindings.push({ id, other, write }); };
  const bindField = (target: Record<string, number>, field: string, id: string | null, convert: (value: number) => number): void => {
    target[field] = 0;
    if (id !== null) bind(id, null, (value) => { target[field] = convert(value); });
  };
  const object: Binder['object'] = (fields, fixed) => {
    const target: Record<string, number> = {};
    for (const [field, id] of Object.entries<string | null>(fields.values ?? {})) bindField(target, field, id, asItIs);
    for (const [field, id] of Object.entries<string | null>(fields.months ?? {})) bindField(target, field, id, wholeMonths);
    return Object.assign(target, fixed);
  };
  return { scenario, bindings, bind, object };
}

function asItIs(value: number): number {
  return value;
}
