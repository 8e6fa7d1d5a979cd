/** Every value of a scenario in one series, so that a run can write and read them by place. */
export interface Slots {
  /** Place of a parameter. Throws on an id that has no value. */
  readonly placeOf: (id: string) => number;
  /** Place of a number that stays what it is. */
  readonly constant: (value: number) => number;
  /** A place of its own for something that is worked out. */
  readonly spare: () => number;
  /** A new series with a number for every place given out so far. */
  readonly series: () => Float64Array;
}

export function slotsOf(values: ReadonlyMap<string, number>): Slots {
  const places = new Map([...values.keys()].map((id, place) => [id, place]));
  const constants = new Map<number, number>();
  const initial = [...values.values()];
  const take = (value: number): number => initial.push(value) - 1;
  return {
    placeOf: (id) => {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`no value for ${id}`);
      return place;
    },
    constant: (value) => {
      const known = constants.get(value) ?? take(value);
      constants.set(value, known);
      return known;
    },
    spare: () => take(0),
    series: () => Float64Array.from(initial),
  };
}
