import { countWords } from '@/domain/counted-apart';
import type { EditionIndex } from '@/domain/edition-index';
import { loosenings, offerOf } from '@/domain/filter-names';
import { noFilters } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';

type EmptyListProps = {
  index: EditionIndex;
  navigation: Navigation;
  title: string;
  /** What a view with looser filters would show. */
  passing: (loosened: View) => readonly { announced: boolean }[];
};

/** In place of a table without rows: which filter to loosen, and what that would bring. */
export function EmptyList({ index, navigation, title, passing }: EmptyListProps) {
  const helpful = loosenings(index, navigation.view, passing);
  return (
    <div className="sticky left-0 max-w-[560px] px-4 py-2 wide:px-5">
      <p className="m-0 text-body text-ink-2">
        {helpful.length === 0
          ? `${title}: none passes all filters, and to loosen one of them is not enough.`
          : `${title}: none passes all filters. Loosen one of them:`}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {helpful.map((filter) => (
          <Button key={filter.name} onClick={() => navigation.update({ filters: filter.without })}>
            {offerOf(filter)}: {countWords(filter.left)}
          </Button>
        ))}
        <Button look="text" onClick={() => navigation.update({ filters: noFilters })}>
          Reset filters
        </Button>
      </div>
    </div>
  );
}
