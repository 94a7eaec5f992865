import { History } from 'lucide-react';
import type { EditionCatalogue } from '@/domain/model';
import { chooseEdition } from '@/state/choose-edition';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';

type PastEditionNoteProps = {
  catalogue: EditionCatalogue;
  editionId: string;
  navigation: Navigation;
};

/** Stands on the map of every past edition, so that a screenshot cannot mislead. */
export function PastEditionNote({ catalogue, editionId, navigation }: PastEditionNoteProps) {
  const newest = catalogue.editions.at(-1)?.id;
  if (newest === undefined || newest === editionId) return null;
  return (
    <div className="inline-flex max-w-full flex-wrap items-center gap-x-2 rounded-card bg-panel px-3 py-1.5 text-body text-ink-2 shadow-2">
      <History size={16} className="shrink-0" />
      <span>
        As published on <span className="font-semibold text-ink">{editionId}</span>
      </span>
      <Button
        look="text"
        onClick={() => navigation.update(chooseEdition(navigation.view, catalogue, newest))}
      >
        Show newest
      </Button>
    </div>
  );
}
