import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { withKnownProviders } from '@/domain/known-providers';
import type { Cloud } from '@/domain/model';
import { listItems, textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, samplePresence } from '@/testing/sample-things';
import { sampleNavigation } from '@/testing/sample-navigation';
import { ProviderDetails } from './ProviderDetails';

const catalogue = publishedCatalogue();
const newest = publishedIndex('2026-09-16');

function details(
  index: EditionIndex,
  id: string,
  cloud: Cloud = 'commercial',
  since?: (locationId: string) => string | null,
): string {
  const provider = index.providers.get(id);
  if (provider === undefined) throw new Error(`the edition has no provider ${id}`);
  return renderToStaticMarkup(
    <ProviderDetails
      index={index}
      catalogue={catalogue}
      provider={provider}
      navigation={sampleNavigation(sampleView({ page: { kind: 'provider', id }, cloud }))}
      onCopyLink={() => {}}
      onHighlight={() => {}}
      highlightedLocationId={null}
      {...(since === undefined ? {} : { since })}
    />,
  );
}

describe('ProviderDetails, newest edition', () => {
  test('names the region, the heading and what the provider is', () => {
    const markup = details(newest, 'equinix');
    expect(markup).toContain('<section aria-label="Equinix details"');
    expect(markup).toMatch(/<h2[^>]*>Equinix<\/h2>/);
    expect(textOf(markup)).toContain('Exchange Networks that meet it');
    expect(markup).toContain('href="https://www.equinix.com/partners/microsoft-azure/"');
    expect(textOf(markup)).toContain('Also published as Equinix Cloud Exchange');
  });

  test('lists the peering locations of the chosen cloud, each item starting with its name', () => {
    const expected = newest.edition.peeringLocations
      .filter(({ cloud }) => cloud === 'commercial')
      .filter(({ providers }) => providers?.some(({ providerId }) => providerId === 'equinix'))
      .map(({ name }) => name);
    const items = listItems(details(newest, 'equinix'), 'Peering locations of Equinix');
    expect(items).toHaveLength(expected.length);
    for (const name of expected) {
      expect(items.some((item) => item.startsWith(`${name} ,`))).toBe(true);
    }
    const amsterdam = items.find((item) => item.startsWith('Amsterdam ,'));
    expect(amsterdam).toContain('Europe');
    expect(amsterdam).toContain('Equinix AM5');
  });

  test('counts, and offers the other clouds', () => {
    const text = textOf(details(newest, 'equinix'));
    expect(text).toMatch(/\d+ peering locations in \d+ geopolitical regions/);
    expect(text).toMatch(/also in US Government: \d+ locations/);
    const government = details(newest, 'equinix', 'us-government');
    expect(textOf(government)).toMatch(/also in Commercial: \d+ locations/);
    const items = listItems(government, 'Peering locations of Equinix');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.includes('US Government'))).toBe(true);
  });

  test('says so where the provider is not in the chosen cloud', () => {
    const text = textOf(details(newest, 'equinix', 'china'));
    expect(text).toContain('No peering location in the China cloud');
    expect(text).toContain('in another cloud only');
  });

  test('marks pairs that stand on one published page only', () => {
    const pair = newest.edition.peeringLocations
      .filter(({ cloud }) => cloud === 'commercial')
      .flatMap(({ name, providers }) =>
        (providers ?? [])
          .filter(({ onlyOn }) => onlyOn === 'by-provider')
          .map(({ providerId }) => ({ name, providerId })),
      )[0];
    if (pair === undefined) throw new Error('the edition has such a pair');
    const provider = newest.providers.get(pair.providerId);
    const markup = details(newest, pair.providerId);
    const item = listItems(markup, `Peering locations of ${provider?.name}`).find((text) =>
      text.startsWith(`${pair.name} ,`),
    );
    expect(item).toContain('by-provider page only');
    expect(textOf(markup)).toContain('on the page by provider only');
  });

  test('says a note that all locations share once', () => {
    const index = sampleIndex({
      peeringLocations: ['Dallas', 'Miami'].map((name) =>
        sampleLocation({ name, providers: [{ ...samplePresence('equinix'), note: 'Order X' }] }),
      ),
    });
    expect(details(index, 'equinix').match(/Order X/g)).toHaveLength(1);
    const differing = sampleIndex({
      peeringLocations: [
        sampleLocation({ providers: [{ ...samplePresence('equinix'), note: 'Order X' }] }),
        sampleLocation({ name: 'Miami', providers: [samplePresence('equinix')] }),
      ],
    });
    const items = listItems(details(differing, 'equinix'), 'Peering locations of Equinix');
    expect(items.map((item) => item.includes('Order X'))).toEqual([true, false]);
  });

  test('gives the status at each Metro site', () => {
    const text = textOf(details(newest, 'gtt'));
    expect(text).toContain('Amsterdam Metro announced');
    expect(textOf(details(newest, 'megaport'))).toContain('Copenhagen Metro ask');
    expect(textOf(details(newest, 'equinix'))).toContain('Amsterdam Metro active');
  });

  test('says through which exchange an additional provider comes, and where', () => {
    const text = textOf(details(newest, 'cinia'));
    expect(text).toContain('Hamburg (no peering location) through Equinix , Megaport');
    expect(details(newest, 'cinia')).toContain('href="/providers/interxion-digital-realty/"');
  });

  test('shows related names, their basis, and that they are not merged', () => {
    const markup = details(newest, 'telia');
    expect(textOf(markup)).toContain('Related names, not merged Arelion (Telia Carrier)');
    expect(textOf(markup)).toContain('Basis: Telia is an additional provider');
    expect(markup).toContain('href="/providers/arelion-telia-carrier/"');
  });

  test('says since which edition the provider is at a location, where that is known', () => {
    const markup = details(newest, 'equinix', 'commercial', (id) =>
      id === 'amsterdam' ? '2016-10-21' : null,
    );
    expect(markup.match(/since 2016-10-21/g)).toHaveLength(1);
    expect(details(newest, 'equinix')).not.toContain('since 20');
  });

  test('reports an error with page, row and edition', () => {
    const href = /href="(https:\/\/github\.com\/MicrosoftDocs\/[^"]*)"/.exec(
      details(newest, 'att-netbond'),
    )?.[1];
    const body = new URL((href ?? '').replaceAll('&amp;', '&')).searchParams.get('body');
    expect(body).toContain('Row: AT&T NetBond');
    expect(body).toContain('Edition of the tables: 2026-09-16');
    expect(body).toContain('Locations by provider, 2026-09-16: https://github.com/');
  });
});

test('an edition without providers by location says so', () => {
  for (const edition of ['2015-03-31', '2021-02-10']) {
    const index = withKnownProviders(publishedIndex(edition), catalogue);
    const text = textOf(details(index, 'equinix'));
    expect(text).toContain('Peering locations: not published');
    expect(text).toContain(
      'Not published: this edition has no table of the providers by location.',
    );
    expect(text).not.toContain('No peering location');
  }
});

/** The first with providers by location, one with conflicts, everything. */
const editions = ['2016-10-21', '2023-11-06', '2026-09-16'];

test.each(editions)(
  'every provider of %s renders, with nothing undefined',
  { timeout: 60_000 },
  (edition) => {
    const index = publishedIndex(edition);
    for (const id of index.providers.keys()) {
      const markup = details(index, id);
      expect(markup).toContain('<h2');
      expect(markup.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|\[object|null/);
      // The content security policy lets no style attribute through in prerendered pages.
      expect(markup).not.toMatch(/href="http:|style=/);
    }
  },
);
