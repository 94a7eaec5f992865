import type { DataFailure } from '@/data/failure';
import type { EditionSummary } from '@/domain/model';
import { Button } from '@/ui/Button';
import { FailureAlert } from '@/ui/FailureAlert';

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
    <FailureAlert
      title={titles[failure.kind]}
      onRetry={props.onRetry}
      action={
        otherEdition !== null && (
          <Button look="text" onClick={() => onOtherEdition(otherEdition.id)}>
            Show edition {otherEdition.id}
          </Button>
        )
      }
    >
      <p className="mt-2 mb-0 wrap-anywhere">{failure.message}</p>
      <p className="mt-1 mb-0 text-ink-2">{advice[failure.kind]}</p>
    </FailureAlert>
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
