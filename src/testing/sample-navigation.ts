import { changeView, openPage, type ViewChange } from '@/state/change-view';
import type { Navigation } from '@/state/navigation';
import type { Page, View } from '@/domain/view';

/** A navigation without an address bar: what was asked of it stands in `view` and `calls`. */
export type SampleNavigation = Navigation & { calls: (ViewChange | Page)[] };

export function sampleNavigation(view: View): SampleNavigation {
  const navigation: SampleNavigation = {
    view,
    calls: [],
    open: (page, options) => {
      const { edition = navigation.view.edition } = options ?? {};
      navigation.calls.push(page);
      navigation.view = openPage({ ...navigation.view, edition }, page, false);
    },
    update: (change) => {
      navigation.calls.push(change);
      navigation.view = changeView(navigation.view, change);
    },
    href: (page) => ('id' in page ? `/${page.kind}s/${page.id}/` : `/${page.kind}/`),
    flush: () => {},
    linkToHere: () => 'https://example.org/',
  };
  return navigation;
}
