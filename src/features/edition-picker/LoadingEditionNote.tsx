import { History } from 'lucide-react';

type LoadingEditionNoteProps = {
  /** Ids of the edition that is on its way, and of the one that is on the screen until then. */
  loading: string;
  shown: string;
};

/** Stands on the map while it still shows another edition than the one that was chosen. */
export function LoadingEditionNote({ loading, shown }: LoadingEditionNoteProps) {
  return (
    <p className="appears-late m-0 inline-flex max-w-full flex-wrap items-center gap-x-2 rounded-card bg-panel px-3 py-1.5 text-body text-ink-2 shadow-2">
      <History size={16} className="shrink-0" />
      <span>
        Still <span className="font-semibold text-ink">{shown}</span>, loading {loading} …
      </span>
    </p>
  );
}
