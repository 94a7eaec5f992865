import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLocation, anyRegion, anyRules } from '@/testing/arbitraries';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { isAnswerInferred, isSkuPublished, reach, type ReachRules } from './reach';

const today: ReachRules = { skus: ['local', 'standard', 'premium'] };
const year2015: ReachRules = { skus: ['standard'] };
const amsterdam = sampleLocation({ localRegionIds: ['westeurope'] });
const westEurope = sampleRegion();
const northEurope = sampleRegion({ name: 'North Europe' });
const eastAsia = sampleRegion({ name: 'East Asia', geopoliticalRegionId: 'asia' });
const inferred = { certainty: 'inferred', basis: 'geography' } as const;

describe('reach today', () => {
  it('is Local to the local regions', () => {
    expect(reach(today, amsterdam, westEurope)).toEqual({
      kind: 'reachable',
      leastSku: 'local',
      reason: 'local-region',
      inferred: false,
      bySku: { local: 'yes', standard: 'yes', premium: 'yes' },
    });
  });

  it('is Standard within the geopolitical region', () => {
    expect(reach(today, amsterdam, northEurope)).toEqual({
      kind: 'reachable',
      leastSku: 'standard',
      reason: 'same-geopolitical-region',
      inferred: false,
      bySku: { local: 'no', standard: 'yes', premium: 'yes' },
    });
  });

  it('is Premium across geopolitical regions', () => {
    expect(reach(today, amsterdam, eastAsia)).toEqual({
      kind: 'reachable',
      leastSku: 'premium',
      reason: 'same-cloud',
      inferred: false,
      bySku: { local: 'no', standard: 'no', premium: 'yes' },
    });
  });

  it('never crosses clouds, not even to a region that a cell names as local', () => {
    const inGovernmentCloud = { ...amsterdam, cloud: 'us-government' } as const;
    expect(reach(today, inGovernmentCloud, westEurope)).toEqual({
      kind: 'unreachable',
      leastSku: null,
      reason: 'other-cloud',
      inferred: false,
      bySku: { local: 'no', standard: 'no', premium: 'no' },
    });
  });
});

describe('reach where something is not published', () => {
  const unknown = { ...amsterdam, geopoliticalRegionId: null };

  it('leaves only the Standard answer open where the geopolitical region is unknown', () => {
    expect(reach(today, unknown, northEurope)).toMatchObject({
      kind: 'reachable',
      leastSku: 'premium',
      bySku: { local: 'no', standard: 'not-published', premium: 'yes' },
    });
    // Local lies within Standard, whatever the geopolitical table leaves out.
    expect(reach(today, unknown, westEurope)).toMatchObject({
      leastSku: 'local',
      bySku: { local: 'yes', standard: 'yes', premium: 'yes' },
    });
    const unknownRegion = { ...northEurope, geopoliticalRegionId: null };
    expect(reach(today, amsterdam, unknownRegion).bySku.standard).toBe('not-published');
  });

  it('does not take two unknown geopolitical regions for the same one', () => {
    const unknownRegion = { ...northEurope, geopoliticalRegionId: null };
    expect(reach(today, unknown, unknownRegion).bySku.standard).toBe('not-published');
  });

  it('leaves the Local answer open where no cell says which regions are local', () => {
    const noRow = { ...amsterdam, localRegionIds: null };
    expect(reach(today, noRow, westEurope)).toMatchObject({
      leastSku: 'standard',
      bySku: { local: 'not-published', standard: 'yes', premium: 'yes' },
    });
  });
});

describe('reach in the editions of 2015', () => {
  it('knows Standard alone, and no reach across geopolitical regions', () => {
    expect(reach(year2015, amsterdam, northEurope)).toMatchObject({
      kind: 'reachable',
      leastSku: 'standard',
      bySku: { local: 'not-published', standard: 'yes', premium: 'not-published' },
    });
    expect(reach(year2015, amsterdam, eastAsia)).toMatchObject({
      kind: 'unreachable',
      leastSku: null,
      reason: 'across-geopolitical-regions-not-supported',
    });
  });

  it('is unknown where the geopolitical region is', () => {
    expect(reach(year2015, { ...amsterdam, geopoliticalRegionId: null }, eastAsia)).toEqual({
      kind: 'unknown',
      leastSku: null,
      reason: 'geopolitical-region-not-published',
      inferred: false,
      bySku: { local: 'not-published', standard: 'not-published', premium: 'not-published' },
    });
  });
});

describe('what rests on an inferred geopolitical region', () => {
  const luxembourg = sampleLocation({ name: 'Luxembourg', geopoliticalBasis: inferred });

  it('is marked where it decides between Standard and Premium', () => {
    expect(reach(today, luxembourg, northEurope).inferred).toBe(true);
    expect(reach(today, luxembourg, eastAsia).inferred).toBe(true);
    expect(reach(year2015, luxembourg, eastAsia).inferred).toBe(true);
    const inferredRegion = { ...northEurope, geopoliticalBasis: inferred };
    expect(reach(today, amsterdam, inferredRegion).inferred).toBe(true);
  });

  it('is not marked where only the spelling differed, or a Local cell decides', () => {
    const respelled = {
      ...northEurope,
      geopoliticalBasis: { ...inferred, certainty: 'spelling' },
    } as const;
    expect(reach(today, amsterdam, respelled).inferred).toBe(false);
    const inferredLocal = { ...amsterdam, geopoliticalBasis: inferred };
    expect(reach(today, inferredLocal, westEurope).inferred).toBe(false);
    expect(reach(today, { ...luxembourg, geopoliticalRegionId: null }, eastAsia).inferred).toBe(
      false,
    );
  });

  it('makes only a Standard yes doubtful: Local and Premium hold by themselves', () => {
    const answer = reach(today, luxembourg, northEurope);
    expect(isAnswerInferred(answer, 'standard')).toBe(true);
    expect(isAnswerInferred(answer, 'premium')).toBe(false);
    expect(isAnswerInferred(reach(today, luxembourg, eastAsia), 'standard')).toBe(false);
  });
});

describe('reach, whatever the data', () => {
  it('keeps Local within Standard, where Standard is known, within Premium', () => {
    fc.assert(
      fc.property(anyRules, anyLocation, anyRegion, (rules, location, region) => {
        const { local, standard, premium } = reach(rules, location, region).bySku;
        if (local === 'yes') expect(standard).not.toBe('no');
        if (standard === 'yes' && isSkuPublished(rules, 'premium')) expect(premium).toBe('yes');
        if (local === 'yes') expect(premium).toBe('yes');
      }),
      { numRuns: 1000 },
    );
  });

  it('never crosses clouds and within one is never refused to Premium', () => {
    fc.assert(
      fc.property(anyRules, anyLocation, anyRegion, (rules, location, region) => {
        const answer = reach(rules, location, region);
        if (location.cloud !== region.cloud) {
          expect(answer).toMatchObject({ kind: 'unreachable', reason: 'other-cloud' });
          expect(Object.values(answer.bySku)).toEqual(['no', 'no', 'no']);
        } else if (isSkuPublished(rules, 'premium')) {
          expect(answer).toMatchObject({ kind: 'reachable', bySku: { premium: 'yes' } });
        }
      }),
    );
  });

  it('answers nothing for a SKU that the edition does not publish', () => {
    fc.assert(
      fc.property(anyRules, anyLocation, anyRegion, (rules, location, region) => {
        const { bySku, leastSku } = reach(rules, location, region);
        if (leastSku !== null) expect(isSkuPublished(rules, leastSku)).toBe(true);
        for (const sku of ['local', 'standard', 'premium'] as const) {
          if (!isSkuPublished(rules, sku)) expect(bySku[sku]).not.toBe('yes');
        }
      }),
    );
  });

  it('names as least the first SKU that reaches, and the kind follows', () => {
    fc.assert(
      fc.property(anyRules, anyLocation, anyRegion, (rules, location, region) => {
        const { bySku, kind, leastSku } = reach(rules, location, region);
        const yes = (['local', 'standard', 'premium'] as const).filter(
          (sku) => bySku[sku] === 'yes',
        );
        expect(leastSku).toBe(yes[0] ?? null);
        expect(kind === 'reachable').toBe(yes.length > 0);
        if (kind === 'unknown') expect(bySku.standard).toBe('not-published');
      }),
    );
  });
});
