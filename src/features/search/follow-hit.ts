import type { SearchHit } from '@/domain/search';
import type { Navigation } from '@/state/navigation';

/**
 * Goes where a hit leads: locations and regions open their page, which implies their cloud;
 * providers and geopolitical regions filter the world of their cloud.
 */
export function followHit(hit: SearchHit, navigation: Navigation): void {
  if (hit.kind === 'location' || hit.kind === 'region') {
    navigation.open({ kind: hit.kind, id: hit.id });
    return;
  }
  const { view } = navigation;
  if (view.page.kind !== 'world') navigation.open({ kind: 'world' });
  const filters = hit.kind === 'provider' ? { providers: [hit.id] } : { geo: [hit.id] };
  navigation.update({ cloud: hit.cloud, filters });
}
