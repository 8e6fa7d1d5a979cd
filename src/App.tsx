import { ErrorBoundary } from './components/error-boundary';
import { Footer } from './components/footer';
import { ProblemList } from './components/problem-list';
import { WhyDialog } from './components/why-dialog';
import { HeaderBar } from './shell/header-bar';
import { ProblemBanner } from './shell/problem-banner';
import { RoomView } from './shell/room-view';
import { useRoute } from './shell/route';
import { SkipLink } from './shell/skip-link';
import { useWorkbench, WorkbenchContext } from './state/workbench';
import type { UseWorkbench } from './state/store';

function Page() {
  const document = useWorkbench((state) => state.document);
  useRoute();
  if (document.kind === 'open') return <><ProblemBanner /><RoomView /><WhyDialog /></>;
  return (
    <main id="main" className="alone">
      <ProblemList title={`${document.ready.name} could not be opened`} problems={document.problems} />
    </main>
  );
}

/** The whole page around one workbench. */
export function App({ workbench }: { readonly workbench: UseWorkbench }) {
  return (
    <WorkbenchContext value={workbench}>
      <ErrorBoundary what="This page">
        <SkipLink />
        <HeaderBar />
        <Page />
        <Footer />
      </ErrorBoundary>
    </WorkbenchContext>
  );
}
