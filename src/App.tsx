import { ErrorBoundary } from './components/error-boundary';
import { Footer } from './components/footer';
import { HeaderBar } from './components/header-bar';
import { ProblemList } from './components/problem-list';
import { WhyDialog } from './components/why-dialog';
import { SummaryRoom } from './rooms/summary/summary-room';
import { useWorkbench, WorkbenchContext } from './state/workbench';
import type { UseWorkbench } from './state/store';

function Page() {
  const document = useWorkbench((state) => state.document);
  if (document.kind === 'open') return <><SummaryRoom key={document.opened.ready.id} /><WhyDialog /></>;
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
        <a href="#main" className="govuk-skip-link">Skip to main content</a>
        <HeaderBar />
        <Page />
        <Footer />
      </ErrorBoundary>
    </WorkbenchContext>
  );
}
