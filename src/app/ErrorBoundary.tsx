import { Component, type ReactNode } from 'react';

type Props = { part: string; editionId: string | null; resetHref: string; children: ReactNode };

/** Keeps a bug in one part of the page in that part, and says how to go on. */
export class ErrorBoundary extends Component<Props, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    // In a frame the address bar is another page's.
    const address = window.location.href;
    return (
      <div role="alert" className="m-4 rounded-card bg-error-ground p-4 text-body text-error">
        <p className="font-semibold">The {this.props.part} stopped working.</p>
        <p className="mt-1 break-words">{this.state.message}</p>
        <p className="mt-1 wrap-anywhere">
          Your view: <a href={address}>{address}</a>, edition {this.props.editionId ?? 'not loaded'}
          , version {builtVersion()}.
        </p>
        <p className="mt-2">
          <a href={this.props.resetHref}>Reset the view</a>
        </p>
      </div>
    );
  }
}

/** The commit that the page was built from; the build writes it into every page. */
function builtVersion(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="version"]');
  return meta?.content ?? 'not known';
}
