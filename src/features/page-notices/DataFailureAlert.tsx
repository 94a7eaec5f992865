import { CircleAlert, RotateCw } from 'lucide-react';
import type { DataFailure } from '@/data/failure';
import type { EditionSummary } from '@/domain/model';
import { Button } from '@/ui/Button';

type DataFailureAlertProps = {
  failure: DataFailure;
  onRetry: () => void;
  /** Newest edition but the one that failed; null where none is known. */
  otherEdition: EditionSummary | null;
  onOtherEdition: (id: string) => void;
};

/** A data file could not be shown: which, why, and what a person can do about it. */
export function DataFailureAlert(props: DataFailureAlertProps) {
  const { failure, otherEdition, onOtherEdition } = props;
  return (
    <div role="alert" className="rounded-card bg-error-ground p-4 text-body text-ink">
      <p className="m-0 flex items-start gap-2 text-answer font-semibold text-error">
        <CircleAlert aria-hidden="true" size={18} className="mt-px shrink-0" />
        {titles[failure.kind]}
      </p>
      <p className="mt-2 mb-0 wrap-anywhere">{failure.message}</p>
      <p className="mt-1 mb-0 text-ink-2">{advice[failure.kind]}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={props.onRetry}>
          <RotateCw aria-hidden="true" size={16} />
          Retry
        </Button>
        {otherEdition !== null && (
          <Button look="text" onClick={() => onOtherEdition(otherEdition.id)}>
            Show edition {otherEdition.id}
          </Button>
        )}
      </div>
    </div>
  );
}

const titles: Record<DataFailure['kind'], string> = {
  'not-found': 'The data file is missing',
  server: 'The server has a problem',
  network: 'No connection',
  'not-json': 'The data file is damaged',
  schema: 'The data file is not as expected',
  'newer-schema': 'This page is older than the data',
};

const advice: Record<DataFailure['kind'], string> = {
  'not-found': 'Look at another edition, or try again later.',
  server: 'It usually passes: try again in a minute.',
  network: 'Check your connection, then try again. What is loaded keeps working.',
  'not-json': 'It may have been cut off on the way: try again, or look at another edition.',
  schema: 'Try again later, or look at another edition.',
  'newer-schema': 'Reload the page to get the one that fits.',
};
