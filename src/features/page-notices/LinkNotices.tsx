import { X } from 'lucide-react';
import type { LinkNotice, LinkSuggestion } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { IconButton } from '@/ui/IconButton';
import { PageLink } from '@/ui/PageLink';

type LinkNoticesProps = {
  notices: readonly LinkNotice[];
  navigation: Navigation;
  /** Asks that they be left out until there are others. */
  onDismiss: () => void;
};

/** What of a link could not be followed, with the nearest that can; nothing where all could. */
export function LinkNotices({ notices, navigation, onDismiss }: LinkNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <section
      aria-label="Notices about this link"
      className="flex items-start gap-2 bg-warning-ground py-1.5 pr-1.5 pl-4 text-body text-warning"
    >
      <ul className="m-0 grid min-w-0 flex-1 list-none gap-1 p-0 py-1.5 max-wide:py-3">
        {notices.map((notice) => (
          <li key={`${notice.parameter} ${notice.value}`} className="wrap-anywhere">
            {notice.reason}
            {notice.suggestions.map((suggestion) => (
              <Suggestion
                key={`${suggestion.name} ${suggestion.edition ?? ''}`}
                suggestion={suggestion}
                navigation={navigation}
              />
            ))}
          </li>
        ))}
      </ul>
      <IconButton label="Dismiss notices" onClick={onDismiss} className="text-warning">
        <X aria-hidden="true" size={16} />
      </IconButton>
    </section>
  );
}

type SuggestionProps = { suggestion: LinkSuggestion; navigation: Navigation };

/** A page that exists, in another edition where this one lacks it; or that edition, by its name. */
function Suggestion({ suggestion, navigation }: SuggestionProps) {
  const { name, page, edition } = suggestion;
  const change = edition === null ? {} : { edition };
  return (
    <>
      {' '}
      <PageLink
        href={navigation.href(page, change)}
        onFollow={() => navigation.open(page, change)}
        className="font-medium text-warning underline"
      >
        {edition === null || name.endsWith(edition) ? name : `${name} in edition ${edition}`}
      </PageLink>
    </>
  );
}
