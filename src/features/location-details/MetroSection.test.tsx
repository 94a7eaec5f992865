import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { publishedIndex } from '@/testing/published-edition';
import { sampleView } from '@/testing/sample-edition';
import { sampleNavigation } from '@/testing/sample-navigation';
import { MetroSection } from './MetroSection';

const newest = publishedIndex('2026-09-16');

function metro(
  index: EditionIndex,
  id: string,
  isOrderable = true,
): { markup: string; text: string } {
  const location = index.peeringLocations.get(id);
  if (location === undefined) throw new Error(`the edition has no location ${id}`);
  const markup = renderToStaticMarkup(
    <MetroSection
      index={index}
      location={location}
      isOrderable={isOrderable}
      navigation={sampleNavigation(sampleView({ page: { kind: 'location', id } }))}
    />,
  );
  return { markup, text: markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

test('names the two facilities and says that it is no peering location', () => {
  const { text } = metro(newest, 'amsterdam');
  expect(text).toContain('one link in each of Equinix AM5 and Digital Realty AMS8');
  expect(text).toContain('Not a peering location of its own');
});

test('gives the name to order under, where it can be ordered and is not in doubt', () => {
  expect(metro(newest, 'zurich').markup).toMatch(/<code[^>]*>Zurich Metro<\/code>/);
  expect(metro(newest, 'zurich', false).markup).not.toContain('<code');
  expect(metro(newest, 'tokyo').markup).not.toContain('<code');
});

test('gives the status of each provider, with a link to it', () => {
  const { markup, text } = metro(newest, 'amsterdam2');
  expect(text).toContain('GTT announced');
  // Said once, not at every name.
  expect(text.match(/\bactive\b/g)).toEqual(['active']);
  expect(text).toContain('Providers without a mark are active');
  expect(text).toContain('an order is refused until it is');
  expect(markup).toContain('href="/providers/megaport/"');
  expect(metro(newest, 'copenhagen').text).toContain('Megaport ask');
});

test('shows where the sources disagree, and the notice about closed circuits', () => {
  const { text } = metro(newest, 'phoenix');
  expect(text).toContain('Sources disagree');
  expect(text).toContain('EdgeConnex POR01 is the Portland site');
  expect(text).toContain('Since 2026-09 new circuits of standard resiliency are closed');
  expect(metro(newest, 'amsterdam').text).not.toContain('Sources disagree');
});

test('reports an error about the site, not about the location', () => {
  const href = /href="(https:\/\/github[^"]*)"/.exec(metro(newest, 'amsterdam').markup)?.[1];
  const query = new URL((href ?? '').replaceAll('&amp;', '&')).searchParams;
  expect(query.get('title')).toBe('ExpressRoute: Metro site Amsterdam Metro');
  expect(query.get('body')).toContain('Metro locations, 2026-05-10');
});

test('says what an edition that only names the site does not publish', () => {
  const { text } = metro(publishedIndex('2025-11-13'), 'amsterdam');
  expect(text).toContain('which ones is not published in this edition');
  expect(text).toContain('Its providers are not published in this edition.');
  expect(text).not.toContain('Since 2026-09');
});

test('is nothing where no site covers the location', () => {
  expect(metro(newest, 'omaha').markup).toBe('');
});

test('promises no circuit where the table of Metro sites leaves the site out', () => {
  const { text } = metro(newest, 'tokyo');
  expect(text).toContain('Tokyo Metro');
  expect(text).toContain('Whether there is such a site is in doubt');
  expect(text).toContain('Sources disagree');
  expect(text).not.toContain('One circuit');
});
