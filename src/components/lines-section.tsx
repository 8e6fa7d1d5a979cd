import type { LineTable } from '../selectors/line-table';
import { ChoiceOf } from './choice-of';
import { LineTableView } from './line-table-view';

interface LinesSectionProps<By extends string> {
  readonly groupings: readonly (readonly [By, string])[];
  readonly by: By;
  readonly onChange: (by: By) => void;
  /** Basis of the amounts, and what the last column is. */
  readonly note: string;
  readonly table: LineTable;
  readonly caption: string;
  readonly biasWords: string;
}

/** Every line by year, put together as the reader chooses. */
export function LinesSection<By extends string>({ groupings, by, onChange, note, table, caption, biasWords }: LinesSectionProps<By>) {
  return (
    <section aria-labelledby="lines-title">
      <div className="room__head">
        <h2 id="lines-title" className="section-title">Line by line</h2>
        <ChoiceOf legend="Put lines together" options={groupings} value={by} onChange={onChange} />
      </div>
      <p className="room__note">{note} Groups sum to the whole; any number says why.</p>
      <LineTableView table={table} caption={caption} biasWords={biasWords} />
    </section>
  );
}
