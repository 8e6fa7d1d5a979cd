import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';

interface NumberTableProps {
  readonly caption: string;
  /** What heads the names of the rows, which stay in sight while the table slides. */
  readonly first: string;
  readonly columns: readonly string[];
  /** Rows of lines, with sums. */
  readonly hasLines?: boolean;
  /** The bodies, and a foot where there is one. */
  readonly children: ReactNode;
}

/** A table of numbers with a name to each row, in a frame that slides where it is wider than the window. */
export function NumberTable({ caption, first, columns, hasLines = false, children }: NumberTableProps) {
  return (
    <ScrollRegion label={`${caption}, table`}>
      <table className={hasLines ? 'twin lines' : 'twin'}>
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="twin__fixed">{first}</th>
            {columns.map((column) => <th key={column} scope="col" className="twin__number">{column}</th>)}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  );
}
