import type { ResolvedScenario } from './resolved';
import type { Slots } from './slots';

/** Where each field of a record has its value. */
export type Places<Field extends string> = Readonly<Record<Field, number>>;

/** Writes the numbers of one record of the inputs for the values in force. */
export type WriteRecord<Target, Field extends string> = (into: Target, at: Places<Field>, values: Float64Array) => void;

/** A record of the inputs that can be written again and again. */
export interface Binding {
  /** Places of the values that it is made of. */
  readonly places: readonly number[];
  readonly write: (values: Float64Array) => void;
}

/** Collects what the inputs of one scenario are made of. */
export interface Binder {
  readonly scenario: ResolvedScenario;
  readonly bindings: readonly Binding[];
  /** Binds a record to the parameters of its fields; a field without one reads `otherwise`. Returns the record. */
  readonly bind: <Target extends object, Field extends string>(
    target: Target, ids: Readonly<Record<Field, string | null>>, write: WriteRecord<Target, Field>, otherwise?: number,
  ) => Target;
  /** A record of nothing but the numbers of these fields, 0 until it is written. */
  readonly numbers: <Field extends string>(
    ids: Readonly<Record<Field, string | null>>, write: WriteRecord<Record<Field, number>, Field>,
  ) => Record<Field, number>;
}

export function binderOf(scenario: ResolvedScenario, slots: Slots): Binder {
  const bindings: Binding[] = [];
  const bind: Binder['bind'] = (target, ids, write, otherwise = 0) => {
    const at = eachField(ids, (id) => (id === null ? slots.constant(otherwise) : slots.placeOf(id)));
    bindings.push({ places: Object.values<number>(at), write: (values) => { write(target, at, values); } });
    return target;
  };
  return { scenario, bindings, bind, numbers: (ids, write) => bind(eachField(ids, () => 0), ids, write) };
}

function eachField<Field extends string>(ids: Readonly<Record<Field, string | null>>, of: (id: string | null) => number): Record<Field, number> {
  const made: Partial<Record<Field, number>> = {};
  for (const field in ids) made[field] = of(ids[field]);
  return made as Record<Field, number>;
}
