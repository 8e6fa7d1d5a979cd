import { useId, useRef, useState, type ReactNode } from 'react';
import { rowsIn } from '../carry/table-csv';
import { InFigure } from './in-figure';
import { SaveAs } from './save-as';

interface FigurePanelProps {
  readonly title: string;
  /** What is saved, where the title alone would not say it outside its section. */
  readonly savedTitle?: string;
  /** Unit, price year and horizon, in words. */
  readonly basis: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly note: string;
}

type Rows = ReturnType<typeof rowsIn>;

/** The rows of a table that is not on the page: it is put there out of sight, read, and taken away again. */
function useTwinRows() {
  const [ask, setAsk] = useState<((rows: Rows) => void) | null>(null);
  const read = async (): Promise<Rows> => {
    const rows = await new Promise<Rows>((resolve) => { setAsk(() => resolve); });
    setAsk(null);
    return rows;
  };
  return { ask, read };
}

/** A chart that cannot be shown without its title, basis, description, table twin and note on sources. */
export function FigurePanel({ title, savedTitle = title, basis, description, chart, table, note }: FigurePanelProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const { ask, read } = useTwinRows();
  const otherWay = asTable ? 'Show as chart' : 'Show as table';
  return (
    <figure ref={figure} className="panel" aria-labelledby={`${id}-title`}>
      <figcaption className="panel__head">
        <h2 id={`${id}-title`} className="panel__title">{title}</h2>
        <button
          type="button" className="plain-button panel__switch" aria-label={`${otherWay}: ${title}`}
          onClick={() => { setAsTable(!asTable); }}
        >
          {otherWay}
        </button>
        <p className="panel__basis">{basis}</p>
      </figcaption>
      <InFigure value>
        <div ref={body} className="panel__body">
          {asTable ? table : <><p className="govuk-visually-hidden">{description}</p>{chart}</>}
        </div>
        {ask !== null && <div ref={(twin) => { if (twin !== null) ask(rowsIn(twin)); }} hidden>{table}</div>}
      </InFigure>
      <p className="panel__note">{note}</p>
      {asTable
        ? <SaveAs title={savedTitle} rows={() => rowsIn(body.current)} />
        : <SaveAs title={savedTitle} rows={read} figure={() => figure.current} />}
    </figure>
  );
}
