import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CircuitSku } from '@/domain/model';
import { textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleView } from '@/testing/sample-edition';
import { RegionDetails } from './RegionDetails';

const catalogue = publishedCatalogue();

function details(
  edition: string,
  id: string,
  sku: CircuitSku = 'standard',
  newSince: string | null = null,
): string {
  const index = publishedIndex(edition);
  const region = index.azureRegions.get(id);
  if (region === undefined) throw new Error(`edition ${edition} has no region ${id}`);
  return renderToStaticMarkup(
    <RegionDetails
      index={index}
      catalogue={catalogue}
      region={region}
      navigation={sampleNavigation(
        sampleView({ page: { kind: 'region', id }, sku, cloud: region.cloud, newSince }),
      )}
      onCopyLink={() => {}}
      onHighlight={() => {}}
      highlightedLocationId={null}
    />,
  );
}

test('marks what is new since the edition that the address names', () => {
  const since = '2026-04-28';
  expect(details('2026-09-16', 'denmarkeast', 'standard', since)).toContain('>new since');
  expect(details('2026-09-16', 'denmarkeast')).not.toContain('new since');
  expect(details('2026-09-16', 'westeurope', 'standard', since)).not.toContain('new since');
});

test('names the Metro sites that are local to it, and does not count them', () => {
  const markup = details('2026-09-16', 'belgiumcentral');
  expect(markup).toContain('>Brussels Metro</div>');
  expect(markup).toContain('No peering location is local to this region');
  expect(markup).toContain('not counted.');
  expect(details('2025-11-13', 'westeurope')).not.toContain('Metro sites');
});

test('splits what reaches it by the least SKU, and Premium’s part by geopolitical region', () => {
  const { edition } = publishedIndex('2026-09-16');
  const inEurope = edition.peeringLocations.filter(
    ({ cloud, announced, geopoliticalRegionId, localRegionIds }) =>
      cloud === 'commercial' &&
      !announced &&
      geopoliticalRegionId === 'europe' &&
      localRegionIds?.includes('westeurope') !== true,
  );
  const text = textOf(details('2026-09-16', 'westeurope', 'premium'));
  const inOrder = text.replace(/.*Local ?km, nearest first/s, '');
  expect(inOrder).not.toBe(text);
  const standard = inOrder.indexOf(`Standard adds ${inEurope.length}`);
  const premium = inOrder.indexOf('Premium adds ');
  const northAmerica = inOrder.indexOf('North America');
  expect(inOrder.indexOf('Amsterdam')).toBeLessThan(standard);
  expect(standard).toBeGreaterThan(0);
  expect(premium).toBeGreaterThan(standard);
  expect(northAmerica).toBeGreaterThan(premium);
});

test('names region, heading, ARM name and the list of locations that reach it', () => {
  const markup = details('2026-09-16', 'westeurope', 'local');
  expect(markup).toContain('<section aria-label="West Europe details"');
  expect(markup).toMatch(/<h2[^>]*>West Europe<\/h2>/);
  expect(markup).toContain('>westeurope</code>');
  const list = markup.slice(
    markup.indexOf('aria-label="Peering locations that reach West Europe with Local"'),
  );
  const items = list.split('role="listitem"').slice(1);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('>Amsterdam</span>');
  expect(items[1]).toContain('>Amsterdam2</span>');
});

test('says so where no peering location is local to the region', () => {
  const none = 'No peering location is local to this region';
  expect(details('2026-09-16', 'belgiumcentral', 'premium')).toContain(none);
  expect(details('2026-09-16', 'westeurope', 'premium')).not.toContain(none);
  // Where Local is not published nothing is known of it.
  expect(details('2015-03-31', 'westeurope')).not.toContain(none);
});

test('says in a line what inferred means', () => {
  const { edition } = publishedIndex('2026-09-16');
  const inferred = edition.azureRegions.find(
    ({ geopoliticalBasis }) => geopoliticalBasis.certainty === 'inferred',
  );
  if (inferred === undefined) throw new Error('the edition has inferred regions');
  expect(details('2026-09-16', inferred.id)).toContain('The published table leaves the region out');
  expect(details('2026-09-16', 'westeurope')).not.toContain('leaves the region out');
});

test('an announced region is reached from nowhere, and says why', () => {
  const markup = details('2018-10-15', 'southafricanorth', 'premium');
  expect(markup).toContain('South Africa North is announced, not yet available');
  expect(markup).toMatch(
    /role="list" aria-label="Peering locations that reach South Africa North with Premium"[^>]*><span[^>]*>None<\/span>: the region is announced/,
  );
  expect(markup).not.toContain('role="listitem"');
  expect(markup).not.toContain('No peering location is local');
});

test('a region that Local does not reach has a list that says None and why', () => {
  expect(details('2026-09-16', 'belgiumcentral', 'local')).toMatch(
    /role="list" aria-label="Peering locations that reach Belgium Central with Local"[^>]*><span[^>]*>None<\/span>: no peering location of this edition reaches it with Local\./,
  );
});

test('draws a peering location hollow only where it lacks a published provider', () => {
  const glyph = (edition: string, id: string) => {
    const markup = details(edition, 'norwayeast', 'standard');
    const item = markup.split('role="listitem"').find((part) => part.includes(`/locations/${id}/`));
    return /<svg.*?<\/svg>/s.exec(item ?? '')?.[0] ?? '';
  };
  expect(glyph('2026-09-16', 'oslo')).toContain('<svg');
  expect(glyph('2026-09-16', 'oslo2')).toContain('<svg');
  expect(glyph('2026-09-16', 'oslo2')).not.toBe(glyph('2026-09-16', 'oslo'));
});

test('explains a mark of restricted access', () => {
  expect(details('2026-09-16', 'francesouth')).toContain('Access must be asked for');
  expect(details('2026-09-16', 'usdodeast')).toContain('US Department of Defense');
});

test('of an edition without Local says that it is not published', () => {
  expect(details('2015-03-31', 'westeurope')).toContain('Not published in this edition.');
});

/** One of each kind: Standard alone, announced marks, no providers table, everything. */
const kindsOfEdition = ['2015-03-31', '2016-10-21', '2021-02-10', '2026-09-16'];

test.each(kindsOfEdition)(
  'every region of %s renders, with nothing undefined',
  { timeout: 60_000 },
  (edition) => {
    for (const id of publishedIndex(edition).azureRegions.keys()) {
      const markup = details(edition, id);
      expect(markup).toContain('<h2');
      expect(markup.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|\[object|null/);
      // The content security policy lets no style attribute through in prerendered pages.
      expect(markup).not.toContain('style=');
    }
  },
);
