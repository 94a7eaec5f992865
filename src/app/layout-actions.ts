import type { View, ViewMode } from '@/domain/view';
import type { Navigation } from '@/state/navigation';

/** Shows map, list or matrix; from a page that has none of them, of the world. */
export function showMode(navigation: Navigation, mode: ViewMode): void {
  if (navigation.view.page.kind === 'about') navigation.open({ kind: 'world' });
  navigation.update({ mode });
}

/** Another page is another panel; a filter or a comparison changes the same one. */
export function panelKey({ page }: View): string {
  return 'id' in page ? `${page.kind} ${page.id}` : page.kind;
}
