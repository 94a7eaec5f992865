import type { Navigation } from '@/state/navigation';

/**
 * Navigation away from a page of changes, whose address names no edition: what is opened there
 * opens in the edition that is on the screen (null = the newest), unless another is asked for.
 */
export function inEdition(navigation: Navigation, edition: string | null): Navigation {
  return {
    ...navigation,
    open: (page, options) => navigation.open(page, { edition, ...options }),
    href: (page, change) => navigation.href(page, { edition, ...change }),
  };
}
