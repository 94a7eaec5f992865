import type { EditionIndex } from '@/domain/edition-index';
import type { Cloud } from '@/domain/model';
import { type CloudPlaces, providerPlaces, providerPlacesIn } from '@/domain/provider-places';
import type { View } from '@/domain/view';
import { worldView } from '@/state/view-codec';
import type { PicturePage } from './picture-page';

/** What the page itself shows with no parameter; a provider in the first cloud that counts it. */
export function pictureView({ page, index }: PicturePage): View {
  return { ...worldView, page, cloud: cloudOf({ page, index }) };
}

/** The places of a provider in the cloud that its picture shows, and in the others. */
export function shownPlaces(
  index: EditionIndex,
  providerId: string,
): { here: CloudPlaces; others: CloudPlaces[] } {
  const groups = providerPlaces(index, providerId);
  const here =
    groups.find(({ counted }) => counted > 0) ??
    groups[0] ??
    providerPlacesIn(index, providerId, 'commercial');
  return { here, others: groups.filter((group) => group !== here && group.counted > 0) };
}

function cloudOf({ page, index }: PicturePage): Cloud {
  if (page.kind === 'location') return index.peeringLocations.get(page.id)?.cloud ?? 'commercial';
  if (page.kind === 'region') return index.azureRegions.get(page.id)?.cloud ?? 'commercial';
  return page.kind === 'provider' ? shownPlaces(index, page.id).here.cloud : 'commercial';
}
