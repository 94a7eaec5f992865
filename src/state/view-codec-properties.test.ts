import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedCloud } from '@/domain/cloud-of-id';
import { circuitSkus, clouds } from '@/domain/model';
import { sortColumns } from '@/domain/sort-columns';
import type { Page, View } from '@/domain/view';
import { anyText } from '@/testing/arbitraries';
import { formatView, parseView } from './view-codec';

function parse(address: string, basePath = '/') {
  const [pathname = '', search = ''] = address.split(/(?=\?)/, 2);
  return parseView({ pathname, search }, basePath);
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const geoId = id.filter((value) => value !== 'none');
const date = fc
  .tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 10, max: 12 }))
  .map(([year, month]) => `${year}-${month}-15`);
const sortedIds = (of: fc.Arbitrary<string>) =>
  fc.uniqueArray(of, { maxLength: 3 }).map((ids) => ids.sort());

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'world' }),
  fc.constant<Page>({ kind: 'about' }),
  fc.record({ kind: fc.constantFrom('location', 'region', 'provider'), id }) as fc.Arbitrary<Page>,
  fc.record({
    kind: fc.constant('changes' as const),
    from: fc.option(date),
    to: fc.option(date),
  }),
);

const view: fc.Arbitrary<View> = fc
  .record({
    page,
    embed: fc.boolean(),
    edition: fc.option(date),
    cloud: fc.constantFrom(...clouds),
    sku: fc.constantFrom(...circuitSkus),
    filters: fc.record({
      geo: fc.option(sortedIds(geoId)),
      providers: sortedIds(id),
      local: fc.boolean(),
      direct: fc.boolean(),
      metro: fc.boolean(),
      zones: fc
        .uniqueArray(fc.constantFrom(1, 2, 3, 4))
        .map((zones) => zones.sort((a, b) => a - b)),
      reaches: fc.option(id),
      // A lone half of a surrogate pair cannot stand in an address.
      q: fc.string({ unit: 'grapheme', maxLength: 20 }),
    }),
    mode: fc.constantFrom('map', 'list', 'matrix'),
    sort: fc.option(fc.constantFrom(...sortColumns, ...sortColumns.map((column) => `-${column}`))),
    newSince: fc.option(date),
    metroSites: fc.boolean(),
    at: fc.option(
      fc.record({
        latitude: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 10_000),
        longitude: fc.integer({ min: -1_690_000, max: 1_910_000 }).map((value) => value / 10_000),
        zoom: fc.integer({ min: 0, max: 1000 }).map((value) => value / 100),
      }),
    ),
  })
  .map((parts) => ({
    ...parts,
    cloud: impliedCloud(parts.page) ?? parts.cloud,
    // A page of changes names its editions itself.
    edition: parts.page.kind === 'changes' ? null : parts.edition,
  }));

describe('parseView and formatView, whatever the view', () => {
  it('come back to the same view without a notice', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('/', '/some/path/'), (view, basePath) => {
        expect(parse(formatView(view, basePath), basePath)).toEqual({ view, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('never throw, and settle on one address', () => {
    const piece = fc.constantFrom(
      '/',
      'locations',
      'regions',
      'embed',
      'chicago',
      '?',
      '&',
      '=',
      ',',
      '%',
      '%E0%A4%A',
      '%2',
      '..',
      'geo',
      'none',
      'edition',
      'at',
      'sku',
      'premium',
      'zone',
      '1',
      '-',
      '9e9',
      '2015-03-31',
      '__proto__',
      'constructor',
      'İ',
      '\u0000',
      'q',
      '#',
      '+',
      ' ',
    );
    const address = fc.oneof(
      anyText(),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(address, address, (pathname, search) => {
        const first = parseView({ pathname, search }, '/');
        const canonical = formatView(first.view, '/');
        const second = parse(canonical);
        expect(second).toEqual({ view: first.view, notices: [] });
        expect(formatView(second.view, '/')).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });
});
