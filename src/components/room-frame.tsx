import type { ReactNode } from 'react';
import { announcement } from '../selectors/announcement';
import { basisLine } from '../selectors/basis';
import { useOpenDocument } from '../state/workbench';
import { LiveRegion } from './live-region';

interface RoomFrameProps {
  readonly title: string;
  /** What the room is about to be asked: which option, against which. */
  readonly choice?: ReactNode;
  /** What is said once an edit has come to rest; the net value of the option shown unless the room has more to say. */
  readonly news?: string;
  readonly className?: string;
  /** Between the title and the basis. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What the rooms that answer have in common: the name, the basis of every figure, and the new answer said aloud after an edit. */
export function RoomFrame({ title, choice, news, className, lead, children }: RoomFrameProps) {
  const { answer, look } = useOpenDocument();
  return (
    <main id="main" className={className === undefined ? 'room' : `room ${className}`}>
      <div className="room__head">
        <h1 className="room__title">{title}</h1>
        {choice}
      </div>
      {lead}
      <p className="room__basis">{basisLine(answer.resolved)}</p>
      {children}
      <LiveRegion text={news ?? announcement(answer, look)} />
    </main>
  );
}
