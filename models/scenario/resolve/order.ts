export interface Ordered {
  /**
   * Keys of the graph, each after those it depends on; members of a circle and what rests on them come in any order.
   */
  readonly order: readonly string[];
  /** Each circle once, its first member repeated at the end. */
  readonly cycles: readonly (readonly string[])[];
}

/** Sorts a graph of dependences. Names that are no key of the graph are taken as given. */
export function orderByDependence(dependsOn: ReadonlyMap<string, readonly string[]>): Ordered {
  const order: string[] = [];
  const cycles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const chain: string[] = [];
  const visit = (id: string): void => {
    const inputs = dependsOn.get(id);
    if (inputs === undefined || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      cycles.push([...chain.slice(chain.indexOf(id)), id]);
      return;
    }
    state.set(id, 'open');
    chain.push(id);
    inputs.forEach(visit);
    chain.pop();
    state.set(id, 'done');
    order.push(id);
  };
  [...dependsOn.keys()].forEach(visit);
  return { order, cycles };
}
