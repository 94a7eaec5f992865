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
  return { kind, id, name: id, cloud, detail: '', isGuess: false };
}

describe('followHit', () => {
  it('opens a location or a region and leaves the filters alone', () => {
    const navigation = navigationAt({ kind: 'world' });
    followHit(hit('location', 'tokyo', 'commercial'), navigation);
    expect(navigation.open).toHaveBeenCalledExactlyOnceWith({ kind: 'location', id: 'tokyo' });
    expect(navigation.update).not.toHaveBeenCalled();
  });

  it('opens the page of a provider and leaves the filters alone', () => {
    const navigation = navigationAt({ kind: 'location', id: 'tokyo' });
    followHit(hit('provider', 'equinix', 'commercial'), navigation);
    expect(navigation.open).toHaveBeenCalledExactlyOnceWith({ kind: 'provider', id: 'equinix' });
    expect(navigation.update).not.toHaveBeenCalled();
  });

  it('switches the cloud for a provider of another one, once its page is open', () => {
    const navigation = navigationAt({ kind: 'region', id: 'westeurope' });
    followHit(hit('provider', 'china-telecom', 'china'), navigation);
    expect(navigation.open).toHaveBeenCalledExactlyOnceWith({
      kind: 'provider',
      id: 'china-telecom',
    });
    expect(navigation.update).toHaveBeenCalledExactlyOnceWith({ cloud: 'china' });
    const [opened] = vi.mocked(navigation.open).mock.invocationCallOrder;
    const [switched] = vi.mocked(navigation.update).mock.invocationCallOrder;
    expect(opened).toBeLessThan(switched ?? 0);
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
