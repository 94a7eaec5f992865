import { Component, type ComponentType, type ReactNode } from 'react';
import type { NotLoadedProps } from './FailureAlert';

/** The code of a part did not come. Its message is for people: no address of a file in it. */
export class NotLoadedError extends Error {
  constructor(part: string, cause: unknown) {
    // Only `false` is certain: a connection may lead nowhere.
    super(`${navigator.onLine ? 'T' : 'No connection: t'}he ${part} could not be loaded.`, {
      cause,
    });
  }
}

type LoadBoundaryProps = {
  isFloating: boolean;
  onFailure: () => void;
  instead?: ReactNode | undefined;
  children?: ReactNode;
};
type LoadBoundaryState = {
  error: unknown;
  /** Null until it is there: the words stand alone. */
  Message: ComponentType<NotLoadedProps> | null;
};

/** Keeps a failure to load in its place, with a way to try again; a bug passes through it. */
export class LoadBoundary extends Component<LoadBoundaryProps, LoadBoundaryState> {
  override state: LoadBoundaryState = { error: null, Message: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  readonly retry = () => this.setState({ error: null });

  override componentDidCatch() {
    const { isFloating, onFailure } = this.props;
    onFailure();
    // What floats was asked for by a tap: long after, it would surprise.
    if (!isFloating) window.addEventListener('online', this.retry, { once: true });
    // It came with what the page starts with, whose file DataFailureAlert lets it share.
    void import('./FailureAlert').then(
      ({ NotLoaded }) => this.setState({ Message: NotLoaded }),
      () => {},
    );
  }

  override render() {
    const { error, Message } = this.state;
    const { children, instead, isFloating } = this.props;
    if (error === null) return children;
    if (!(error instanceof NotLoadedError)) throw error;
    if (instead !== undefined) return instead;
    if (Message === null) return error.message;
    return <Message message={error.message} isFloating={isFloating} onRetry={this.retry} />;
  }
}
