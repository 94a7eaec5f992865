import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary';

afterEach(() => vi.unstubAllGlobals());

test('says what failed, with link, edition, version and the way back', () => {
  vi.stubGlobal('window', { location: { href: 'https://atlas.example/?view=list' } });
  vi.stubGlobal('document', { querySelector: () => ({ content: '0123456789' }) });
  const boundary = new ErrorBoundary({
    part: 'list',
    editionId: '2026-09-16',
    resetHref: '/',
    children: null,
  });
  boundary.state = ErrorBoundary.getDerivedStateFromError(new Error('a bug'));
  const markup = renderToStaticMarkup(boundary.render());
  const text = markup.replaceAll(/<[^>]*>/g, '');
  expect(text).toContain('The list stopped working.');
  expect(text).toContain('a bug');
  expect(markup).toContain('href="https://atlas.example/?view=list"');
  expect(text).toContain('edition 2026-09-16, version 0123456789.');
  expect(markup).toContain('<a href="/">Reset the view</a>');
});
