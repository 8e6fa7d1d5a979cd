import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What failed, as a reader would call it: “This page”, “This chart”. */
  readonly what: string;
  /** Of a whole room or page: what is shown below the message, to carry the work away. `retry` shows the failed part again. */
  readonly rescue?: (retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** Keeps a fault in one place and says so; the rest of the page goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    const { children, what, rescue } = this.props;
    if (message === null) return children;
    const retry = (): void => { this.setState({ message: null }); };
    const again = <button type="button" className="plain-button" onClick={retry}>Try again</button>;
    const told = <p>What went wrong: {message}</p>;
    if (!rescue) {
      return (
        <div className="fault" role="alert">
          <p><strong>{what} could not be shown.</strong> Nothing you entered has left this computer.</p>
          {told}{again}
        </div>
      );
    }
    return (
      <main id="main" className="fault">
        <div role="alert">
          <h1>{what} could not be shown</h1>
          <p>Nothing you entered has left this computer, and nothing of it is lost.</p>
          {told}
        </div>
        {again}{rescue(retry)}
      </main>
    );
  }
}
