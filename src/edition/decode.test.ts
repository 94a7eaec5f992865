import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeCatalogue, decodeEdition } from './decode';
import { singleEdition, singleLocation } from '@/testing/single-edition';

function decoded(input: unknown) {
  const result = decodeEdition(input);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('decodeEdition', () => {
  test('gives a sound edition back unchanged', () => {
    expect(decoded(singleEdition())).toEqual({ edition: singleEdition(), skippedRows: 0 });
  });

  test.each([
    [
      'a NaN coordinate',
      { coordinates: { ...singleLocation().coordinates, latitude: Number.NaN } },
    ],
    [
      'a coordinate off the globe',
      { coordinates: { ...singleLocation().coordinates, longitude: 181 } },
    ],
    ['no id', { id: '' }],
    ['a cloud that is not known', { cloud: 'moon' }],
    ['a zone in words', { pricingZone: 'one' }],
    ['no providers field', { providers: undefined }],
  ])('skips and counts a location with %s, and keeps the others', (_what, broken) => {
    const edition = singleEdition();
    const file = {
      ...edition,
      peeringLocations: [{ ...singleLocation(), ...broken }, ...edition.peeringLocations, null],
    };
    const result = decoded(file);
    expect(result.edition.peeringLocations).toEqual(edition.peeringLocations);
    expect(result.skippedRows).toBe(2);
  });

  test('ignores the unknown fields and words of a newer minor version', () => {
    const file = {
      ...singleEdition(),
      schemaVersion: '1.7',
      weather: 'fine',
      providers: [{ ...singleEdition().providers[0], categories: ['network', 'quantum'], age: 3 }],
    };
    const { edition, skippedRows } = decoded(file);
    expect(skippedRows).toBe(0);
    expect(edition).not.toHaveProperty('weather');
    expect(edition.providers[0]).not.toHaveProperty('age');
    expect(edition.providers[0]?.categories).toEqual(['network', 'additional']);
  });

  test.each(['javascript:alert(1)', 'http://example.com/', 'https://', 7])(
    'keeps a facility without its link where that is %s',
    (url) => {
      const file = {
        ...singleEdition(),
        peeringLocations: [{ ...singleLocation(), facilities: [{ name: 'x', url }] }],
      };
      const { edition, skippedRows } = decoded(file);
      expect(edition.peeringLocations[0]?.facilities).toEqual([{ name: 'x', url: null }]);
      expect(skippedRows).toBe(0);
    },
  );

  test('keeps a pair of provider and location whose page it does not know', () => {
    const presence = { providerId: 'equinix', announced: false, onlyOn: 'by-metro', note: null };
    const file = {
      ...singleEdition(),
      peeringLocations: [{ ...singleLocation(), providers: [presence] }],
    };
    const { edition, skippedRows } = decoded(file);
    expect(edition.peeringLocations[0]?.providers).toEqual([{ ...presence, onlyOn: null }]);
    expect(skippedRows).toBe(0);
  });

  test('leaves out a circuit SKU that it does not know', () => {
    const file = { ...singleEdition(), skus: ['local', 'standard', 'premium', 'ultra'] };
    expect(decoded(file).edition.skus).toEqual(['local', 'standard', 'premium']);
    expect(decodeEdition({ ...file, skus: 'standard' }).kind).toBe('failed');
  });

  test('takes an access word it does not know for restricted', () => {
    const [region] = singleEdition().azureRegions;
    const file = { ...singleEdition(), azureRegions: [{ ...region, access: 'by-lottery' }] };
    expect(decoded(file).edition.azureRegions[0]?.access).toBe('restricted');
  });

  test('tells a newer major version from a broken file', () => {
    const newer = decodeEdition({ ...singleEdition(), schemaVersion: '2.0', peeringLocations: 7 });
    expect(newer).toMatchObject({ kind: 'failed', issues: [{ kind: 'newer-schema' }] });
    const broken = decodeEdition({ ...singleEdition(), peeringLocations: 7 });
    expect(broken).toMatchObject({
      kind: 'failed',
      issues: [{ kind: 'schema', path: 'peeringLocations' }],
    });
  });

  test('leaves broken other connectivity out and counts it', () => {
    const { edition, skippedRows } = decoded({
      ...singleEdition(),
      otherConnectivity: { advice: 1 },
    });
    expect(edition.otherConnectivity).toBeNull();
    expect(skippedRows).toBe(1);
  });

  test('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(['ok', 'failed']).toContain(decodeEdition(input).kind);
        expect(['ok', 'failed']).toContain(decodeCatalogue(input).kind);
      }),
    );
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(decodeEdition(hostile).kind).toBe('failed');
  });

  test('never throws and never gives a broken row, whatever a field becomes', () => {
    const fields = Object.keys(singleLocation());
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const file = {
          ...singleEdition(),
          peeringLocations: [{ ...singleLocation(), [field]: value }],
        };
        const { edition, skippedRows } = decoded(file);
        expect(edition.peeringLocations.length + skippedRows).toBe(1);
        for (const { coordinates } of edition.peeringLocations) {
          if (coordinates !== null) expect(Number.isFinite(coordinates.latitude)).toBe(true);
        }
      }),
    );
  });
});

const catalogue = {
  schemaVersion: '1.0',
  editions: [],
  peeringLocations: [{ id: 'a', name: 'A', cloud: 'commercial', editions: ['2026-09-16'] }],
  azureRegions: [],
  providers: [],
  aliases: { geopoliticalRegions: {}, providers: {} },
};

describe('decodeCatalogue', () => {
  test('fails with the place of the fault', () => {
    const [location] = catalogue.peeringLocations;
    const broken = { ...catalogue, peeringLocations: [{ ...location, editions: 'all' }] };
    expect(decodeCatalogue(broken)).toMatchObject({
      kind: 'failed',
      issues: [{ kind: 'schema', path: 'peeringLocations.0.editions' }],
    });
    expect(decodeCatalogue(catalogue)).toEqual({ kind: 'ok', value: catalogue });
  });

  test('leaves out the SKUs and clouds of a newer minor version, and what is in such a cloud', () => {
    const edition = {
      id: '2026-09-16',
      counts: { peeringLocations: 1, azureRegions: 1, geopoliticalRegions: 1, providers: null },
    };
    const newer = {
      ...catalogue,
      schemaVersion: '1.7',
      editions: [{ ...edition, skus: ['standard', 'ultra'], clouds: ['commercial', 'moon'] }],
      peeringLocations: [
        ...catalogue.peeringLocations,
        { id: 'moon-tycho', name: 'Tycho', cloud: 'moon', editions: ['2026-09-16'] },
      ],
    };
    expect(decodeCatalogue(newer)).toEqual({
      kind: 'ok',
      value: {
        ...catalogue,
        schemaVersion: '1.7',
        editions: [{ ...edition, skus: ['standard'], clouds: ['commercial'] }],
      },
    });
  });
});
