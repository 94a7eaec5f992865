import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { changeView } from '@/state/change-view';
import type { Navigation } from '@/state/navigation';
import { formatView } from '@/state/view-codec';
import { sampleCatalogue, sampleView } from '@/testing/sample-edition';
import { DataFailureAlert } from './DataFailureAlert';
import { LinkNotices } from './LinkNotices';
import { PanelSkeleton } from './PanelSkeleton';
import { SkippedRows } from './SkippedRows';

const ignore = () => {};
const view = sampleView({ sku: 'premium' });
const navigation: Navigation = {
  view,
  open: ignore,
  update: ignore,
  href: (page, change) => formatView(changeView({ ...view, page }, change ?? {}), '/'),
  flush: ignore,
  linkToHere: () => '',
};

it('says nothing where every part of a link could be followed', () => {
  expect(
    renderToStaticMarkup(<LinkNotices notices={[]} navigation={navigation} onDismiss={ignore} />),
  ).toBe('');
});

it('says what could not be followed and links to what can, in the edition that has it', () => {
  const notice = {
    parameter: 'location',
    value: 'bogota',
    reason: 'Bogota is not in edition 2026-09-16.',
    suggestions: [
      { name: 'Bogota', page: { kind: 'location', id: 'bogota' } as const, edition: '2023-11-06' },
    ],
  };
  const html = renderToStaticMarkup(
    <LinkNotices notices={[notice]} navigation={navigation} onDismiss={ignore} />,
  );
  expect(html).toContain('Bogota is not in edition 2026-09-16.');
  const href = /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const address = new URL(href, 'https://example.org');
  expect(address.pathname).toBe('/locations/bogota/');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    edition: '2023-11-06',
    sku: 'premium',
  });
  expect(html).toContain('aria-label="Dismiss notices"');
});

it('names the edition of a page once, and that of an edition is its name', () => {
  const page = { kind: 'world' } as const;
  const notice = {
    parameter: 'edition',
    value: '2019-99-99',
    reason: 'There is no edition 2019-99-99.',
    suggestions: [
      { name: 'Edition 2019-07-11', page, edition: '2019-07-11' },
      { name: 'Bogota', page, edition: '2023-11-06' },
    ],
  };
  const html = renderToStaticMarkup(
    <LinkNotices notices={[notice]} navigation={navigation} onDismiss={ignore} />,
  );
  expect(html).toContain('>Edition 2019-07-11</a>');
  expect(html).toContain('>Bogota in edition 2023-11-06</a>');
});

it('alerts to a failure with the file, Retry and another edition', () => {
  const html = renderToStaticMarkup(
    <DataFailureAlert
      failure={{
        kind: 'not-found',
        file: 'data/editions/2026-09-16.json',
        message: 'data/editions/2026-09-16.json is not on the server.',
      }}
      onRetry={ignore}
      otherEdition={sampleCatalogue().editions[0] ?? null}
      onOtherEdition={ignore}
    />,
  );
  expect(html).toMatch(/^<div role="alert"/);
  expect(html).toContain('data/editions/2026-09-16.json is not on the server.');
  expect(html).toMatch(/<button[^>]*>.*Retry<\/button>/);
  expect(html).toContain('Show edition 2015-03-31');
});

it('counts the records left out', () => {
  expect(renderToStaticMarkup(<SkippedRows count={0} file="x.json" />)).toBe('');
  expect(renderToStaticMarkup(<SkippedRows count={1} file="x.json" />)).toContain('1 record of');
  expect(renderToStaticMarkup(<SkippedRows count={2} file="x.json" />)).toContain('2 records of');
});

it('shows the shape of a panel first, without a word about waiting', () => {
  const html = renderToStaticMarkup(<PanelSkeleton what="edition 2026-09-16" />);
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toContain('Still loading');
});
