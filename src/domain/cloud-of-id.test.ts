import { describe, expect, it } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { impliedCloud } from './cloud-of-id';

describe('impliedCloud', () => {
  const catalogue = publishedCatalogue();

  it('agrees with the data about every published location and region', () => {
    expect(catalogue.peeringLocations.length).toBeGreaterThan(120);
    for (const { id, cloud } of catalogue.peeringLocations) {
      expect([id, impliedCloud({ kind: 'location', id })]).toEqual([id, cloud]);
    }
    for (const { id, cloud } of catalogue.azureRegions) {
      expect([id, impliedCloud({ kind: 'region', id })]).toEqual([id, cloud]);
    }
  });

  it('is none for pages that belong to no cloud', () => {
    expect(impliedCloud({ kind: 'world' })).toBeNull();
    expect(impliedCloud({ kind: 'provider', id: 'china-telecom' })).toBeNull();
    expect(impliedCloud({ kind: 'about' })).toBeNull();
  });
});
