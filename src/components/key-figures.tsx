import type { FigureCell } from '../selectors/figure-cells';
import { FigureButton } from './figure-button';

export interface KeyFigure {
  readonly words: string;
  readonly cell: FigureCell;
}

/** A few figures with their names, each of which can be asked about. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map(({ words, cell }) => <div key={words}><dt>{words}</dt><dd><FigureButton cell={cell} /></dd></div>)}
    </dl>
  );
}
