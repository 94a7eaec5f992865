import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';

type ProviderLinkProps = {
  /** null for a name that is no provider of the edition: then it is text. */
  id: string | null;
  name: string;
  navigation: Navigation;
  className?: string;
};

const textLook =
  'inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11 wrap-anywhere';

/** A provider's name that leads to its page. */
export function ProviderLink({ id, name, navigation, className = textLook }: ProviderLinkProps) {
  if (id === null) return <span>{name}</span>;
  const page = { kind: 'provider', id } as const;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      className={className}
    >
      {name}
    </PageLink>
  );
}
