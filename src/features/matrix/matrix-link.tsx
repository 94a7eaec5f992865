import { createContext, useContext } from 'react';
import type { Page } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';

/** Links read it by themselves: their addresses change with the view, the cells around do not. */
export const NavigationContext = createContext<Navigation | null>(null);

type MatrixLinkProps = { page: Page; name: string; className: string };

/** A header that opens the details. */
export function MatrixLink({ page, name, className }: MatrixLinkProps) {
  const navigation = useContext(NavigationContext);
  if (navigation === null) return name;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      title={name}
      className={className}
    >
      {name}
    </PageLink>
  );
}
