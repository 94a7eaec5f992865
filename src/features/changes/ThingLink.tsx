import type { EditionCatalogue } from '@/domain/model';
import type { ChangeKey } from '@/domain/edition-diff-marks';
import type { Navigation } from '@/state/navigation';
import { classNames } from '@/ui/class-names';
import { PageLink } from '@/ui/PageLink';
import { type ChangedThing, keyOf, pageOf } from './change-lists';
import { editionLink } from './edition-link';

export type LinkContext = {
  catalogue: EditionCatalogue;
  navigation: Navigation;
  /** A thing on the map is hovered or focused; null when it no longer is. */
  onHighlight: (key: ChangeKey | null) => void;
};

type ThingLinkProps = { thing: ChangedThing; context: LinkContext; className?: string };

/** The name of a thing, as a link to it in the edition that lists it where it has a page. */
export function ThingLink({ thing, context, className }: ThingLinkProps) {
  const page = pageOf(thing);
  if (page === null) return <span className={className}>{thing.name}</span>;
  const { href, onFollow } = editionLink(
    context.navigation,
    context.catalogue,
    page,
    thing.edition,
  );
  const key = keyOf(thing);
  const highlight = key === null ? undefined : () => context.onHighlight(key);
  const clear = key === null ? undefined : () => context.onHighlight(null);
  return (
    <PageLink
      href={href}
      onFollow={onFollow}
      onMouseEnter={highlight}
      onMouseLeave={clear}
      onFocus={highlight}
      onBlur={clear}
      className={classNames(
        'inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11',
        className,
      )}
    >
      {thing.name}
    </PageLink>
  );
}
