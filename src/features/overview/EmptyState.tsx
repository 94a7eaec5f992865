import { countWords } from '@/domain/counted-apart';
import type { EditionIndex } from '@/domain/edition-index';
import { offerOf } from '@/domain/filter-names';
import { noFilters } from '@/domain/filters';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { emptyReason } from './empty-reason';

type EmptyStateProps = { index: EditionIndex; navigation: Navigation };

/** In place of the list where the filters leave nothing: why, and every way back. */
export function EmptyState({ index, navigation }: EmptyStateProps) {
  const reason = emptyReason(index, navigation.view);
  if (reason.kind === 'no-geopolitical-region') {
    return (
      <EmptyFrame
        title="No geopolitical region is selected"
        text="Select one in the legend, or show all of them:"
      >
        <Button onClick={() => navigation.update({ filters: { geo: null } })}>
          Show all geopolitical regions
        </Button>
      </EmptyFrame>
    );
  }
  if (reason.kind === 'none-in-cloud') {
    return (
      <EmptyFrame
        title="No peering location"
        text="This edition lists none in this cloud. Choose another cloud or another edition."
      />
    );
  }
  const isSingle = reason.loosen.length > 0;
  return (
    <EmptyFrame
      title="No peering location matches"
      text={isSingle ? 'Take one filter away:' : 'No single filter is to blame. Start again:'}
    >
      {reason.loosen.map((filter) => (
        <Button key={filter.name} onClick={() => navigation.update({ filters: filter.without })}>
          {offerOf(filter)}: {countWords(filter.left)}
        </Button>
      ))}
      <Button onClick={() => navigation.update({ filters: noFilters })}>
        Reset all filters: {countWords(reason.total)}
      </Button>
    </EmptyFrame>
  );
}

type EmptyFrameProps = { title: string; text: string; children?: React.ReactNode };

function EmptyFrame({ title, text, children }: EmptyFrameProps) {
  return (
    <div className="grid justify-items-start gap-2 px-4 py-6">
      <p className="text-answer font-semibold">{title}</p>
      <p className="text-body text-ink-2">{text}</p>
      {children}
    </div>
  );
}
