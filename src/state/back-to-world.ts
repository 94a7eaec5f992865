import type { Navigation } from './navigation';

type WayBack = { label: string; href: string; onFollow: () => void };

/** The way from the page of one thing back to all of them, under the same filters. */
export function backToWorld(navigation: Navigation): WayBack {
  return {
    label: 'All peering locations',
    href: navigation.href({ kind: 'world' }),
    onFollow: () => navigation.open({ kind: 'world' }),
  };
}
