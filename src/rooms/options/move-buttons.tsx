import { useState } from 'react';
import type { ResolvedOption } from '../../../models/index';
import { useOpenDocument } from '../../state/workbench';

interface MoveButtonsProps {
  readonly option: ResolvedOption;
  /** Moves it one place; true where it could be moved. */
  readonly onMove: (by: -1 | 1) => boolean;
}

/** Moves an option up or down the list. The buttons go with their row and keep the focus, so that one key moves it on. */
export function MoveButtons({ option: { id, label }, onMove }: MoveButtonsProps) {
  const { answer: { resolved: { options } } } = useOpenDocument();
  const [said, setSaid] = useState('');
  const place = options.findIndex((option) => option.id === id);
  const button = (by: -1 | 1, words: string, sign: string) => {
    const to = place + by;
    const can = to >= 0 && to < options.length;
    return (
      <button
        type="button" className="plain-button" aria-label={`Move ${label} ${words}`} aria-disabled={!can}
        onClick={() => { if (can && onMove(by)) setSaid(`${label} is now number ${to + 1} of ${options.length}.`); }}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return <>{button(-1, 'up', '↑')}{button(1, 'down', '↓')}<span className="govuk-visually-hidden" role="status">{said}</span></>;
}
