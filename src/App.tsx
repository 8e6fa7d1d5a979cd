import { KeeperContext } from './carry/keeper-context';
import type { Keeper } from './carry/keep-session';
import { BeforeAndAfterWarning } from './components/before-and-after-warning';
import { ErrorBoundary } from './components/error-boundary';
import { Footer } from './components/footer';
import { ProblemList } from './components/problem-list';
import { RescueText } from './components/rescue-text';
import { WhyDialog } from './components/why-dialog';
import { DropTarget } from './shell/drop-target';
import { EditionsSection } from './shell/editions-section';
import { HeaderBar } from './shell/header-bar';
import { Notice } from './shell/notice';
import { Orientation } from './shell/orientation';
import { OrientationProvider } from './shell/orientation-provider';
import { OtherTab } from './shell/other-tab';
import { ProblemBanner } from './shell/problem-banner';
import { RefusalSummary } from './shell/refusal';
import { RoomView } from './shell/room-view';
import { useRoute } from './shell/route';
import { SkipLink } from './shell/skip-link';
import { useShortcuts } from './shell/use-shortcuts';
import { useWorkbench, WorkbenchContext } from './state/workbench';
import type { UseWorkbench } from './state/store';

function Page() {
  const unopened = useWorkbench(({ document }) => (document.kind === 'open' ? null : document));
  useRoute();
  useShortcuts();
  if (unopened === null) return <><ProblemBanner /><EditionsSection /><BeforeAndAfterWarning /><RoomView /><WhyDialog /></>;
  return (
    <main id="main" className="alone">
      <ProblemList title={`${unopened.ready.name} could not be opened`} problems={unopened.problems} />
    </main>
  );
}

interface AppProps {
  readonly workbench: UseWorkbench;
  /** Keeps unsaved work in this browser; nothing is kept without. */
  readonly keeper?: Keeper;
}

/** The whole page around one workbench. */
export function App({ workbench, keeper }: AppProps) {
  return (
    <WorkbenchContext value={workbench}>
      <KeeperContext value={keeper ?? null}>
        <ErrorBoundary what="This page" rescue={(retry) => <RescueText retry={retry} />}>
          <SkipLink />
          <OrientationProvider>
            <HeaderBar />
            <Orientation />
            <RefusalSummary />
            <OtherTab />
            <Page />
          </OrientationProvider>
          <Footer />
          <Notice />
          <DropTarget />
        </ErrorBoundary>
      </KeeperContext>
    </WorkbenchContext>
  );
}
