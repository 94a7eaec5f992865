import type { PeeringLocation } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';

type LocationLinkProps = { location: PeeringLocation; navigation: Navigation };

/** Another peering location by its name. */
export function LocationLink({ location, navigation }: LocationLinkProps) {
  const page = { kind: 'location', id: location.id } as const;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      className="inline-flex min-h-6 items-center text-link hover:underline max-wide:min-h-11"
    >
      {location.name}
    </PageLink>
  );
}
