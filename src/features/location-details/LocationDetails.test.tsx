import { describe, expect, test } from 'vitest';
import type { CircuitSku } from '@/domain/model';
import { completeMarkup } from '@/testing/complete-markup';
import { listItems, textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleView } from '@/testing/sample-edition';
import { LocationDetails } from './LocationDetails';

const catalogue = publishedCatalogue();

function details(
  edition: string,
  id: string,
  sku: CircuitSku = 'standard',
  newSince: string | null = null,
): Promise<string> {
  const index = publishedIndex(edition);
  const location = index.peeringLocations.get(id);
  if (location === undefined) throw new Error(`edition ${edition} has no location ${id}`);
  return completeMarkup(
    <LocationDetails
      index={index}
      catalogue={catalogue}
      location={location}
      navigation={sampleNavigation(
        sampleView({ page: { kind: 'location', id }, sku, cloud: location.cloud, newSince }),
      )}
      onCopyLink={() => {}}
      onHighlight={() => {}}
      highlightedRegionId={null}
    />,
  );
}

test('marks what is new since the edition that the address names', async () => {
  const since = '2026-04-28';
  expect(textOf(await details('2026-09-16', 'omaha', 'standard', since))).toContain(
    `new since ${since}`,
  );
  expect(textOf(await details('2026-09-16', 'omaha'))).not.toContain('new since');
  expect(textOf(await details('2026-09-16', 'amsterdam', 'standard', since))).not.toContain(
    'new since',
  );
});

describe('LocationDetails, newest edition', () => {
  test('names the region, the heading and the kind', async () => {
    const markup = await details('2026-09-16', 'amsterdam');
    expect(markup).toContain('<section aria-label="Amsterdam details"');
    expect(markup).toMatch(/<h2[^>]*>Amsterdam<\/h2>/);
    expect(textOf(markup)).toContain('Peering location in Europe');
    expect(textOf(markup)).toMatch(/Same metro: Amsterdam2 \d+ km/);
  });

  test('links to the location of the same name in another cloud', async () => {
    const markup = await details('2026-09-16', 'chicago');
    expect(textOf(markup)).toContain('Also in US Government: Chicago');
    expect(markup).toContain('href="/locations/us-government-chicago/"');
    expect(textOf(await details('2026-09-16', 'us-government-chicago'))).toContain(
      'Also in Commercial: Chicago',
    );
    expect(textOf(await details('2026-09-16', 'amsterdam'))).not.toContain('Also in');
  });

  test('lists what Standard reaches as one list whose items start with the name', async () => {
    const markup = await details('2026-09-16', 'amsterdam');
    expect(textOf(markup)).toContain('Standard reaches 19 of 57 Azure regions');
    const items = listItems(markup, 'Azure regions reachable with Standard');
    expect(items).toHaveLength(19);
    expect(items[0]).toMatch(/^West Europe.*<10 km/);
    expect(items[1]).toMatch(/^Belgium Central.*Standard, inferred/);
  });

  test('splits Premium by geopolitical region and keeps one list', async () => {
    const items = listItems(
      await details('2026-09-16', 'tokyo', 'premium'),
      'Azure regions reachable with Premium',
    );
    expect(items).toHaveLength(57);
    expect(items.find((item) => item.startsWith('Korea South'))).toContain('Premium, South Korea');
  });

  test('says None and why where Local is not offered', async () => {
    const text = textOf(await details('2026-09-16', 'berlin'));
    expect(text).toContain('Local');
    const none = textOf(await details('2026-09-16', 'miami', 'local'));
    expect(none).toContain('Local is not offered at Miami');
    expect(none).toContain('None : the table names no local Azure region for this location.');
  });

  test('gives the names for the order, with a copy button each', async () => {
    const markup = await details('2026-09-16', 'amsterdam', 'premium');
    expect(markup).toContain('aria-label="Copy Peering location"');
    expect(markup).toContain('aria-label="Copy SKU tier"');
    expect(textOf(markup)).toContain('az network express-route list-service-providers');
    const offered = /<select.*?<\/select>/.exec(markup)?.[0] ?? '';
    expect(offered).toContain('<option value="megaport">Megaport</option>');
    // Named by one page only: ask the provider.
    expect(offered).not.toContain('PacketFabric');
  });

  test('offers the name to order under where another is shown', async () => {
    const markup = await details('2026-09-16', 'hong-kong');
    expect(markup).toMatch(/<code[^>]*>Hong Kong<\/code>/);
    expect(textOf(markup)).toContain('“Hong Kong SAR” is a name to show only');
    expect(textOf(await details('2026-09-16', 'amsterdam'))).not.toContain('a name to show only');
  });

  test('orders Local with the only data plan that it has, and not where it is not offered', async () => {
    const local = await details('2026-09-16', 'zurich', 'local');
    expect(local).toContain('aria-label="Copy Data plan"');
    expect(local).toMatch(/<code[^>]*>UnlimitedData<\/code>/);
    expect(await details('2026-09-16', 'zurich')).not.toContain('UnlimitedData');
    const without = await details('2026-09-16', 'brussels', 'local');
    expect(without).not.toContain('aria-label="Copy SKU tier"');
    expect(without).not.toContain('UnlimitedData');
    expect(textOf(without)).toContain('Local cannot be ordered at Brussels');
  });

  test('names the nearest other metros, and the geopolitical region of those in another', async () => {
    const zurich = textOf(await details('2026-09-16', 'zurich'));
    expect(zurich).toMatch(/Other metros \S+ \d+ km \S+ \d+ km \S+ \d+ km Nearest first/);
    const doha = textOf(await details('2026-09-16', 'doha'));
    expect(doha).toMatch(/Other metros Abu Dhabi \d+ km ?, UAE Dubai2 \d+ km ?, UAE/);
  });

  test('says how to order right after the providers', async () => {
    const markup = await details('2026-09-16', 'amsterdam');
    const headings = [...markup.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map(([, title]) => title);
    expect(headings.slice(headings.indexOf('Connectivity providers'))).toEqual([
      'Connectivity providers',
      'How to order',
      'Amsterdam Metro',
      'My provider is not listed',
      'Peering location or circuit resource?',
      'Source',
    ]);
    expect(textOf(markup)).toContain('28 · 3 more on the by-provider page only');
  });

  test('lists the providers, with a field to narrow a long list', async () => {
    const index = publishedIndex('2026-09-16');
    const markup = await details('2026-09-16', 'amsterdam');
    const expected = index.peeringLocations.get('amsterdam')?.providers ?? [];
    expect(listItems(markup, 'Connectivity providers')).toHaveLength(expected.length);
    expect(markup).toContain('aria-label="Filter providers"');
    expect(await details('2026-09-16', 'omaha')).not.toContain('aria-label="Filter providers"');
  });

  test('says at the top that a location has no published provider', async () => {
    const text = textOf(await details('2026-09-16', 'new-york2'));
    expect(text).toContain(
      'No provider published: only the geopolitical table names this location',
    );
    expect(text).not.toContain('How to order');
  });
});

describe('LocationDetails, past editions', () => {
  test('of 2015 say what they do not publish, and offer the newest', async () => {
    const markup = await details('2015-03-31', 'chicago');
    const text = textOf(markup);
    expect(text).toContain('Standard reaches 6 of 15 Azure regions');
    expect(text).toContain('across geopolitical regions is not supported');
    expect(text).toContain('9 Azure regions in 5 other geopolitical regions stay out of reach');
    expect(text).toContain('Facility, providers, Direct, Metro, zone');
    expect(text).toContain('Open the newest edition');
    expect(text).toContain('Exchange providers (EXP) Equinix Cloud Exchange');
    expect(text).not.toContain('How to order');
  });

  test('disable a SKU that they do not publish and say why', async () => {
    const markup = await details('2015-03-31', 'chicago');
    const radios = markup.match(/<input type="radio"[^>]*>/g) ?? [];
    expect(radios.map((radio) => radio.includes('disabled=""'))).toEqual([true, false, true]);
    expect(textOf(markup)).toContain('not published : edition 2015-03-31');
  });

  test('mark an announced location', async () => {
    expect(textOf(await details('2016-10-21', 'montreal'))).toContain(
      'Announced, not available yet',
    );
  });

  test('an announced location reaches nothing yet, and says so', async () => {
    const markup = await details('2016-10-21', 'montreal', 'premium');
    expect(textOf(markup)).toContain('Montreal is announced, not yet available');
    expect(textOf(markup)).not.toContain('Standard reaches');
    expect(markup).toMatch(
      /role="list" aria-label="Azure regions reachable with Premium"[^>]*><span[^>]*>None<\/span>: the location is announced/,
    );
    expect(listItems(markup, 'Azure regions reachable with Premium')).toEqual([]);
  });
});

/** One of each kind: Standard alone, announced marks, no providers table, everything. */
const kindsOfEdition = ['2015-03-31', '2016-10-21', '2021-02-10', '2026-09-16'];

test.each(kindsOfEdition)(
  'every location of %s renders, with nothing undefined',
  { timeout: 60_000 },
  async (edition) => {
    for (const id of publishedIndex(edition).peeringLocations.keys()) {
      const markup = await details(edition, id);
      expect(markup).toContain('<h2');
      expect(markup.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|\[object|null/);
      // The content security policy lets no style attribute through in prerendered pages.
      expect(markup).not.toContain('style=');
    }
  },
);
