import { describe, expect, it } from 'vitest';
import { sampleEdition } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { indexEdition } from './edition-index';
import type { SkuCounts } from './reach-list';
import { reachOfLocation } from './reach-list';
import { reach } from './reach';
import { answerName, outOfReachHint, reachedFromSentence, reachSentence } from './reach-sentence';

const answer: SkuCounts = {
  total: 57,
  counts: { local: 1, standard: 19, premium: 57 },
  inferredCounts: { local: 0, standard: 0, premium: 0 },
  isAnnounced: false,
};

describe('reachSentence', () => {
  it('says how much a SKU reaches', () => {
    expect(reachSentence(answer, 'local', 'Copenhagen')).toBe(
      'Local reaches 1 of 57 Azure regions',
    );
    expect(reachSentence(answer, 'standard', 'Copenhagen')).toBe(
      'Standard reaches 19 of 57 Azure regions',
    );
    expect(reachSentence(answer, 'premium', 'Copenhagen')).toBe(
      'Premium reaches all 57 Azure regions',
    );
  });

  it('says when Local is not offered and when an answer is not published', () => {
    const counts = { local: 0, standard: null, premium: 57 };
    expect(reachSentence({ ...answer, counts }, 'local', 'Atlanta')).toBe(
      'Local is not offered at Atlanta',
    );
    expect(reachSentence({ ...answer, counts }, 'standard', 'Atlanta')).toBe(
      'Standard: not published in this edition',
    );
  });

  it('says of what is announced only that', () => {
    const announced = { ...answer, isAnnounced: true };
    expect(reachSentence(announced, 'local', 'Montreal')).toBe(
      'Montreal is announced, not yet available',
    );
    expect(reachedFromSentence(announced, 'standard', 'South Africa North')).toBe(
      'South Africa North is announced, not yet available',
    );
  });

  it('turns round for a region', () => {
    expect(reachedFromSentence(answer, 'standard', 'West Europe')).toBe(
      'West Europe is reached from 19 of 57 peering locations with Standard',
    );
  });
});

describe('outOfReachHint', () => {
  const chicago = sampleLocation({ name: 'Chicago', geopoliticalRegionId: 'north-america' });

  it('counts what an edition without Premium leaves out of reach', () => {
    const of2015 = indexEdition(sampleEdition({ skus: ['standard'] }));
    expect(outOfReachHint(reachOfLocation(of2015, chicago).rows)).toBe(
      'In this edition, reach across geopolitical regions is not supported: 4 Azure regions in ' +
        "2 other geopolitical regions stay out of reach. A provider's own network can extend the connection.",
    );
  });

  it('says nothing where Premium reaches everything', () => {
    const today = indexEdition(sampleEdition());
    expect(outOfReachHint(reachOfLocation(today, chicago).rows)).toBeNull();
  });
});

describe('answerName', () => {
  const today = { skus: ['local', 'standard', 'premium'] } as const;
  const amsterdam = sampleLocation({ localRegionIds: ['westeurope'] });
  const westEurope = sampleRegion();
  const eastAsia = sampleRegion({ name: 'East Asia', geopoliticalRegionId: 'asia' });

  it('names the chosen SKU where it reaches, else the least that would', () => {
    expect(answerName(reach(today, amsterdam, westEurope), 'standard')).toBe(
      'reachable with Standard',
    );
    expect(answerName(reach(today, amsterdam, eastAsia), 'local')).toBe('needs Premium');
    expect(answerName(reach(today, amsterdam, eastAsia), 'premium')).toBe('reachable with Premium');
  });

  it('tells what is refused from what is not published', () => {
    const year2015 = { skus: ['standard'] } as const;
    expect(answerName(reach(year2015, amsterdam, eastAsia), 'standard')).toBe('not reachable');
    const unknown = { ...amsterdam, geopoliticalRegionId: null };
    expect(answerName(reach(year2015, unknown, eastAsia), 'standard')).toBe('not published');
    expect(answerName(reach(today, unknown, eastAsia), 'standard')).toBe('not published');
    // Standard may do: to say that Premium is needed would be a guess.
    expect(answerName(reach(today, unknown, eastAsia), 'local')).toBe('not published');
  });
});
