import { Suspense, useEffect, useRef, type RefObject } from 'react';
import { ErrorBoundary } from '../components/error-boundary';
import { RescueText } from '../components/rescue-text';
import { rooms } from '../rooms/registry';
import { useOpen, useWorkbench } from '../state/workbench';
import { scrollToPlace } from './scroll-memory';
import { focusRoom } from './skip-link';

const product = 'Drive roll-out workbench';

interface ArrivedProps {
  readonly title: string;
  /** Whether the page has just been opened: then the focus stays where the browser puts it. */
  readonly isOpeningRef: RefObject<boolean>;
}

/** Once a room is there: its name in the title of the window, the focus on its heading, and the page at its top or where it was left. */
function Arrived({ title, isOpeningRef }: ArrivedProps) {
  useEffect(() => {
    document.title = title;
    scrollToPlace();
    if (!isOpeningRef.current) focusRoom();
    isOpeningRef.current = false;
  }, [title, isOpeningRef]);
  return null;
}

/** The room the reader is in. */
export function RoomView() {
  const at = useWorkbench((state) => state.room);
  const scenario = useOpen(({ opened }) => opened.ready.id);
  const isOpeningRef = useRef(true);
  const room = rooms.find(({ id }) => id === at) ?? rooms[0];
  if (!room) return null;
  const { id, label, View } = room;
  return (
    <ErrorBoundary key={id} what={`The room “${label}”`} rescue={(retry) => <RescueText retry={retry} />}>
      <Suspense fallback={<main id="main" className="alone"><p>Opening {label}…</p></main>}>
        <View key={scenario} />
        <Arrived title={id === 'summary' ? product : `${label} – ${product}`} isOpeningRef={isOpeningRef} />
      </Suspense>
    </ErrorBoundary>
  );
}
