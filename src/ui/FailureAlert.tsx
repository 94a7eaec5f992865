import { CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button';
import { classNames } from './class-names';

type FailureAlertProps = {
  title: string;
  onRetry: () => void;
  /** What more there is to know, and what to do. */
  children: ReactNode;
  /** Another way out, beside Retry. */
  action?: ReactNode;
  className?: string | undefined;
};

/** Something could not be loaded: what, and the ways on. */
export function FailureAlert({ title, onRetry, children, action, className }: FailureAlertProps) {
  return (
    <div
      role="alert"
      className={classNames('rounded-card bg-error-ground p-4 text-body text-ink', className)}
    >
      <p className="m-0 flex items-start gap-2 text-answer font-semibold text-error">
        <CircleAlert aria-hidden="true" size={18} className="mt-px shrink-0" />
        {title}
      </p>
      {children}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={onRetry}>Retry</Button>
        {action}
      </div>
    </div>
  );
}

export type NotLoadedProps = {
  message: string;
  /** Of a part that has no place of its own: over the page, and to be closed. */
  isFloating: boolean;
  onRetry: () => void;
};

/** Stands in for a part of the page whose code did not come. */
export function NotLoaded({ message, isFloating, onRetry }: NotLoadedProps) {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  const alert = (
    <FailureAlert
      title={message}
      onRetry={onRetry}
      action={
        isFloating && (
          <Button look="text" onClick={() => setClosed(true)}>
            Close
          </Button>
        )
      }
      className={isFloating ? 'fixed inset-x-4 bottom-4 z-1000 mx-auto max-w-sm shadow-2' : 'm-4'}
    >
      <p className="mt-2 mb-0 text-ink-2">
        What is loaded keeps working.
        {/* Some browsers remember that a script did not come (whatwg/html#6768). */}
        {navigator.onLine && ' If Retry does not help, load the page again.'}
      </p>
    </FailureAlert>
  );
  // Inside a sheet that is moved it would be placed by the sheet, below the screen.
  return isFloating ? createPortal(alert, document.body) : alert;
}
