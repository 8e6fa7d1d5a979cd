import { useId, type ReactNode } from 'react';
import {
  choicesIn, everything, kindWords, noSource, type EvidenceOrder, type EvidenceSearch,
} from '../../selectors/evidence-groups';
import type { EvidenceRow } from '../../selectors/evidence-rows';

interface EvidenceFiltersProps {
  readonly rows: readonly EvidenceRow[];
  readonly search: EvidenceSearch;
  readonly behind: ReadonlySet<string>;
  readonly order: EvidenceOrder;
  readonly onSearch: (search: EvidenceSearch) => void;
  readonly onOrder: (order: EvidenceOrder) => void;
}

interface PickProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly children: ReactNode;
  readonly onPick: (value: string | null) => void;
}

function Pick({ label, value, all, children, onPick }: PickProps) {
  return (
    <label className="filters__field">
      <span>{label}</span>
      <select className="plain-select" value={value ?? ''} onChange={(event) => { onPick(event.currentTarget.value === '' ? null : event.currentTarget.value); }}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}

function isKind(value: string): value is EvidenceRow['kind'] {
  return value in kindWords;
}

/** What of the ledger to show, and in which order. */
export function EvidenceFilters({ rows, search, behind, order, onSearch, onOrder }: EvidenceFiltersProps) {
  const id = useId();
  const { layers, qualities } = choicesIn(rows);
  const isNarrowed = search.words !== '' || [search.kind, search.layer, search.quality, search.behind].some((part) => part !== null);
  return (
    <div className="filters" role="search" aria-label="Inputs">
      <label className="filters__field filters__field--words">
        <span>Search</span>
        <input type="search" className="text-box" value={search.words} onChange={(event) => { onSearch({ ...search, words: event.currentTarget.value }); }} />
      </label>
      <Pick
        label="Kind" all="Every kind" value={search.kind}
        onPick={(kind) => { onSearch({ ...search, kind: kind !== null && isKind(kind) ? kind : null }); }}
      >
        {Object.entries(kindWords).map(([kind, words]) => <option key={kind} value={kind}>{words}</option>)}
      </Pick>
      <Pick label="Layer" all="Every layer" value={search.layer} onPick={(layer) => { onSearch({ ...search, layer }); }}>
        {layers.map((layer) => <option key={layer} value={layer}>{layer}</option>)}
      </Pick>
      <Pick label="Quality" all="Any quality" value={search.quality} onPick={(quality) => { onSearch({ ...search, quality }); }}>
        <option value={noSource}>{noSource}</option>
        {qualities.map((quality) => <option key={quality} value={quality}>{quality}</option>)}
      </Pick>
      <label className="filters__field">
        <span>Order</span>
        <select className="plain-select" value={order} onChange={({ currentTarget: { value: chosen } }) => { onOrder(chosen === 'matters' || chosen === 'gaps' ? chosen : 'group'); }}>
          <option value="group">By kind and layer</option>
          <option value="matters">What matters most</option>
          <option value="gaps">Matters most, evidenced least</option>
        </select>
      </label>
      <label className="filters__check" htmlFor={`${id}-behind`}>
        <input
          id={`${id}-behind`} type="checkbox" checked={search.behind !== null}
          onChange={(event) => { onSearch({ ...search, behind: event.currentTarget.checked ? behind : null }); }}
        />
        <span>Only behind the headline</span>
      </label>
      {isNarrowed && <button type="button" className="plain-button" onClick={() => { onSearch(everything); }}>Show all</button>}
    </div>
  );
}
