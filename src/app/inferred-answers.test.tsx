import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { skuName } from '@/domain/format';
import { circuitSkus } from '@/domain/model';
import { reachOfRegion } from '@/domain/reach-list';
import { ReachSection } from '@/features/location-details/ReachSection';
import { reachMatrix } from '@/domain/reach-matrix';
import { ReachedFromSection } from '@/features/region-details/ReachedFromSection';
import { listItems } from '@/testing/markup-text';
import { publishedIndex } from '@/testing/published-edition';
import { sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';

const newest = publishedIndex('2026-09-16');
const matrix = reachMatrix(newest, sampleView());
const nothing = { onHighlight: () => {} };

/** What stands before the distance. */
function nameOf(item: string): string {
  return /^(.+) (?:<?[\d,]+|–)(?: km)? ,/.exec(item)?.[1] ?? item;
}

/** The ends that a list marks as inferred, by name. */
function marked(items: string[]): string[] {
  return items
    .filter((item) => item.includes(', inferred'))
    .map(nameOf)
    .sort();
}

/** The location that the geopolitical table leaves out, one that it names, and a region of each kind. */
test.each(['luxembourg', 'amsterdam'])('from %s the list marks what the matrix marks', (id) => {
  const row = matrix.rows.find(({ location }) => location.id === id);
  if (row === undefined) throw new Error(`the newest edition has ${id}`);
  const page = { kind: 'location', id } as const;
  const navigation = sampleNavigation(sampleView({ page, sku: 'premium' }));
  const markup = renderToStaticMarkup(
    <ReachSection
      index={newest}
      location={row.location}
      navigation={navigation}
      highlightedRegionId={null}
      {...nothing}
    />,
  );
  const inMatrix = matrix.regions.filter((_, position) => row.cells[position]?.isInferred);
  expect(inMatrix.length).toBeGreaterThan(0);
  expect(marked(listItems(markup, 'Azure regions reachable with Premium'))).toEqual(
    inMatrix.map(({ name }) => name).sort(),
  );
});

test.each(['denmarkeast', 'eastus'])('to %s the list marks what the matrix marks', (id) => {
  const position = matrix.regions.findIndex((region) => region.id === id);
  const region = newest.azureRegions.get(id);
  if (region === undefined) throw new Error(`the newest edition has ${id}`);
  const inMatrix = matrix.rows.filter(({ cells }) => cells[position]?.isInferred);
  for (const sku of circuitSkus) {
    const page = { kind: 'region', id } as const;
    const markup = renderToStaticMarkup(
      <ReachedFromSection
        index={newest}
        region={region}
        answer={reachOfRegion(newest, region)}
        navigation={sampleNavigation(sampleView({ page, sku }))}
        highlightedLocationId={null}
        {...nothing}
      />,
    );
    const items = listItems(
      markup,
      `Peering locations that reach ${region.name} with ${skuName(sku)}`,
    );
    const listed = new Set(items.map(nameOf));
    expect(marked(items)).toEqual(
      inMatrix
        .map(({ location }) => location.name)
        .filter((name) => listed.has(name))
        .sort(),
    );
  }
});
