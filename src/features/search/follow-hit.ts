import type { SearchHit } from '@/domain/search';
import type { Navigation } from '@/state/navigation';

/**
 * Goes where a hit leads: locations, regions and providers open their page, in the hit's cloud;
 * a geopolitical region filters the world of its cloud.
 */
export function followHit(hit: SearchHit, navigation: Navigation): void {
  const { view } = navigation;
  if (hit.kind === 'geopolitical-region') {
    if (view.page.kind !== 'world') navigation.open({ kind: 'world' });
    navigation.update({ cloud: hit.cloud, filters: { geo: [hit.id] } });
    return;
  }
  navigation.open({ kind: hit.kind, id: hit.id });
  // The ids of locations and regions imply their cloud; a provider may be in several.
  if (hit.kind === 'provider' && hit.cloud !== view.cloud) {
    navigation.update({ cloud: hit.cloud });
  }
}
