import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { reach } from '@/domain/reach';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { sampleNavigation } from '@/testing/sample-navigation';
import { MatrixView } from './MatrixView';
import { cellOf, lettersIn, reachMatrix } from './reach-matrix';

const index = sampleIndex();

function rendered(changes: Parameters<typeof sampleView>[0], of: EditionIndex = index): string {
  const navigation = sampleNavigation(sampleView({ mode: 'matrix', ...changes }));
  return renderToStaticMarkup(
    <MatrixView index={of} navigation={navigation} onCopyLink={() => {}} />,
  );
}

function row(of: EditionIndex, id: string, changes: Parameters<typeof sampleView>[0] = {}) {
  const matrix = reachMatrix(of, sampleView(changes));
  const cells = matrix.rows.find(({ location }) => location.id === id)?.cells ?? [];
  return new Map(matrix.regions.map((region, position) => [region.id, cells[position]?.letter]));
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

describe('reachMatrix', () => {
  it('says the least SKU of the newest edition', () => {
    const amsterdam = row(publishedIndex('2026-09-16'), 'amsterdam');
    expect(amsterdam.get('westeurope')).toBe('L');
    expect(amsterdam.get('northeurope')).toBe('S');
    expect(amsterdam.get('eastus')).toBe('P');
    expect(amsterdam.size).toBe(57);
    const counts = [...amsterdam.values()].filter((letter) => letter === 'L' || letter === 'S');
    expect(counts).toHaveLength(19);
  });

  it('says what 2015 does not support', () => {
    const matrix = reachMatrix(publishedIndex('2015-03-31'), sampleView());
    expect(lettersIn(matrix)).toEqual(['S', '–']);
  });

  it('says not published where a geopolitical region is', () => {
    const of = sampleIndex({
      skus: ['standard'],
      azureRegions: [sampleRegion({ geopoliticalRegionId: null })],
      peeringLocations: [sampleLocation()],
    });
    expect([...row(of, 'amsterdam').values()]).toEqual(['?']);
  });

  it('promises nothing of what is announced, and says so', () => {
    const of = sampleIndex({
      azureRegions: [sampleRegion(), sampleRegion({ id: 'soon', announced: true })],
      peeringLocations: [sampleLocation(), sampleLocation({ id: 'oslo', announced: true })],
    });
    expect(row(of, 'amsterdam').get('soon')).toBe('+');
    expect([...row(of, 'oslo').values()]).toEqual(['+', '+']);
    expect(row(of, 'amsterdam').get(sampleRegion().id)).not.toBe('+');
    expect(rendered({}, of)).toContain('announced, not yet available');
  });

  it('holds what the filter leaves, of the one cloud, and marks what is inferred', () => {
    const view = sampleView({ filters: { geo: ['europe'] } });
    const matrix = reachMatrix(index, view);
    expect(matrix.rows.map(({ location }) => location.id)).toEqual([
      'amsterdam',
      'amsterdam2',
      'copenhagen',
    ]);
    expect(matrix.regions.map(({ id }) => id)).toEqual([
      'denmarkeast',
      'northeurope',
      'westeurope',
    ]);
    expect(matrix.rows[0]?.cells[0]).toEqual({ letter: 'S', isInferred: true });
    expect(matrix.rows[2]?.cells[0]).toEqual({ letter: 'L', isInferred: false });
  });

  it('parts the geopolitical regions', () => {
    const { startsGroup, rowStartsGroup, regions } = reachMatrix(index, sampleView());
    const ids = regions.map(({ geopoliticalRegionId }) => geopoliticalRegionId);
    expect(startsGroup.filter(Boolean)).toHaveLength(new Set(ids).size - 1);
    expect(startsGroup[0]).toBe(false);
    expect(rowStartsGroup.filter(Boolean)).toHaveLength(2);
  });

  it('gives the same rows again while the columns stay, and new ones when they change', () => {
    const before = reachMatrix(index, sampleView());
    const direct = reachMatrix(index, sampleView({ filters: { direct: true } }));
    expect(direct.rows.length).toBeLessThan(before.rows.length);
    expect(direct.rows.every((one) => before.rows.includes(one))).toBe(true);
    const europe = reachMatrix(index, sampleView({ filters: { geo: ['europe'] } }));
    expect(europe.rows[0]?.cells).toHaveLength(europe.regions.length);
  });
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

test('no letter contradicts the reach it stands for', () => {
  const of = publishedIndex('2026-09-16');
  for (const location of of.edition.peeringLocations) {
    for (const region of of.edition.azureRegions) {
      const answer = reach(of.edition, location, region);
      const { letter } = cellOf(answer);
      expect(letter === 'L').toBe(answer.bySku.local === 'yes');
      expect(letter === '–').toBe(answer.kind === 'unreachable');
      expect(letter === '?').toBe(answer.kind === 'unknown');
    }
  }
});
