import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What failed, as a reader would call it: “This page”, “This chart”. */
  readonly what: string;
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
    if (message === null) return this.props.children;
    return (
      <div className="fault" role="alert">
        <p><strong>{this.props.what} could not be shown.</strong> Nothing you entered has left this computer. Reload the page to start again.</p>
        <p>What went wrong: {message}</p>
        <button type="button" className="plain-button" onClick={() => { this.setState({ message: null }); }}>Try again</button>
      </div>
    );
  }
}
