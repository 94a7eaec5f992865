import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, test } from 'vitest';
import { tabSeparated } from '@/domain/export/tab-separated';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { editionFiles, fileForms, fileNameOf, formsBeside, selectionOf } from './export-files';
import { TakeAway } from './TakeAway';
import { TakeAwayMenu } from './TakeAwayMenu';

const index = sampleIndex();
const europe = sampleView({ filters: { geo: ['europe'] } });

test('the button is closed at first', () => {
  const html = renderToStaticMarkup(
    <TakeAway index={index} navigation={sampleNavigation(europe)} />,
  );
  expect(html).toContain('aria-expanded="false"');
  expect(html).toContain('Export');
  expect(html).not.toContain('CSV');
});

test('the menu offers every form, the copies and the stable addresses', () => {
  const html = renderToStaticMarkup(
    <TakeAwayMenu
      index={index}
      navigation={sampleNavigation(europe)}
      onAnnounce={undefined}
      onDone={() => {}}
    />,
  );
  expect(html).toContain('3 peering locations, 3 Azure regions');
  for (const { label } of fileForms) expect(html).toContain(`>${label}</button>`);
  expect(html).toContain('Copy table</button>');
  expect(html).toContain('href="/data/editions/2026-09-16-providers.csv"');
});

test('the menu counts what is announced apart', () => {
  const html = renderToStaticMarkup(
    <TakeAwayMenu
      index={publishedIndex('2018-10-15')}
      navigation={sampleNavigation(sampleView())}
      onAnnounce={undefined}
      onDone={() => {}}
    />,
  );
  expect(html).toMatch(/\d+ Azure regions and 2 announced/);
});

it('writes exactly what is filtered, under a name that says so', () => {
  const selection = selectionOf(index, europe, 'https://example.org/');
  const contents = new Map(
    fileForms.map((form) => [fileNameOf(index, europe, form), form.write(index, selection)]),
  );
  expect([...contents.keys()]).toEqual([
    'expressroute-atlas-2026-09-16-europe.csv',
    'expressroute-atlas-2026-09-16-europe-providers.csv',
    'expressroute-atlas-2026-09-16-europe-regions.csv',
    'expressroute-atlas-2026-09-16-europe.json',
    'expressroute-atlas-2026-09-16-europe.geojson',
    'expressroute-atlas-2026-09-16-europe.kml',
  ]);
  const lines = [...contents.values()].slice(0, 3).map((text) => text.split('\r\n').length - 2);
  expect(lines).toEqual([3, 3, 3]);
  for (const text of [...contents.values()].slice(3)) {
    expect(text).toContain('Copenhagen');
    expect(text).toContain('Denmark East');
    expect(text).not.toContain('Chicago');
    expect(text).toContain('https://example.org/');
  }
});

test('beside the matrix the matrix can be saved, under a name of its own', () => {
  const matrix = sampleView({ mode: 'matrix', filters: { geo: ['europe'] } });
  const menu = (view: typeof matrix) =>
    renderToStaticMarkup(
      <TakeAwayMenu
        index={index}
        navigation={sampleNavigation(view)}
        onAnnounce={undefined}
        onDone={() => {}}
      />,
    );
  expect(menu(matrix)).toContain('>Reach matrix (CSV)</button>');
  expect(menu(europe)).not.toContain('Reach matrix');
  const [form] = formsBeside('matrix');
  if (form === undefined) throw new Error('no form');
  expect(fileNameOf(index, matrix, form)).toBe('expressroute-atlas-2026-09-16-europe-matrix.csv');
  expect(form.write(index, selectionOf(index, matrix, null)).split('\r\n')[0]).toBe(
    'Peering location,Denmark East,North Europe,West Europe,edition,source',
  );
});

it('keeps to the chosen providers where a row is a provider, and to whole records elsewhere', () => {
  const published = publishedIndex('2026-09-16');
  const chosen = sampleView({ filters: { geo: ['europe'], providers: ['equinix', 'megaport'] } });
  const selection = selectionOf(published, chosen, null);
  const written = (label: string) =>
    fileForms.find((form) => form.label === label)?.write(published, selection) ?? '';
  const pairs = selection.locations.flatMap((location) =>
    (location.providers ?? [])
      .filter(({ providerId }) => providerId === 'equinix' || providerId === 'megaport')
      .map(({ providerId }) => `${location.id} ${providerId}`),
  );
  const rows = written('Providers by location (CSV)').split('\r\n').slice(1, -1);
  expect(
    rows.map((row) => row.split(',')).map(([, id, , provider]) => `${id} ${provider}`),
  ).toEqual(pairs);
  expect(pairs.length).toBeGreaterThan(20);
  const { providersByLocation } = JSON.parse(written('JSON')) as {
    providersByLocation: { providerId: string }[];
  };
  expect(providersByLocation.length).toBeGreaterThan(pairs.length);
  expect(written('Peering locations (CSV)')).toContain('Arelion');
});

it('keeps every cell of a copied table in its place', () => {
  const table = {
    header: ['a', 'b'],
    rows: [
      ['x\ty\r\nz', '=1'],
      [3, null],
    ],
  };
  expect(tabSeparated(table)).toBe("a\tb\nx y z\t'=1\n3\t");
});

it('names the addresses under the base path', () => {
  expect(editionFiles('/atlas/', '2015-03-31').map(({ href }) => href)).toContain(
    '/atlas/data/editions/2015-03-31.geojson',
  );
});
