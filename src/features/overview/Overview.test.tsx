import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { newSince } from '@/domain/new-since';
import type { View } from '@/domain/view';
import { textOf } from '@/testing/markup-text';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { sampleCatalogue, sampleIndex, sampleView } from '@/testing/sample-edition';
import { NewThings } from '@/ui/NewMark';
import { emptyReason } from './empty-reason';
import { locationGroups } from './location-groups';
import { EmptyState, Overview } from './Overview';

const index = sampleIndex();

beforeAll(EmptyState.preload);

function overview(
  view: View,
  inView: ReadonlySet<string> | null = null,
  of: EditionIndex = index,
): string {
  return renderToStaticMarkup(
    <Overview
      index={of}
      catalogue={sampleCatalogue()}
      navigation={sampleNavigation(view)}
      inView={inView}
      onHighlight={() => {}}
      highlightedLocationId={null}
    />,
  );
}

test('lists the locations by geopolitical region, each a link to its page', () => {
  const markup = overview(sampleView());
  expect(textOf(markup)).toContain('5 in view');
  expect([...markup.matchAll(/href="\/locations\/([^/]+)\//g)].map(([, id]) => id)).toEqual([
    'chicago',
    'amsterdam',
    'amsterdam2',
    'copenhagen',
    'hong-kong',
  ]);
  expect(textOf(markup)).toMatch(/Amsterdam , Equinix AM5 , 2 providers/);
  expect(textOf(markup)).toMatch(/Copenhagen , none published/);
});

test('counts every location without a published provider, and says so in its row', () => {
  const newest = publishedIndex('2026-09-16');
  const text = textOf(overview(sampleView(), null, newest));
  expect(text).toContain('6 locations without a published provider · 6 regions inferred');
  expect(text.match(/none published/g)).toHaveLength(6);
});

test('counts what is available, and names what is only announced apart', () => {
  const year2016 = publishedIndex('2016-10-21');
  const text = textOf(overview(sampleView(), null, year2016));
  const commercial = year2016.edition.peeringLocations.filter(
    ({ cloud }) => cloud === 'commercial',
  );
  const announced = commercial.filter((location) => location.announced);
  expect(announced.length).toBeGreaterThan(0);
  expect(text).toContain(
    `${commercial.length - announced.length} in view · ${announced.length} announced`,
  );
  const [first] = announced;
  const group = commercial.filter(
    ({ geopoliticalRegionId }) => geopoliticalRegionId === first?.geopoliticalRegionId,
  );
  const soon = group.filter((location) => location.announced).length;
  expect(text).toMatch(new RegExp(`\\b${soon} announced ${group.length - soon}\\b`));
  expect(textOf(overview(sampleView(), new Set(), year2016))).toContain(
    `see all ${commercial.length - announced.length} and ${announced.length} announced.`,
  );
});

test('marks what was first listed after the edition that the address names', () => {
  const newest = publishedIndex('2026-09-16');
  const catalogue = publishedCatalogue();
  const marked = (since: string | null) =>
    textOf(
      renderToStaticMarkup(
        <NewThings
          value={since === null ? new Set() : newSince(catalogue, newest.edition.id, since)}
        >
          <Overview
            index={newest}
            catalogue={catalogue}
            navigation={sampleNavigation(sampleView({ newSince: since }))}
            inView={null}
            onHighlight={() => {}}
            highlightedLocationId={null}
          />
        </NewThings>,
      ),
    );
  expect(marked('2026-04-28')).toMatch(/Omaha new , /);
  expect(marked('2026-04-28').match(/ new , /g)).toHaveLength(6);
  expect(marked(null)).not.toMatch(/ new , /);
});

test('where no table names providers, no location is remarked upon', () => {
  const text = textOf(overview(sampleView(), null, publishedIndex('2015-03-31')));
  expect(text).not.toContain('without a published provider');
  expect(text).not.toContain('none published');
});

test('lists only what the map shows', () => {
  const text = textOf(overview(sampleView(), new Set(['chicago'])));
  expect(text).toContain('1 in view');
  expect(text).not.toContain('Amsterdam');
  expect(textOf(overview(sampleView(), new Set()))).toContain('Zoom out to see all 5');
});

test('offers one reset once a filter is set', () => {
  expect(overview(sampleView())).not.toContain('Reset');
  const filtered = overview(sampleView({ filters: { local: true } }));
  expect(filtered).toContain('aria-label="Reset 1 filter"');
  expect(filtered).toMatch(/aria-pressed="true"[^>]*>Local/);
});

test('says how to get back when all boxes of the legend are off', () => {
  const text = textOf(overview(sampleView({ filters: { geo: [] } })));
  expect(text).toContain('No geopolitical region is selected');
  expect(text).toContain('Show all geopolitical regions');
});

test('names the single filter to loosen, with what that brings back', () => {
  const view = sampleView({ filters: { geo: ['north-america'], local: true } });
  expect(emptyReason(index, view)).toEqual({
    kind: 'no-match',
    loosen: [
      {
        name: 'geo',
        label: 'North America',
        without: { geo: null },
        left: { available: 3, announced: 0 },
      },
      {
        name: 'local',
        label: 'Local',
        without: { local: false },
        left: { available: 1, announced: 0 },
      },
    ],
    total: { available: 5, announced: 0 },
  });
  const text = textOf(overview(view));
  expect(text).toContain('Without Local: 1');
  expect(text).toContain('Reset all filters: 5');
});

test('keeps locations without a published geopolitical region in a group of their own', () => {
  const [location] = index.edition.peeringLocations;
  if (location === undefined) throw new Error('the sample has locations');
  const groups = locationGroups(index, [location, { ...location, geopoliticalRegionId: null }]);
  expect(groups.map((group) => group.name)).toEqual([
    'Europe',
    'Geopolitical region not published',
  ]);
});

test('shows the text filter as a chip to take away, on the map only', () => {
  const filters = { q: ' equinix ' };
  expect(overview(sampleView({ filters }))).toContain('aria-label="Remove filter “equinix”"');
  expect(overview(sampleView({ filters, mode: 'list' }))).not.toContain('Remove filter');
});

test('says of each offer what it means', () => {
  const markup = overview(sampleView());
  expect(markup).toContain('title="With a local Azure region, in reach of a Local circuit"');
  expect(markup).toContain('title="With ExpressRoute Direct: ports of your own"');
});
