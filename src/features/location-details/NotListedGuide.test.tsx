import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { completeMarkup } from '@/testing/complete-markup';
import { textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { NotListedGuide } from './NotListedGuide';

const catalogue = publishedCatalogue();
const newest = publishedIndex('2026-09-16');

function guide(index: EditionIndex, id: string, isUnfolded = true): string {
  return renderToStaticMarkup(guideOf(index, id, isUnfolded));
}

function guideOf(index: EditionIndex, id: string, isUnfolded = true): ReactNode {
  const location = index.peeringLocations.get(id);
  if (location === undefined) throw new Error(`the edition has no location ${id}`);
  return (
    <NotListedGuide
      index={index}
      catalogue={catalogue}
      location={location}
      navigation={sampleNavigation(sampleView({ page: { kind: 'location', id } }))}
      isUnfolded={isUnfolded}
    />
  );
}

/** The texts of the items of a list, tags as blanks. */
function items(markup: string, label: string): string[] {
  const start = markup.indexOf(`aria-label="${label}"`);
  if (start < 0) return [];
  const list = markup.slice(start, markup.indexOf('</ul>', start));
  return list
    .split('<li')
    .slice(1)
    .map((item) => textOf(item.slice(item.indexOf('>') + 1)).trim());
}

describe('NotListedGuide, newest edition', () => {
  const amsterdam = guide(newest, 'amsterdam');

  test('links the exchange providers that are listed at the location', () => {
    const location = newest.peeringLocations.get('amsterdam');
    const present = new Set(location?.providers?.map(({ providerId }) => providerId));
    const exchanges = newest.edition.otherConnectivity?.exchangeProviders ?? [];
    const here = exchanges.filter(({ providerId }) => present.has(providerId ?? ''));
    expect(here.length).toBeGreaterThan(2);
    const found = items(amsterdam, 'Exchange providers at Amsterdam');
    expect(found).toHaveLength(here.length);
    for (const { name } of here) expect(found.some((text) => text.startsWith(name))).toBe(true);
    expect(amsterdam).toContain('href="/providers/equinix/"');
    expect(items(amsterdam, 'Listed elsewhere only')).toContain('Teraco');
  });

  test('shows the additional providers of the location, and those of its metro', () => {
    expect(items(amsterdam, 'Additional providers at Amsterdam')).toContain('Telia');
    expect(items(amsterdam, 'Exchanges for Amsterdam')).toContain('Equinix');
    const second = guide(newest, 'amsterdam2');
    expect(items(second, 'Additional providers at Amsterdam')).toContain('Telia');
    expect(textOf(second)).toContain('Through an additional provider none here, some in the metro');
    expect(textOf(guide(newest, 'omaha'))).toContain('No row of the table names Omaha.');
  });

  test('shows data centres, research networks and satellite operators', () => {
    const centres = items(amsterdam, 'Data-centre operators that reach an exchange at Amsterdam');
    expect(centres.find((text) => text.startsWith('T5 Datacenters'))).toContain('through IX Reach');
    expect(items(amsterdam, 'Research networks at Amsterdam')).toContain('GARR, through GÉANT');
    expect(items(amsterdam, 'Satellite operators').map((text) => text.split(' ')[0])).toEqual([
      'Intelsat',
      'SES',
      'Viasat',
      'Marlink',
    ]);
  });

  test('turns what no table says of a location into no zero', () => {
    // New York2 stands in the geopolitical table alone; Santiago2 has an empty cell.
    for (const id of ['new-york2', 'santiago2']) {
      const name = newest.peeringLocations.get(id)?.name ?? id;
      const markup = guide(newest, id);
      const text = textOf(markup);
      expect(text).toContain('Through an exchange provider not published');
      expect(text).toContain('From a data centre not published');
      expect(text).toContain('Through a research network not published');
      expect(text).toContain(`Which exchange providers are at ${name} is not published.`);
      expect(text).not.toMatch(/\b0 here|\bNone of/);
      expect(text).not.toContain('Listed elsewhere only');
      expect(items(markup, 'Exchange providers')).toContain('Megaport');
    }
  });

  test('says whether ExpressRoute Direct is supported', () => {
    expect(textOf(amsterdam)).toContain('ExpressRoute Direct available here');
    expect(textOf(guide(newest, 'busan'))).toContain('ExpressRoute Direct not available here');
    expect(textOf(guide(newest, 'new-york2'))).toContain('ExpressRoute Direct not published');
  });

  test('advises to ask, to extend, and two circuits, each with document and date', () => {
    const text = textOf(amsterdam);
    expect(text).toContain('or to add Amsterdam: since 2026-09');
    expect(text).toContain('also across geopolitical regions');
    expect(text).toContain('Two circuits at two peering locations');
    expect(text).toContain('Amsterdam Metro: one circuit over two facilities');
    expect(text).toMatch(/Architecture for resiliency \(opens in a new tab\) , 2024-07-16/);
    expect(text.match(/Source:/g)).toHaveLength(9);
    expect(text).not.toContain('See what the newest edition says');
  });

  test('counts no Metro site that the published pages disagree on', () => {
    const text = textOf(guide(newest, 'tokyo'));
    expect(text).not.toContain('Tokyo Metro: one circuit');
    expect(text).toContain('whether there is a Metro site here, the sources disagree');
    expect(textOf(guide(newest, 'busan'))).toContain('no Metro site is published here');
  });

  test('draws only the answers until a way is unfolded', () => {
    const folded = guide(newest, 'amsterdam', false);
    expect(textOf(folded)).toMatch(/Through an exchange provider \d+ here/);
    expect(folded).not.toContain('href="/providers/');
  });
});

describe('NotListedGuide, past editions', () => {
  test('of 2015-03-31 gives its own document’s answer, with today’s page beside each link', async () => {
    const markup = await completeMarkup(guideOf(publishedIndex('2015-03-31'), 'chicago'));
    const text = textOf(markup);
    expect(items(markup, 'Exchange providers, as of 2015-03-31')).toHaveLength(2);
    expect(text).toContain('At which location they are present is not published.');
    expect(text).toMatch(/Network service providers \(NSP\).*Configure an NSP connection/);
    expect(text).toContain('http://www.telecitygroup.com/colocation-services/cloud-ix.htm');
    expect(markup).not.toContain('href="http:');
    expect(markup).toContain('href="https://msdn.microsoft.com/library/azure/dn606306.aspx"');
    expect(text.match(/Today:/g)).toHaveLength(8);
    expect(text).toContain('Ask the provider whether it is connected to one of the exchange');
  });

  test.each(catalogue.editions.slice(1, -1).map(({ id }) => id))(
    'of %s says that its tables are missing and what holds in general',
    (edition) => {
      const text = textOf(guide(publishedIndex(edition), 'chicago'));
      expect(text).toContain('not published in this edition');
      expect(text).toContain('Through an exchange provider not published');
      expect(text).toContain(
        'ExpressRoute locations and providers (opens in a new tab) , 2026-09-16',
      );
      expect(text).toContain('See what the newest edition says');
    },
  );

  test('without Premium do not promise to cross geopolitical regions', () => {
    expect(textOf(guide(publishedIndex('2015-06-25'), 'chicago'))).toContain(
      'ExpressRoute itself does not cross geopolitical regions in this edition.',
    );
  });
});

test.each(catalogue.editions.map(({ id }) => id))('the next steps stand in %s', (edition) => {
  const markup = guide(publishedIndex(edition), 'chicago');
  expect(items(markup, 'Next steps').map((text) => text.split(' ')[0])).toEqual([
    'Prerequisites',
    'FAQ',
    'Configure',
  ]);
});
