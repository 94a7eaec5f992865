import { impliedCloud } from '@/domain/cloud-of-id';
import type { Filters, Page, View } from '@/domain/view';

export type ViewChange = Partial<Omit<View, 'filters'>> & { filters?: Partial<Filters> };

/** The view after opening a page: everything else stays, the cloud follows the page's id. */
export function openPage(view: View, page: Page, keepPosition: boolean): View {
  const cloud = impliedCloud(page) ?? view.cloud;
  return comparedByItself({
    ...changeCloud(view, cloud),
    page,
    at: keepPosition ? view.at : null,
  });
}

/**
 * A page of changes names its editions itself: one that the address gives beside them is the later
 * one where `to` is left out, and says nothing else.
 */
export function comparedByItself(view: View): View {
  const { page, edition } = view;
  if (page.kind !== 'changes' || edition === null) return view;
  return { ...view, page: { ...page, to: page.to ?? edition }, edition: null };
}

/** The view after a change: filters that are not named stay as they are. */
export function changeView(view: View, change: ViewChange): View {
  const { filters, cloud, ...rest } = change;
  const moved = cloud === undefined ? view : closeForeignPage(changeCloud(view, cloud), cloud);
  return comparedByItself({ ...moved, ...rest, filters: { ...moved.filters, ...filters } });
}

/** What belongs to the cloud left behind goes with it: its geopolitical and Azure regions. */
function changeCloud(view: View, cloud: View['cloud']): View {
  if (view.cloud === cloud) return view;
  return { ...view, cloud, filters: { ...view.filters, geo: null, reaches: null } };
}

function closeForeignPage(view: View, cloud: View['cloud']): View {
  const implied = impliedCloud(view.page);
  return implied === null || implied === cloud ? view : { ...view, page: { kind: 'world' } };
}
