import { useDeferredValue, useMemo, useState } from 'react';
import { ComparedOptions } from '../../components/compared-options';
import { RoomFrame } from '../../components/room-frame';
import { optionLabel } from '../../selectors/answered';
import { evidenceGroups, everything, found, type EvidenceOrder, type EvidenceSearch } from '../../selectors/evidence-groups';
import { evidenceRows } from '../../selectors/evidence-rows';
import { headlineEvidence } from '../../selectors/headline-evidence';
import { useOpenDocument } from '../../state/workbench';
import { EvidenceFilters } from './evidence-filters';
import { EvidenceTable } from './evidence-table';
import { HeadlineCounts } from './headline-counts';
import { MissingFigures } from './missing-figures';
import { useLiveColumns } from './use-live-columns';
import { useSwings } from './use-swings';

/** Where does each number come from? The ledger of every parameter, with what it does to the answer. */
export function EvidenceRoom() {
  // The ledger is long: it is drawn anew right after the frame of a change, in which the new answer is said.
  const document = useDeferredValue(useOpenDocument());
  const { answer, look } = document;
  const { resolved } = answer;
  const swings = useSwings(document);
  const [search, setSearch] = useState<EvidenceSearch>(everything);
  const [order, setOrder] = useState<EvidenceOrder>('group');
  const headline = useMemo(() => headlineEvidence(answer, look.option), [answer, look.option]);
  const columns = useLiveColumns(document);
  const rows = useMemo(() => evidenceRows(resolved, swings, columns), [resolved, swings, columns]);
  const shown = useMemo(() => found(rows, { ...search, behind: search.behind === null ? null : headline.behind }), [rows, search, headline]);
  const groups = useMemo(() => evidenceGroups(shown, order), [shown, order]);
  const compared = look.option === look.baseline ? null : `${optionLabel(resolved, look.option)} against ${optionLabel(resolved, look.baseline)}`;
  return (
    <RoomFrame title="Evidence" choice={<ComparedOptions />}>
      <HeadlineCounts headline={headline} onShow={(quality) => { setSearch({ ...everything, quality, behind: headline.behind }); }} />
      <MissingFigures />
      <section aria-labelledby="ledger-title">
        <h2 id="ledger-title" className="section-title">Every input</h2>
        <EvidenceFilters rows={rows} search={search} behind={headline.behind} order={order} onSearch={setSearch} onOrder={setOrder} />
        <p className="room__note" role="status">{shown.length} of {rows.length} inputs shown.</p>
        <EvidenceTable groups={groups} compared={compared} />
      </section>
    </RoomFrame>
  );
}
