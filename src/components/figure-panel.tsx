import { useId, useRef, useState, type ReactNode } from 'react';
import { rowsOf } from '../carry/table-csv';
import { DownloadCsv } from './download-csv';

interface FigurePanelProps {
  readonly title: string;
  /** Unit, price year and horizon, in words. */
  readonly basis: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly note: string;
}

/** A chart that cannot be shown without its title, basis, description, table twin and note on sources. */
export function FigurePanel({ title, basis, description, chart, table, note }: FigurePanelProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const otherWay = asTable ? 'Show as chart' : 'Show as table';
  return (
    <figure className="panel" aria-labelledby={`${id}-title`}>
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
      <div ref={body} className="panel__body">
        {asTable ? table : <><p className="govuk-visually-hidden">{description}</p>{chart}</>}
      </div>
      <p className="panel__note">
        {note}{' '}
        {asTable && <DownloadCsv title={title} rows={() => [...body.current?.querySelectorAll('table') ?? []].flatMap(rowsOf)} />}
      </p>
    </figure>
  );
}
