import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '@/domain/search';
import type { Navigation } from '@/state/navigation';
import { followHit } from './follow-hit';

function navigationAt(page: Navigation['view']['page']): Navigation {
  const open = vi.fn();
  const update = vi.fn();
  // Only what following a hit reads.
  return { view: { page, cloud: 'commercial' }, open, update } as unknown as Navigation;
}

function hit(kind: SearchHit['kind'], id: string, cloud: SearchHit['cloud']): SearchHit {
  return { kind, id, name: id, cloud, detail: '' };
}

describe('followHit', () => {
  it('opens a location or a region and leaves the filters alone', () => {
    const navigation = navigationAt({ kind: 'world' });
    followHit(hit('location', 'tokyo', 'commercial'), navigation);
    expect(navigation.open).toHaveBeenCalledExactlyOnceWith({ kind: 'location', id: 'tokyo' });
    expect(navigation.update).not.toHaveBeenCalled();
  });

  it('filters the world by a provider', () => {
    const navigation = navigationAt({ kind: 'location', id: 'tokyo' });
    followHit(hit('provider', 'equinix', 'commercial'), navigation);
    expect(navigation.open).toHaveBeenCalledExactlyOnceWith({ kind: 'world' });
    expect(navigation.update).toHaveBeenCalledExactlyOnceWith({
      cloud: 'commercial',
      filters: { providers: ['equinix'] },
    });
  });

  it('switches the cloud for a hit of another one', () => {
    const navigation = navigationAt({ kind: 'world' });
    followHit(hit('provider', 'verizon', 'us-government'), navigation);
    expect(navigation.open).not.toHaveBeenCalled();
    expect(navigation.update).toHaveBeenCalledExactlyOnceWith({
      cloud: 'us-government',
      filters: { providers: ['verizon'] },
    });
  });

  it('shows one geopolitical region alone', () => {
    const navigation = navigationAt({ kind: 'world' });
    followHit(hit('geopolitical-region', 'china-north', 'china'), navigation);
    expect(navigation.update).toHaveBeenCalledExactlyOnceWith({
      cloud: 'china',
      filters: { geo: ['china-north'] },
    });
  });
});
