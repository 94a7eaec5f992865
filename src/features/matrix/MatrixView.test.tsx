import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { reachMatrix } from '@/domain/reach-matrix';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { sampleNavigation } from '@/testing/sample-navigation';
import { MatrixView } from './MatrixView';

const index = sampleIndex();

function rendered(changes: Parameters<typeof sampleView>[0], of: EditionIndex = index): string {
  const navigation = sampleNavigation(sampleView({ mode: 'matrix', ...changes }));
  return renderToStaticMarkup(
    <MatrixView index={of} navigation={navigation} onCopyLink={() => {}} />,
  );
}

test('counts what is available, what is announced apart', () => {
  expect(rendered({}, publishedIndex('2016-10-21'))).toMatch(
    /\d+ peering locations and 3 announced, \d+ Azure regions</,
  );
  expect(rendered({}, publishedIndex('2026-09-16'))).toContain(
    '113 peering locations, 57 Azure regions',
  );
});

test('says in words what is inferred, and explains the dashes', () => {
  const markup = rendered({}, publishedIndex('2026-09-16'));
  const cells = [...markup.matchAll(/<td role="cell"([^>]*)>/g)].map(
    ([, attributes]) => attributes,
  );
  const isDashed = (attributes = '') => attributes.includes('decoration-dashed');
  const named = cells.filter((attributes) => attributes?.includes('aria-label='));
  expect(named.length).toBeGreaterThan(100);
  expect(named.every((attributes) => /aria-label="[SP], inferred"/.test(attributes ?? ''))).toBe(
    true,
  );
  expect(named).toEqual(cells.filter(isDashed));
  expect(markup).toMatch(/>Dashed<\/span>: rests on an inferred geopolitical region/);
});

test('the table is named, its headers lead on, every cell says its letter', () => {
  const html = rendered({});
  const id = /<h2 id="([^"]+)"[^>]*>Reach matrix/.exec(html)?.[1];
  expect(html).toContain(`<table role="table" aria-labelledby="${String(id)}"`);
  expect(html).toContain('href="/locations/amsterdam/"');
  expect(html).toContain('href="/regions/westeurope/"');
  const letters = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, letter]) => letter);
  const { rows } = reachMatrix(index, sampleView());
  expect(letters).toEqual(rows.flatMap(({ cells }) => cells.map(({ letter }) => letter)));
  expect(letters).toHaveLength(25);
  expect(html).toContain('</span> Local</span>');
});

test('an empty matrix says so and offers to reset', () => {
  const html = rendered({ filters: { geo: [] } });
  expect(html).not.toContain('<table');
  expect(html).toContain('No geopolitical region is selected.');
  // There is no letter to explain.
  expect(html).not.toContain('The least circuit SKU');
  const nowhere = rendered({ filters: { q: 'nowhere' } });
  expect(nowhere).toContain('No peering location passes the filters.');
  expect(html).toContain('Reset filters');
});

test('the selected location and region are marked', () => {
  expect(rendered({ page: { kind: 'location', id: 'chicago' } })).toMatch(
    /<tr role="row" aria-current="true"(?:(?!<\/th>).)*Chicago/,
  );
  expect(rendered({ page: { kind: 'region', id: 'eastus' } })).toMatch(
    /<th role="columnheader" scope="col" aria-current="true"(?:(?!<\/th>).)*East US/,
  );
});

test('the key explains the sign of what is announced', () => {
  const of = sampleIndex({
    azureRegions: [sampleRegion(), sampleRegion({ id: 'soon', announced: true })],
    peeringLocations: [sampleLocation(), sampleLocation({ id: 'oslo', announced: true })],
  });
  expect(rendered({}, of)).toContain('announced, not yet available');
});
