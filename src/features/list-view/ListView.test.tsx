import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Navigation } from '@/state/navigation';
import { formatView } from '@/state/view-codec';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { ListView } from './ListView';

const index = sampleIndex();
const ignore = () => {};

function rendered(changes: Parameters<typeof sampleView>[0]): string {
  const view = sampleView({ mode: 'list', ...changes });
  const navigation: Navigation = {
    view,
    open: ignore,
    update: ignore,
    href: (page) => formatView({ ...view, page }, '/'),
    flush: ignore,
    linkToHere: () => '',
  };
  return renderToStaticMarkup(
    <ListView index={index} navigation={navigation} onCopyLink={ignore} />,
  );
}

/** The names that stand in the first column, in order. */
function names(html: string): string[] {
  return [...html.matchAll(/role="rowheader".*?<a[^>]*>([^<]*)</g)].map(([, name]) => name ?? '');
}

it('has a table of peering locations and one of Azure regions, named by their headings', () => {
  const html = rendered({});
  for (const title of ['Peering locations', 'Azure regions']) {
    const id = new RegExp(`<h2 id="([^"]+)"[^>]*>${title}`).exec(html)?.[1];
    expect(id).toBeDefined();
    expect(html).toContain(`<table role="table" aria-labelledby="${String(id)}"`);
  }
  expect(names(html)).toEqual(
    ['Amsterdam', 'Amsterdam2', 'Chicago', 'Copenhagen', 'Hong Kong'].concat([
      'Denmark East',
      'East Asia',
      'East US',
      'North Europe',
      'West Europe',
    ]),
  );
  expect(html).toContain('href="/locations/amsterdam/?view=list"');
});

it('sorts both tables by the column of the address and says so', () => {
  const html = rendered({ sort: '-name' });
  expect(names(html).slice(0, 2)).toEqual(['Hong Kong', 'Copenhagen']);
  expect(names(html).slice(5, 7)).toEqual(['West Europe', 'North Europe']);
  expect(html.match(/aria-sort="descending"/g)).toHaveLength(2);
});

it.each([null, '-name', '-providers', 'geo', '-withstandard', 'price'])(
  'tells what takes the tables away in which order they stand, sorted by %s',
  (sort) => {
    const told: string[] = [];
    const html = renderToStaticMarkup(
      <ListView
        index={index}
        navigation={sampleNavigation(sampleView({ mode: 'list', sort }))}
        onCopyLink={ignore}
        actions={(inOrder) => {
          const { locations, regions } = inOrder();
          told.push(...[...locations, ...regions].map(({ name }) => name));
          return null;
        }}
      />,
    );
    expect(told).toEqual(names(html));
  },
);

it('ignores a column that does not exist, and one that only the other table has', () => {
  expect(names(rendered({ sort: 'price' }))).toEqual(names(rendered({})));
  const byZone = rendered({ sort: '-zone' });
  expect(names(byZone)[0]).toBe('Hong Kong');
  expect(names(byZone).slice(5)).toEqual(names(rendered({})).slice(5));
});

it('shows the filters that are set, and what they leave', () => {
  const html = rendered({ filters: { geo: ['europe'], local: true } });
  expect(html).toContain('aria-label="Remove filter Europe"');
  expect(html).toContain('aria-label="Remove filter Local"');
  expect(html).toContain('2 of 5');
  expect(names(html).slice(0, 2)).toEqual(['Amsterdam', 'Copenhagen']);
});

it('marks what is inferred and what is not published', () => {
  const html = rendered({ filters: { geo: ['europe'] } });
  expect(html).toMatch(/Denmark East[\s\S]*?inferred/);
  expect(html).toMatch(/>Copenhagen<[\s\S]*?not published/);
});

it('says which filter to loosen where nothing is left', () => {
  const html = rendered({ filters: { geo: ['asia'], metro: true } });
  expect(html).toContain('Without Asia: 2');
  expect(html).toContain('Without Metro: 1');
  expect(html).toContain('Reset filters');
});

it('where no geopolitical region is chosen offers all of them', () => {
  const html = rendered({ filters: { geo: [] } });
  expect(html).toContain('>All geopolitical regions: 5</button>');
  expect(html).not.toContain('Without');
});

it('gives coordinates with their precision, providers by name, and room for actions', () => {
  const html = rendered({});
  expect(html).toMatch(/52\.300, 4\.900 <span[^>]*>facility<\/span>/);
  expect(html).toContain('>Equinix, Megaport</span>');
  const navigation = sampleNavigation(sampleView());
  const element = (
    <ListView
      index={index}
      navigation={navigation}
      onCopyLink={ignore}
      actions={() => <i>take away</i>}
    />
  );
  expect(renderToStaticMarkup(element)).toContain('<i>take away</i>');
});
